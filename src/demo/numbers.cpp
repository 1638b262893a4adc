#include "demo/numbers.hpp"

#include <algorithm>

#include "demo/dice.hpp"

namespace kept::demo {
namespace {

int periods_in_half_a_year(Cadence cadence) {
    switch (cadence) {
        case Cadence::workday:
            return 130;
        case Cadence::week:
            return 26;
        case Cadence::month:
            return 6;
        case Cadence::quarter:
            return 2;
    }
    return 1;
}

std::int64_t to_the_grain(std::int64_t units, std::int64_t grain) {
    return (units + grain / 2) / grain * grain;
}

}  // namespace

Decimal usual_number(const CastKpi& kpi, const Period& period, int index) {
    const auto& [middle, spread, drift, grain, least, most, step, steps_at] = kpi.course;
    const int half_a_year = periods_in_half_a_year(kpi.cadence);
    const std::int64_t drifted = drift * std::min(index, half_a_year) / half_a_year;
    const std::int64_t moved = drifted + (index < steps_at ? 0 : step);
    const std::int64_t strayed = Dice(kpi.code, period.first_day).around_zero(spread);
    return decimal_of(kpi, std::clamp(to_the_grain(middle + moved + strayed, grain), least, most));
}

}  // namespace kept::demo
