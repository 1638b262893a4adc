#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/outcome.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// The owner puts the number on the weekly agenda, or declines with a sentence.
enum class OfferAnswerKind { on_the_agenda, declined };

/// What an owner answered to the offer after three broken in a row.
struct OfferAnswer {
    OfferAnswerId id;
    Period period;  ///< the last of the run
    OfferAnswerKind kind = OfferAnswerKind::on_the_agenda;
    std::string reason;  ///< may be empty on the agenda
    Sequence sequence = 0;
    Instant said;
};

/// After three broken in a row the owner is offered to put the number on the weekly agenda, once per run of
/// three (rule 12): the last broken period of a run that was not answered yet. Silent, excused and open
/// periods, and those without a number or promise, neither lengthen a run nor end it. Slots oldest first.
std::optional<Period> offered_about(const std::vector<Slot>& slots, const std::vector<OfferAnswer>& answers);

/// An offer is answered about the period it is made about; declining asks for a sentence.
Result<OfferAnswer> may_answer(const std::vector<Slot>& slots, const std::vector<OfferAnswer>& earlier,
                               const OfferAnswer& answer);

}  // namespace kept
