#include <algorithm>
#include <cmath>

#include "views/kpi_chart_parts.hpp"
#include "views/kpi_words.hpp"

namespace kept::views {
namespace {

enum class Division { week, month, quarter, year };

constexpr std::chrono::days few_weeks{66};
constexpr std::chrono::days more_than_half_a_year{200};
constexpr std::chrono::days many_months{560};

/// The beginnings that divide so much time into parts that can be named.
Division division_of(Cadence cadence, std::chrono::days span) {
    if (span > many_months) return Division::year;
    switch (cadence) {
        case Cadence::workday:
            return span <= few_weeks ? Division::week : Division::month;
        case Cadence::week:
            return Division::month;
        case Cadence::month:
        case Cadence::quarter:
            break;
    }
    return Division::quarter;
}

std::string year_of(Day day) {
    return std::to_string(static_cast<int>(std::chrono::year_month_day(day).year()));
}

std::string division_words(const language::Language& say, Division division, Day day,
                           std::chrono::days span) {
    if (division == Division::year) return year_of(day);
    if (division == Division::week) return period_under_column(say, period_of(Cadence::week, day));
    if (division == Division::quarter) return period_under_column(say, period_of(Cadence::quarter, day));
    // Over a longer time January says which year it begins.
    const bool is_january = std::chrono::year_month_day(day).month() == std::chrono::January;
    if (is_january && span > more_than_half_a_year) return year_of(day);
    return period_under_column(say, period_of(Cadence::month, day));
}

/// The smallest of 1, 2 and 5 times a power of ten that makes at most five steps.
double level_step(double reach, int decimals) {
    const double least = std::pow(10, -decimals);
    double power = std::pow(10, std::floor(std::log10(std::max(reach / 5, least))));
    for (;; power *= 10)
        for (const double times : {1, 2, 5})
            if (times * power >= least && reach / (times * power) <= 5) return times * power;
}

ChartLevel level(const language::Language& say, const Measure& measure, double value) {
    const Decimal number{static_cast<std::int64_t>(std::llround(value * ten_thousandths_in_one))};
    return {value, say.short_amount(number, measure)};
}

}  // namespace

void divide(const language::Language& say, std::span<const Slot> slots, ChartView& view) {
    if (slots.empty()) return;
    const auto span = slots.back().period.first_day - slots.front().period.first_day;
    const auto division = division_of(slots.front().period.cadence, span);
    std::string before;
    for (std::size_t index = 0; index < slots.size(); ++index) {
        auto words = division_words(say, division, slots[index].period.first_day, span);
        if (words != before) view.slots[index].begins = words;
        before = std::move(words);
    }
}

std::vector<ChartLevel> levels(const language::Language& say, const Measure& measure,
                               std::span<const Slot> slots) {
    double lowest = HUGE_VAL;
    double highest = -HUGE_VAL;
    for (const Slot& slot : slots) {
        if (!slot.value) continue;
        lowest = std::min(lowest, as_double(*slot.value));
        highest = std::max(highest, as_double(*slot.value));
    }
    if (lowest > highest) return {};
    const double step = level_step(highest - lowest, measure.decimals);
    const double first = std::floor(lowest / step);
    const double last = std::ceil(highest / step);
    std::vector<ChartLevel> all;
    for (double at = first; at <= last; ++at) all.push_back(level(say, measure, at * step));
    return all;
}

}  // namespace kept::views
