#pragma once

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

#include "storage/store.hpp"

namespace kept::storage {

/// The clock of one store, which never goes back even when the machine's does.
class Moments {
  public:
    explicit Moments(Clock clock) : clock_(std::move(clock)) {}

    Instant now() {
        const std::lock_guard lock(mutex_);
        return latest_ = std::max(latest_, clock_());
    }

    /// Later than every moment before it.
    Instant next() {
        const std::lock_guard lock(mutex_);
        return latest_ = std::max(latest_ + std::chrono::microseconds(1), clock_());
    }

  private:
    std::mutex mutex_;
    Clock clock_;
    Instant latest_ = Instant::min();
};

}  // namespace kept::storage
