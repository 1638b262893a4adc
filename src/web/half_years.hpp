#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "domain/ids.hpp"
#include "domain/instant.hpp"

namespace kept::storage {
class Connection;
}

namespace kept::web {

struct HalfYearOfAll;

/// Half a year of each organisation, worked out once and kept until something is entered in its journal, a
/// look that was owed is released, or a week ends: nothing else changes it. Then only the KPIs of which that
/// speaks are worked out anew, where it speaks of some alone.
class HalfYears {
  public:
    /// The same for everybody: what may be shown of it to whom is for its reader to decide.
    std::shared_ptr<const HalfYearOfAll> of(storage::Connection& connection,
                                            const OrganisationId& organisation, Instant now);

  private:
    std::mutex mutex_;
    std::unordered_map<std::string, std::shared_ptr<const HalfYearOfAll>> kept_;
};

}  // namespace kept::web
