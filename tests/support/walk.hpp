#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/browser.hpp"

namespace kept::support {

/// An address, and what was answered there.
struct Answered {
    std::string address;
    http::Response response;
};

/// Everything that links lead to from some pages on, each address once and of each kind of page only so many.
std::vector<Answered> walk(Browser& browser, const std::vector<std::string>& from,
                           std::size_t most_of_a_kind);

/// The row of the table of addresses that answers there; "nowhere: …" when none does.
std::string pattern_of(http::Method method, std::string_view path);

/// The address with each of these in the place that waits for it: "{kpi}", "{team}".
std::string filled_in(std::string_view pattern, const Filled& parts);

/// Every address of Kept that can be looked at, filled in; streams, which never end, left out.
std::vector<std::string> every_address(const Filled& parts);

/// A page without what is drawn anew for each look: the secrets of its forms, and when that was.
std::string without_secrets(const std::string& page);

}  // namespace kept::support
