#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/offer.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The owner's answer to the offer after three broken in a row.
struct AnsweringOffer {
    KpiId kpi;
    Period period;
    OfferAnswerKind kind = OfferAnswerKind::on_the_agenda;
    std::string reason;
};

/// Puts the number on the weekly agenda, or declines with a sentence. Throws NotFound for somebody else's
/// KPI.
Result<OfferAnswerId> answer_offer(storage::Store& store, const Speaker& speaker,
                                   const AnsweringOffer& answering, const storage::SentForm& form);

}  // namespace kept::actions
