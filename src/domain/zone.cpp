#include "domain/zone.hpp"

#include <algorithm>
#include <date/tz.h>
#include <string>

namespace kept {
namespace {

using namespace std::chrono;

/// The system's zone files spell out every change of the clock up to and including this year. What comes
/// after they say as a rule, which the date library does not read.
constexpr year last_year_spelt_out{2037};

/// A board asks for the same zone again and again.
const date::time_zone& zone_named(std::string_view name) {
    thread_local const date::time_zone* last_asked = nullptr;
    if (last_asked == nullptr || last_asked->name() != name) last_asked = date::locate_zone(name);
    return *last_asked;
}

/// Whether the zone still changes its clock every year when its file falls silent.
bool goes_on_changing(const date::time_zone& zone, Day day) {
    const auto last_change = zone.get_info(date::sys_seconds(day.time_since_epoch())).begin;
    return year_month_day(floor<days>(sys_seconds(last_change.time_since_epoch()))).year() ==
           last_year_spelt_out;
}

/// How far to go back to a year that is spelt out and has the same calendar. Yearly rules speak of weekdays
/// in months, and no zone changes its clock in January or February, so the weekday of 1 March decides.
days back_to_a_year_spelt_out(const date::time_zone& zone, Day day) {
    const year asked = year_month_day(day).year();
    if (asked <= last_year_spelt_out || !goes_on_changing(zone, day)) return days(0);
    const Day march(asked / March / 1);
    for (year like = last_year_spelt_out;; --like) {
        const Day march_like(like / March / 1);
        if (weekday(march_like) == weekday(march)) return march - march_like;
    }
}

/// What the zone makes of a wall time. In all three outcomes `first` is what we ask for: the only offset, the
/// offset before the gap (which moves a time in the gap forward by its length), or the first of the two.
date::local_info about(const date::time_zone& zone, Day day, minutes since_midnight, days back) {
    return zone.get_info(date::local_seconds((day - back).time_since_epoch() + since_midnight));
}

microseconds wall_clock_at(Instant instant, std::string_view zone_name) {
    const auto& zone = zone_named(zone_name);
    const days back = back_to_a_year_spelt_out(zone, floor<days>(instant));
    const auto at = floor<seconds>(instant - back).time_since_epoch();
    return instant.time_since_epoch() + zone.get_info(date::sys_seconds(at)).offset;
}

}  // namespace

std::vector<std::string> zone_names() {
    std::vector<std::string> names;
    for (const date::time_zone& each : date::get_tzdb().zones)
        if (each.name().contains('/') && !each.name().starts_with("Etc/")) names.push_back(each.name());
    return names;
}

bool is_zone(std::string_view name) {
    const auto& zones = date::get_tzdb().zones;  // sorted by name
    const auto found = std::ranges::lower_bound(zones, name, {}, &date::time_zone::name);
    return found != zones.end() && found->name() == name && name != "localtime";
}

Instant instant_of(Day day, minutes since_midnight, std::string_view zone_name) {
    const auto& zone = zone_named(zone_name);
    const days back = back_to_a_year_spelt_out(zone, day);
    return Instant(day + since_midnight - about(zone, day, since_midnight, back).first.offset);
}

Instant start_of(Day day, std::string_view zone_name) {
    const auto& zone = zone_named(zone_name);
    const days back = back_to_a_year_spelt_out(zone, day);
    const auto midnight = about(zone, day, minutes(0), back);
    if (midnight.result == date::local_info::nonexistent)
        return Instant(midnight.first.end.time_since_epoch() + back);
    return Instant(day - midnight.first.offset);
}

Day day_at(Instant instant, std::string_view zone_name) {
    return Day(floor<days>(wall_clock_at(instant, zone_name)));
}

microseconds time_of_day_at(Instant instant, std::string_view zone_name) {
    const microseconds wall_clock = wall_clock_at(instant, zone_name);
    return wall_clock - floor<days>(wall_clock);
}

}  // namespace kept
