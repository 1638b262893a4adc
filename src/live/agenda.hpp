#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "domain/ids.hpp"

namespace kept::live {

/// A name in one organisation.
struct Named {
    OrganisationId organisation;
    std::string name;

    auto operator<=>(const Named&) const = default;
};

/// Which names are due when.
class Agenda {
  public:
    /// Holds at most `most` names.
    explicit Agenda(std::size_t most) : most_(most) {}

    /// Of two instants for one name the earlier is kept; when it is full, the latest name is forgotten.
    void remember(Named named, Instant at);

    /// The first instant at which something is due.
    std::optional<Instant> next() const;

    /// Takes out what is due by now, in order of time.
    std::vector<Named> take_due(Instant now);

    std::size_t size() const { return instants_.size(); }

  private:
    std::size_t most_;
    std::map<Named, Instant> instants_;
    std::set<std::pair<Instant, Named>> in_order_;
};

}  // namespace kept::live
