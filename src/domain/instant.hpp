#pragma once

#include <chrono>

namespace kept {

/// A moment on the world's clock: UTC, in microseconds.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// A civil day, as on a calendar on the wall: it has no zone.
using Day = std::chrono::sys_days;

/// Both ends included.
struct Span {
    Day first;
    Day last;

    bool operator==(const Span&) const = default;
};

/// A fact that holds from a day on, until the next one of its kind.
template <class Fact>
struct Dated {
    Day from;
    Fact fact;

    bool operator==(const Dated&) const = default;
};

}  // namespace kept
