#include "demo/numbers.hpp"

#include <algorithm>

#include "demo/dice.hpp"

namespace kept::demo {
namespace {

int periods_in_a_quarter(Cadence cadence) {
    switch (cadence) {
        case Cadence::workday:
            return 65;
        case Cadence::week:
            return 13;
        case Cadence::month:
            return 3;
        case Cadence::quarter:
            return 1;
    }
    return 1;
}

std::int64_t to_the_grain(std::int64_t units, std::int64_t grain) {
    return (units + grain / 2) / grain * grain;
}

}  // namespace

Decimal usual_number(const CastKpi& kpi, const Period& period, int index) {
    const auto& [middle, spread, drift, grain, least, most] = kpi.course;
    const int quarter = periods_in_a_quarter(kpi.cadence);
    const std::int64_t moved = drift * std::min(index, quarter) / quarter;
    const std::int64_t strayed = Dice(kpi.code, period.first_day).around_zero(spread);
    return decimal_of(kpi, std::clamp(to_the_grain(middle + moved + strayed, grain), least, most));
}

}  // namespace kept::demo
