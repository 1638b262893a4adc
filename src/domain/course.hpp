#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/outcome.hpp"

namespace kept {

/// How much of a KPI's history is looked at.
enum class Reach : std::uint8_t { recent, longer, everything };

/// "longer", "everything"; the recent one has no name.
std::string_view key_of(Reach reach);

/// The reach of this name; any other text: the recent one.
Reach parse_reach(std::string_view key);

/// What one step of a course is: a period as it was said, or a week of workdays taken together.
enum class Step : std::uint8_t { period, summed_week, averaged_week };

/// A KPI's periods as they are drawn and judged.
struct Course {
    Reach reach = Reach::recent;
    Step step = Step::period;
    std::vector<Slot> slots;         ///< oldest first: all there are, also those that the reach leaves out
    std::size_t first_in_sight = 0;  ///< the first slot that the reach shows
};

/// How many steps a reach shows; nothing: all of them.
std::optional<std::size_t> steps_in(Reach reach, Cadence cadence);

/// The reaches that show something else than the ones before them.
std::vector<Reach> reaches(const std::vector<Slot>& slots, Cadence cadence);

/// Counts, money and durations of a week are added up; of percentages and scores, and of plain numbers, whose
/// sum may say nothing, the mean is taken (TRENDS 14.2).
Step week_of(Unit unit);

/// Workdays gathered into weeks. A sum is known only when every period of its week that counts was said: a
/// gap is never a zero. A mean is taken of what was said. A week that is still running has no value yet; next
/// is the first period that has not opened, if there will be one.
std::vector<Slot> gathered_weeks(const std::vector<Slot>& workdays, Unit unit,
                                 const std::optional<Period>& next);

/// What a reach shows of a KPI. The longer view of workdays is of weeks (TRENDS 14.2).
Course course_of(const Kpi& kpi, std::vector<Slot> slots, Reach reach, const std::optional<Period>& next);

}  // namespace kept
