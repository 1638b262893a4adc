#include "domain/applause.hpp"

#include <algorithm>

namespace kept {
namespace {

bool applauds(const History& history, const std::vector<Applause>& all, const MemberId& member,
              const Period& period) {
    return std::ranges::any_of(standing_applause(history, all, period),
                               [&](const Applause& each) { return each.member == member; });
}

}  // namespace

std::vector<Applause> standing_applause(const History& history, const std::vector<Applause>& all,
                                        const Period& period) {
    std::vector<Applause> standing;
    const Said said = said_about(history, period);
    const Report* report = said.first();
    if (!report) return standing;
    for (const Applause& each : all) {
        if (each.period != period || each.sequence < report->sequence) continue;
        std::erase_if(standing, [&](const Applause& earlier) { return earlier.member == each.member; });
        if (each.kind == ApplauseKind::given) standing.push_back(each);
    }
    return standing;
}

Result<Period> may_applaud(const History& history, const std::vector<Applause>& all, const MemberId& member,
                           const Period& period) {
    if (!said_about(history, period).latest())
        return refuse("kind", "There is no number for {0} to applaud.", period);
    if (may_speak_for(member, history.kpi))
        return refuse("kind", "Applause for your own number is for others to give.");
    if (applauds(history, all, member, period)) return refuse("kind", "You applaud this number already.");
    return period;
}

Result<Period> may_withdraw_applause(const History& history, const std::vector<Applause>& all,
                                     const MemberId& member, const Period& period) {
    if (!applauds(history, all, member, period)) return refuse("kind", "You do not applaud this number.");
    return period;
}

}  // namespace kept
