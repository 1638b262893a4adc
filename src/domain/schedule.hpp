#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "domain/instant.hpp"
#include "domain/period.hpp"
#include "domain/rhythm.hpp"
#include "domain/week.hpp"

namespace kept {

/// Everything that decides when the periods of one KPI open, fall due and are excused. Lists come in any
/// order.
struct Planning {
    Cadence cadence = Cadence::workday;
    std::vector<Dated<Rhythm>> rhythms;           ///< of the team the KPI is said in; at least one
    std::vector<Dated<Weekdays>> owner_workdays;  ///< at least one
    std::set<Day> days_off;
    std::vector<Span> leave;
};

/// Opening, due and closing moments of a KPI's periods, and whether leave excuses them.
/// Pure functions of a planning; not safe to share between threads, since it remembers what it worked out.
class Schedule {
  public:
    /// The planning's zones must exist (zone.hpp) and its lists must not be empty.
    explicit Schedule(Planning planning);

    /// The rhythm that holds on a day: the one with the latest start not after it; before the first, the
    /// first.
    const Rhythm& rhythm_on(Day day) const;

    /// The weekly meeting of the ISO week that begins on this Monday, if the rhythm of that Monday has one.
    std::optional<PlannedMeeting> weekly_meeting_of(Day monday) const;

    /// One of the owner's workdays and not a day off.
    bool owner_works_on(Day day) const;

    /// A day of leave.
    bool owner_is_away_on(Day day) const;

    /// Whether the cadence has this slot for this owner: a workday only when the owner works that day.
    bool has(const Period& period) const;

    /// The periods whose first day lies in the span, oldest first.
    std::vector<Period> periods_in(Span span) const;

    /// The period that is running at an instant, in the zone of the rhythm of that day.
    /// For workdays the last one that has opened.
    Period running_at(Instant now) const;

    /// The next period this owner has after this one, and the one before it. None within ten years: nothing.
    std::optional<Period> next(const Period& period) const;
    std::optional<Period> previous(const Period& period) const;

    /// The first instant at which a period may be reported.
    Instant opens(const Period& period) const;

    /// Every day in it on which the owner works is a day of leave, or there is none.
    bool is_excused(const Period& period) const;

    /// The end of the meeting that hears it; nothing when excused, or when ten years hold no such moment.
    std::optional<Instant> due(const Period& period) const;

    /// The due moment that a number given although excused is judged by (WHEN 5.2).
    std::optional<Instant> due_if_reported(const Period& period) const;

    /// The moment after which a silent period can no longer be reported: the due moment of the sixth later
    /// period that counts: not excused, or given anyway. Nothing when the period itself is excused.
    std::optional<Instant> closes(const Period& period, const std::set<Period>& given_anyway = {}) const;

    /// The day itself, or if the owner is away on it, the first later day that is no day of leave.
    Day back_from_leave(Day day) const;

  private:
    std::optional<Period> next_that_counts(const Period& period, const std::set<Period>& given_anyway) const;
    Period beyond_leave(const Period& excused) const;

    Planning planning_;  // facts sorted by their first day; leave sorted and overlaps joined
    mutable std::map<Period, std::optional<Instant>> due_if_reported_;
};

}  // namespace kept
