#include "domain/offer.hpp"

#include <algorithm>

namespace kept {
namespace {

constexpr int broken_in_a_row = 3;

bool was_answered(const std::vector<OfferAnswer>& answers, const Period& period) {
    return std::ranges::any_of(answers, [&](const OfferAnswer& each) { return each.period >= period; });
}

}  // namespace

std::optional<Period> offered_about(const std::vector<Slot>& slots, const std::vector<OfferAnswer>& answers) {
    int run = 0;
    std::optional<Period> last;
    for (const Slot& each : slots) {
        if (each.outcome == Outcome::kept) run = 0;
        if (each.outcome != Outcome::broken || was_answered(answers, each.period)) continue;
        ++run;
        last = each.period;
    }
    return run >= broken_in_a_row ? last : std::nullopt;
}

Result<OfferAnswer> may_answer(const std::vector<Slot>& slots, const std::vector<OfferAnswer>& earlier,
                               const OfferAnswer& answer) {
    if (offered_about(slots, earlier) != answer.period)
        return refuse("reason", "This was answered already, or there are no longer three in a row.");
    if (answer.kind == OfferAnswerKind::declined && answer.reason.empty())
        return refuse("reason", "Say in one sentence why it need not be on the agenda.");
    return answer;
}

}  // namespace kept
