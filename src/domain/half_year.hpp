#pragma once

#include <optional>
#include <vector>

#include "domain/added_up.hpp"
#include "domain/history.hpp"
#include "domain/period.hpp"

// Half a year of promises, week by week.
namespace kept {

/// So many whole weeks are looked at.
constexpr std::size_t weeks_in_half_a_year = 26;

/// What is compared: the latest six weeks, and the six before them.
constexpr std::size_t weeks_compared = 6;

/// The whole weeks before the one that holds a day, oldest first.
std::vector<Period> weeks_before(Day today);

/// What became of a KPI's promises in each of these consecutive weeks. A promise counts in the week in which
/// it fell due, so that a week that is over changes by itself no more; an excused one where its period ends.
std::vector<Tally> promises_by_week(const History& history, const Schedule& schedule,
                                    const std::vector<Period>& weeks, Instant now);

/// One week as it may be shown. Nothing: fewer than three owners.
struct WeekShown {
    Period week;
    std::optional<Tally> tally;

    bool operator==(const WeekShown&) const = default;
};

/// Some weeks together: what may be shown of each.
Tally sum_of(const std::vector<WeekShown>& weeks);

/// The latest six weeks, and the six before them, as far as they may be shown.
Tally latest_weeks(const std::vector<WeekShown>& half_year);
Tally weeks_before_those(const std::vector<WeekShown>& half_year);

}  // namespace kept
