#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "live/agenda.hpp"
#include "live/watchers.hpp"

namespace kept::live {

/// The clock changes pages as well: open turns silent at the due moment, a look is released. Announces a name
/// at the instant at which what it stands for changes by itself. Every member may be called from any thread.
class Alarms {
  public:
    /// Goes by the given clock, which may be turned: that is noticed within a second.
    /// Remembers at most `most` names; beyond that the latest ones are forgotten.
    Alarms(Watchers& watchers, Clock clock, std::size_t most = 100'000);

    /// Stops at once; what was not due yet is forgotten.
    ~Alarms();

    Alarms(const Alarms&) = delete;
    Alarms& operator=(const Alarms&) = delete;

    /// Remembers to announce a name at an instant; of two instants for one name only the earlier is kept.
    void announce_at(const OrganisationId& organisation, const std::string& name, Instant at);

  private:
    void watch_the_clock();
    void announce_due(std::unique_lock<std::mutex>& lock);
    void sleep(std::unique_lock<std::mutex>& lock);

    Watchers& watchers_;
    const Clock clock_;
    std::mutex mutex_;
    std::condition_variable changed_;
    Agenda agenda_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace kept::live
