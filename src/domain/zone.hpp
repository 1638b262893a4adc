#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "domain/instant.hpp"

namespace kept {

/// The IANA names that the machine's time zone database knows, such as "Europe/Amsterdam", in alphabetical
/// order.
std::vector<std::string> zone_names();

/// Whether the time zone database of the machine knows this IANA name.
bool is_zone(std::string_view zone);

/// A wall time on a day as an instant: one that does not exist moves forward by the length of the gap, one
/// that exists twice is the first.
Instant instant_of(Day day, std::chrono::minutes since_midnight, std::string_view zone);

/// The first instant of a day: where midnight does not exist the first that does, where it exists twice the
/// first.
Instant start_of(Day day, std::string_view zone);

/// The day on the calendar of a zone at an instant.
Day day_at(Instant instant, std::string_view zone);

/// The wall clock of a zone at an instant, since that day's midnight as the clock shows it.
std::chrono::microseconds time_of_day_at(Instant instant, std::string_view zone);

}  // namespace kept
