#include "storage/offer_answers.hpp"

#include "domain/codes.hpp"
#include "storage/content.hpp"
#include "storage/kpi_entries.hpp"

namespace kept::storage {

Sequence enter_offer_answer(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                            const OfferAnswer& answer) {
    const std::string period = key_of(answer.period);
    NewEntry entry = entry_about(EntryKind::offer_answer, kpi, period,
                                 {content(code_of(answer.kind)), answer.reason, content(transaction.now())});
    entry.subject = answer.id.text;
    const Entered entered = enter(transaction, organisation, entry);
    transaction.execute(R"sql(
        insert into offer_answers (organisation, id, sequence, kpi, owner, period, kind, reason, answered_at, salt)
        values (:organisation, :id, :sequence, :kpi, :owner, :period, :kind, :reason, :answered_at, :salt)
        )sql",
                        with("organisation", organisation), with("id", answer.id),
                        with("sequence", entered.sequence), with("kpi", kpi.id), with("owner", kpi.owner),
                        with("period", period), with("kind", code_of(answer.kind)),
                        with("reason", answer.reason), with("answered_at", transaction.now()),
                        with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    return entered.sequence;
}

std::vector<OfferAnswer> offer_answers_of(Connection& connection, const OrganisationId& organisation,
                                          const KpiId& kpi) {
    std::vector<OfferAnswer> answers;
    for (const auto& [id, sequence, period, kind, reason, answered_at] :
         connection.select<OfferAnswerId, Sequence, std::string, std::string, std::string, Instant>(
             R"sql(
             select id, sequence, period, kind, reason, answered_at from offer_answers
             where organisation = :organisation and kpi = :kpi order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi)))
        answers.push_back({.id = id,
                           .period = parse_period(period).value(),
                           .kind = choice_of<OfferAnswerKind>(kind).value(),
                           .reason = reason,
                           .sequence = sequence,
                           .said = answered_at});
    return answers;
}

std::vector<SideRow> offer_answer_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, kpi, owner, period, kind, reason, answered_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string, std::string,
                           std::string, Instant, std::string>(
             R"sql(
             select sequence, id, kpi, owner, period, kind, reason, answered_at, salt
             from offer_answers where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"offer_answers",
                        sequence,
                        EntryKind::offer_answer,
                        owner,
                        id,
                        kpi,
                        period,
                        salt,
                        {kind, reason, content(answered_at)}});
    return rows;
}

}  // namespace kept::storage
