#include "domain/kpi.hpp"

namespace kept {

bool may_speak_for(const MemberId& member, const Kpi& kpi) {
    return kpi.owner == member;
}

Result<Measure> measured_in(Measure measure) {
    if (measure.decimals < 0 || measure.decimals > most_decimals)
        return refuse("decimals", "A KPI has zero to four decimals.");
    if (measure.unit != Unit::money) {
        measure.currency.clear();
        return measure;
    }
    if (!is_currency(measure.currency)) return refuse("currency", "Kept does not know this currency.");
    return measure;
}

}  // namespace kept
