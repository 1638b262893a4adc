#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/instant.hpp"
#include "domain/week.hpp"

namespace kept {

/// Which day a team's huddle speaks of.
enum class HuddleSpeaksOf { today, last_workday };

/// Which week a weekly meeting speaks of.
enum class WeeklySpeaksOf { this_week, last_week };

/// The daily meeting, in the wall time of the rhythm's zone.
struct Huddle {
    std::chrono::minutes start;   ///< since midnight
    std::chrono::minutes length;  ///< at least one
    HuddleSpeaksOf speaks_of = HuddleSpeaksOf::last_workday;

    bool operator==(const Huddle&) const = default;
};

/// The weekly meeting, in the wall time of the rhythm's zone.
struct WeeklyMeeting {
    Weekday day = Weekday::monday;
    std::chrono::minutes start;   ///< since midnight
    std::chrono::minutes length;  ///< at least one
    WeeklySpeaksOf speaks_of = WeeklySpeaksOf::last_week;

    bool operator==(const WeeklyMeeting&) const = default;
};

/// Where a team's meetings are held. In Kept: owners type their numbers sealed, until they say them there.
enum class MeetsWhere { elsewhere, in_kept };

/// When a team meets, and where.
struct Rhythm {
    std::string zone;  ///< an IANA name such as "Europe/Amsterdam"
    Weekdays workdays;
    std::optional<Huddle> huddle;
    std::optional<WeeklyMeeting> weekly;
    MeetsWhere meets = MeetsWhere::elsewhere;

    bool operator==(const Rhythm&) const = default;
};

/// The rhythm a new team begins with. An odd huddle time is kept better than a round one; on Monday everybody
/// looks back on last week.
Rhythm sensible_rhythm(const std::string& zone);

/// A huddle or weekly meeting as its rhythm plans it, before anybody has met.
struct PlannedMeeting {
    Day date;  ///< on the wall calendar of the rhythm's zone
    Instant starts;
    Instant ends;

    bool operator==(const PlannedMeeting&) const = default;
};

/// The huddle on a day, by the rhythm that holds on that day: one on each team workday. Whether anybody works
/// on it is another question; on a day off nobody does.
std::optional<PlannedMeeting> huddle_on(const Rhythm& rhythm, Day day);

/// The weekly meeting of the ISO week that begins on this Monday, by the rhythm that holds on it. Days off
/// may move it, also into a later week.
std::optional<PlannedMeeting> weekly_meeting_of(const Rhythm& rhythm, Day monday,
                                                const std::set<Day>& days_off);

/// Which of a kind of dated facts holds on a day: the latest that has begun; before the first, the first.
/// There must be at least one, and they must be sorted by their first day.
template <class Fact>
const Fact& fact_on(const std::vector<Dated<Fact>>& facts, Day day) {
    const auto later = std::ranges::upper_bound(facts, day, {}, &Dated<Fact>::from);
    return later == facts.begin() ? later->fact : std::prev(later)->fact;
}

}  // namespace kept
