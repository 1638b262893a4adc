#include "domain/course.hpp"

#include <algorithm>
#include <span>

#include "domain/week.hpp"

namespace kept {
namespace {

/// Whether the calendar of the trend has the period: something was said of it, or is missing from it.
bool counts(const Slot& slot) {
    return slot.value || slot.outcome == Outcome::silent || slot.outcome == Outcome::no_number;
}

/// To the nearest ten-thousandth, halves away from zero.
Decimal mean_of(std::int64_t sum, std::int64_t count) {
    const auto half = count / 2;
    return {(sum >= 0 ? sum + half : sum - half) / count};
}

/// A number named in the middle of a week has only a part of that week.
bool begins_midway(const std::vector<Slot>& workdays) {
    return !workdays.empty() && weekday_of(workdays.front().period.first_day) != Weekday::monday;
}

bool is_running(std::span<const Slot> days, const Period& week, const std::optional<Period>& next) {
    const bool goes_on = next && period_of(Cadence::week, next->first_day) == week;
    return goes_on || std::ranges::any_of(days, [](const Slot& day) { return day.outcome == Outcome::open; });
}

/// The outcome of a week without a value: why there is none.
Outcome outcome_without_value(std::span<const Slot> days) {
    const auto has = [&](Outcome outcome) {
        return std::ranges::any_of(days, [&](const Slot& day) { return day.outcome == outcome; });
    };
    if (has(Outcome::silent)) return Outcome::silent;
    if (has(Outcome::no_number)) return Outcome::no_number;
    return has(Outcome::excused) ? Outcome::excused : Outcome::no_promise;
}

Slot gathered(std::span<const Slot> days, const Period& week, Step step, const std::optional<Period>& next) {
    Slot whole_week{.period = week, .outcome = Outcome::no_promise};
    if (is_running(days, week, next)) return whole_week;
    std::int64_t sum = 0;
    std::int64_t said = 0;
    std::int64_t counted = 0;
    for (const Slot& day : days) {
        counted += counts(day) ? 1 : 0;
        said += day.value ? 1 : 0;
        sum += day.value ? day.value->ten_thousandths : 0;
    }
    if (said == 0 || (step == Step::summed_week && said < counted))
        whole_week.outcome = outcome_without_value(days);
    else
        whole_week.value = step == Step::summed_week ? Decimal{sum} : mean_of(sum, said);
    return whole_week;
}

}  // namespace

std::string_view key_of(Reach reach) {
    if (reach == Reach::recent) return {};
    return reach == Reach::longer ? "longer" : "everything";
}

Reach parse_reach(std::string_view key) {
    for (const Reach reach : {Reach::longer, Reach::everything})
        if (key_of(reach) == key) return reach;
    return Reach::recent;
}

std::optional<std::size_t> steps_in(Reach reach, Cadence cadence) {
    if (reach == Reach::everything) return std::nullopt;
    const bool is_recent = reach == Reach::recent;
    switch (cadence) {
        case Cadence::workday:
        case Cadence::week:
            return is_recent ? 26 : 52;
        case Cadence::month:
            return is_recent ? 12 : 36;
        case Cadence::quarter:
            break;
    }
    return is_recent ? 8 : 20;
}

std::vector<Reach> reaches(const std::vector<Slot>& slots, Cadence cadence) {
    std::vector<Reach> all{Reach::recent};
    const auto recent = *steps_in(Reach::recent, cadence);
    const auto longer = *steps_in(Reach::longer, cadence);
    const bool has_weeks = cadence == Cadence::workday && slots.size() >= recent;
    if (has_weeks || slots.size() > longer) all.push_back(Reach::longer);
    if (slots.size() > recent) all.push_back(Reach::everything);
    return all;
}

Step week_of(Unit unit) {
    const bool is_summed = unit == Unit::count || unit == Unit::money || unit == Unit::duration;
    return is_summed ? Step::summed_week : Step::averaged_week;
}

std::vector<Slot> gathered_weeks(const std::vector<Slot>& workdays, Unit unit,
                                 const std::optional<Period>& next) {
    std::vector<Slot> weeks;
    const Step step = week_of(unit);
    for (auto first = workdays.begin(); first != workdays.end();) {
        const Period week = period_of(Cadence::week, first->period.first_day);
        const auto last = std::find_if(first, workdays.end(), [&](const Slot& day) {
            return period_of(Cadence::week, day.period.first_day) != week;
        });
        weeks.push_back(gathered({first, last}, week, step, next));
        first = last;
    }
    if (step == Step::summed_week && begins_midway(workdays))
        weeks.front() = {.period = weeks.front().period, .outcome = Outcome::no_promise};
    return weeks;
}

Course course_of(const Kpi& kpi, std::vector<Slot> slots, Reach reach, const std::optional<Period>& next) {
    Course course{.reach = reach};
    const bool is_gathered = kpi.cadence == Cadence::workday && reach == Reach::longer;
    if (is_gathered) course.step = week_of(kpi.measure.unit);
    course.slots = is_gathered ? gathered_weeks(slots, kpi.measure.unit, next) : std::move(slots);
    const auto most = steps_in(reach, kpi.cadence).value_or(course.slots.size());
    course.first_in_sight = course.slots.size() - std::min(most, course.slots.size());
    return course;
}

}  // namespace kept
