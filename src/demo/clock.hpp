#pragma once

#include <mutex>
#include <optional>
#include <string_view>

#include "domain/instant.hpp"
#include "storage/store.hpp"

namespace kept::demo {

/// A clock that stands where it is turned to while history is made, and then runs on. Safe to share between
/// threads.
class TurnedClock {
  public:
    /// Stands still, long ago. Once it runs it follows the machine's clock, or starts at `today` instead,
    /// however long making history took.
    explicit TurnedClock(storage::Clock machine, std::optional<Instant> today = {});

    /// What a store is given.
    Instant now() const;

    /// Where it would be if it ran.
    Instant today() const;

    /// Stands still at an instant; a clock that runs goes on running.
    void turn_to(Instant instant);

    /// From here on time passes.
    void run();

    bool runs() const;

  private:
    storage::Clock machine_;
    std::optional<Instant> asked_;
    std::chrono::microseconds ahead_{0};
    mutable std::mutex mutex_;
    bool runs_ = false;
    Instant stands_at_;
};

/// What `--today` means: "2026-11-23", "2026-11-23T09:12" or "2026-11-23T09:12:30" on the wall of a zone, by
/// itself shortly before the huddle. Nothing for any other text.
std::optional<Instant> today_from(std::string_view text, std::string_view zone);

}  // namespace kept::demo
