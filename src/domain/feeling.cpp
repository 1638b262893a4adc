#include "domain/feeling.hpp"

namespace kept {

std::optional<Felt> feeling_about(const History& history, const std::vector<Felt>& later,
                                  const Period& period) {
    const Said said = said_about(history, period);
    const Report* first = said.first();
    if (!first) return std::nullopt;
    Felt last;
    for (const Report& each : said.all)
        if (each.sequence >= first->sequence && each.feeling != Feeling::none)
            last = {{}, period, each.feeling, each.feeling_is, each.sequence, each.said};
    for (const Felt& each : later)
        if (each.period == period && each.sequence > first->sequence && each.sequence > last.sequence)
            last = each;
    if (last.feeling == Feeling::none) return std::nullopt;
    return last;
}

bool may_know(const Felt& felt, const MemberId& member, const Kpi& kpi) {
    return felt.feeling_is == FeelingIs::shared || may_speak_for(member, kpi);
}

Result<Felt> may_feel(const History& history, Felt felt) {
    if (!said_about(history, felt.period).latest())
        return refuse("feeling", "Say your number for {0} first, and then how it feels.", felt.period);
    if (felt.feeling == Feeling::none) felt.feeling_is = FeelingIs::the_owners;
    return felt;
}

}  // namespace kept
