#pragma once

#include <chrono>
#include <cstdio>
#include <ostream>
#include <string>
#include <string_view>

#include "domain/schedule.hpp"

/// Days, instants and rhythms as tests write them.
namespace kept::testing {

using namespace std::chrono_literals;

/// "2026-11-23"
inline Day day(std::string_view text) {
    return parse_period(text).value().first_day;
}

/// "2026-11-23 08:22", in UTC
inline Instant utc(std::string_view text) {
    int hour = 0;
    int minute = 0;
    std::sscanf(std::string(text.substr(11)).c_str(), "%d:%d", &hour, &minute);
    return day(text.substr(0, 10)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

/// The same, back: so that a failing test says when.
inline std::string text_of(Instant instant) {
    const Day date = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(instant - date));
    char clock[16];
    std::snprintf(clock, sizeof clock, " %02d:%02d", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()));
    return key_of({Cadence::workday, date}) + clock + (time.seconds() == 0s ? "" : " and some seconds");
}

inline std::string text_of(const std::optional<Instant>& instant) {
    return instant ? text_of(*instant) : "never";
}

inline Period period(std::string_view key) {
    return parse_period(key).value();
}

constexpr Weekdays every_day{0b1111111};
constexpr Weekdays saturdays{0b0100000};

constexpr Huddle morning_huddle{9h + 7min, 15min, HuddleSpeaksOf::last_workday};
constexpr Huddle evening_huddle{16h + 45min, 10min, HuddleSpeaksOf::today};
constexpr WeeklyMeeting monday_meeting{Weekday::monday, 13h, 60min, WeeklySpeaksOf::last_week};
constexpr WeeklyMeeting friday_meeting{Weekday::friday, 15h, 45min, WeeklySpeaksOf::this_week};

/// A team in Amsterdam that huddles every weekday at 09:07 and meets on Mondays at 13:00.
inline Rhythm amsterdam() {
    return {"Europe/Amsterdam", monday_to_friday, morning_huddle, monday_meeting};
}

inline Rhythm without_huddle(Rhythm rhythm) {
    rhythm.huddle.reset();
    return rhythm;
}

inline Rhythm without_weekly(Rhythm rhythm) {
    rhythm.weekly.reset();
    return rhythm;
}

inline Rhythm in_zone(Rhythm rhythm, std::string_view zone) {
    rhythm.zone = zone;
    return rhythm;
}

/// Somebody who works Monday to Friday since 2020 in a team with one rhythm.
inline Planning planning(Cadence cadence, const Rhythm& rhythm = amsterdam()) {
    return {cadence, {{day("2020-01-01"), rhythm}}, {{day("2020-01-01"), monday_to_friday}}, {}, {}};
}

}  // namespace kept::testing
