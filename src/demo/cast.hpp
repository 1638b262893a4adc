#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "demo/words.hpp"
#include "domain/measure.hpp"
#include "domain/member.hpp"
#include "domain/promise.hpp"
#include "domain/rhythm.hpp"
#include "domain/team.hpp"

namespace kept::demo {

/// How a KPI's numbers usually run. Everything is counted in units of its last decimal: 38.2 % is 382.
struct Course {
    std::int64_t middle = 0;
    std::int64_t spread = 0;  ///< how far a number strays from the middle at most
    std::int64_t drift = 0;   ///< how far the middle moves in the first half year; then it stays there
    std::int64_t grain = 1;   ///< numbers are multiples of this
    std::int64_t least = 0;
    std::int64_t most = 1'000'000'000;
    std::int64_t step = 0;  ///< how far the middle moves at once, for good
    int steps_at = 0;       ///< in which period; the first has index 0
};

/// What is promised, counted like the course. Neither bound: no promise yet.
struct Promised {
    std::optional<std::int64_t> least = {};
    std::optional<std::int64_t> most = {};
    Words quality = {};
};

/// A KPI that a played member names.
struct CastKpi {
    std::string_view code;  ///< what the script calls it
    Words name;
    Words contribution;
    Unit unit = Unit::count;
    int decimals = 0;
    Direction direction = Direction::increase;
    Cadence cadence = Cadence::workday;
    Promised promise;
    Course course;
    int named_in_week = 0;            ///< counted from the first week of the history
    std::string_view continues = {};  ///< the code of the KPI of a predecessor
};

/// How often somebody forgets the time, once in so many numbers; zero is never.
struct Habits {
    int late_once_in = 0;
    int silent_once_in = 0;
};

/// Members who meet at the same huddle.
struct CastTeam {
    Words name;
    std::string_view zone = {};      ///< empty: they live by the clock of their company
    std::string_view currency = {};  ///< empty: that of their company
    Huddle huddle;
    WeeklyMeeting weekly;
    std::optional<int> closed_in_week = {};  ///< an administrator closes it, counted like the history
};

/// A played member.
struct CastMember {
    Words name;
    std::string_view mailbox;
    const CastTeam* team = nullptr;
    Role role = Role::member;
    Standing standing = Standing::member;
    Habits habits;
    std::span<const CastKpi> kpis;  ///< in the order of naming
};

/// In the order in which they are founded.
std::span<const CastTeam* const> the_teams();

/// Everybody, team by team: first who solves the complaints.
std::span<const CastMember> the_cast();

/// The KPI that the script calls so.
const CastKpi& kpi_called(std::string_view code);

/// Who meet in one team.
std::span<const CastMember> members_of(const CastTeam& team);

/// The KPI on which a visitor finds a record waiting.
constexpr std::string_view complaints = "complaints";

/// What stands in units of the last decimal as a number.
Decimal decimal_of(const CastKpi& kpi, std::int64_t units);

/// What a promise of the script asks.
Bounds bounds_of(const CastKpi& kpi, const Promised& promise);

}  // namespace kept::demo
