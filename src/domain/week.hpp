#pragma once

#include <bitset>

#include "domain/instant.hpp"

namespace kept {

/// The days of an ISO week, Monday first.
enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A set of weekdays; bit 0 is Monday.
using Weekdays = std::bitset<7>;

/// Monday to Friday.
constexpr Weekdays monday_to_friday{0b0011111};

Weekday weekday_of(Day day);

inline bool holds(const Weekdays& days, Weekday day) {
    return days.test(static_cast<std::size_t>(day));
}

/// The Monday of the ISO week that holds a day.
Day monday_of(Day day);

}  // namespace kept
