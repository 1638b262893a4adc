#include "actions/answer_offer.hpp"

#include "actions/once.hpp"
#include "domain/wording.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/offer_answers.hpp"

namespace kept::actions {

Result<OfferAnswerId> answer_offer(storage::Store& store, const Speaker& speaker,
                                   const AnsweringOffer& answering, const storage::SentForm& form) {
    const auto reason = worded_or_empty("reason", answering.reason, Wording::sentence);
    if (!reason) return std::unexpected(reason.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<OfferAnswerId>(transaction, speaker, form, [&]() -> Result<OfferAnswerId> {
            const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, answering.kpi);
            if (answering.period.cadence != kpi.cadence) throw NotFound{};
            const History history = storage::Histories(transaction, speaker.organisation).of(kpi);
            const auto answer =
                may_answer(all_slots(history, Schedule(history.planning), transaction.now()),
                           storage::offer_answers_of(transaction, speaker.organisation, kpi.id),
                           {.period = answering.period, .kind = answering.kind, .reason = *reason});
            if (!answer) return std::unexpected(answer.error());
            OfferAnswer made = *answer;
            made.id = transaction.new_id<OfferAnswer>();
            storage::enter_offer_answer(transaction, speaker.organisation, kpi, made);
            return made.id;
        });
    });
}

}  // namespace kept::actions
