#pragma once

#include <map>
#include <string>
#include <string_view>

#include "domain/ids.hpp"
#include "domain/refusal.hpp"
#include "http/request.hpp"

namespace kept::web {

/// A request together with what its address says: /kpis/{kpi} has a part named "kpi".
struct Asked {
    const http::Request& request;
    std::map<std::string, std::string, std::less<>> parts;

    /// Throws NotFound when the text cannot be an id: nothing is there.
    template <class Of>
    Id<Of> id(std::string_view part) const {
        const auto id = parse_id<Of>(parts.find(part)->second);
        if (!id) throw NotFound{};
        return *id;
    }
};

/// The request cannot be understood as what it says it is, such as a form with the same field twice.
struct BadRequest {};

}  // namespace kept::web
