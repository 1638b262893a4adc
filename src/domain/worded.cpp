#include "domain/worded.hpp"

#include "domain/presence.hpp"
#include "domain/wording.hpp"

namespace kept {
namespace {

Result<std::string> reason_for_presence(const Worded& typed) {
    if (!is_presence(typed.name)) return std::string();
    return worded("presence_reason", typed.presence_reason, Wording::sentence,
                  "Being present is not yet a contribution. Say in one sentence why this one is.");
}

}  // namespace

Result<Worded> readable(Worded typed) {
    const auto name = worded("name", typed.name, Wording::name, "What do you call your number?");
    if (!name) return std::unexpected(name.error());
    const auto contribution = worded("contribution", typed.contribution, Wording::sentence,
                                     "Say in one sentence what grows by this number.");
    if (!contribution) return std::unexpected(contribution.error());
    typed.name = *name;
    typed.contribution = *contribution;
    const auto reason = reason_for_presence(typed);
    if (!reason) return std::unexpected(reason.error());
    typed.presence_reason = *reason;
    return typed;
}

Result<Kpi> reworded(Kpi kpi, const Worded& words) {
    if (words.decimals < kpi.measure.decimals)
        return refuse("decimals", "The decimals of a KPI may grow, never shrink.");
    kpi.measure.decimals = words.decimals;
    const auto measure = measured_in(kpi.measure);
    if (!measure) return std::unexpected(measure.error());
    kpi.name = words.name;
    kpi.contribution = words.contribution;
    kpi.presence_reason = words.presence_reason;
    return kpi;
}

}  // namespace kept
