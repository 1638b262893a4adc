#pragma once

#include <map>
#include <mutex>
#include <utility>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "storage/store.hpp"

namespace kept::web {

/// When sessions were last seen: remembered in memory by every page, and written down now and then, so that
/// looking at a page changes nothing.
class SeenTimes {
  public:
    void note(const OrganisationId& organisation, const SessionId& session, Instant at);

    /// Writes down what was noted since the last time.
    void write_down(storage::Store& store);

  private:
    std::mutex mutex_;
    std::map<std::pair<OrganisationId, SessionId>, Instant> noted_;
};

}  // namespace kept::web
