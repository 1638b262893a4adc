#pragma once

#include <optional>
#include <vector>

#include "domain/half_year.hpp"
#include "domain/measure.hpp"
#include "domain/readings.hpp"

// Are we growing, or in a dip? Read by the rules by which everybody's own numbers are read.
namespace kept {

/// What the facts say. Early: too little to say anything.
enum class Going { early, growing, dip, both_ways, steady };

/// How many numbers go somewhere now: a trend, or a change that stays.
struct Ways {
    int good = 0;     ///< the way their owners want
    int wrong = 0;    ///< the other way
    int neither = 0;  ///< somewhere, where only the bounds count

    bool operator==(const Ways&) const = default;
};

/// The signal by which a number goes somewhere: a trend, a shift, or a change on the run chart. What is
/// exceptional, or near the edge, goes nowhere yet.
std::optional<SeenSignal> way_of(const Announcement& announcement);

void count(Ways& ways, const SeenSignal& way, Direction direction);

/// Whether so many against so many is more than a fair coin would give: at most one in twenty times by
/// chance.
bool outweighs(int many, int few);

/// What the rules say of how much of what was promised is kept, week by week, where it reaches the latest
/// week. A week that may not be shown is a gap.
Announcement announced(const std::vector<WeekShown>& half_year);

/// What stands behind the headline.
struct Growth {
    Going going = Going::early;
    Announcement promises;  ///< of the weeks
    Ways ways;              ///< of the numbers
};

Growth growth(const std::vector<WeekShown>& half_year, const Ways& ways);

/// From so many promises on a share of every hundred is said; below it their counts say enough.
constexpr int promises_for_a_share = 30;

/// How many of every hundred were kept, to the nearest whole one. Nothing where there are too few.
std::optional<int> kept_of_every_hundred(const Tally& tally);

}  // namespace kept
