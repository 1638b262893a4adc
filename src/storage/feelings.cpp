#include "storage/feelings.hpp"

#include "domain/codes.hpp"
#include "storage/content.hpp"
#include "storage/kpi_entries.hpp"

namespace kept::storage {

Sequence enter_feeling(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                       const Felt& felt, Hear hear) {
    const std::string period = key_of(felt.period);
    NewEntry entry = entry_about(
        EntryKind::feeling, kpi, period,
        {content(code_of(felt.feeling)), content(code_of(felt.feeling_is)), content(transaction.now())});
    entry.subject = felt.id.text;
    const Entered entered = enter(transaction, organisation, entry);
    transaction.execute(R"sql(
        insert into feelings (organisation, id, sequence, kpi, owner, period, feeling, feeling_is, felt_at, salt)
        values (:organisation, :id, :sequence, :kpi, :owner, :period, :feeling, :feeling_is, :felt_at, :salt)
        )sql",
                        with("organisation", organisation), with("id", felt.id),
                        with("sequence", entered.sequence), with("kpi", kpi.id), with("owner", kpi.owner),
                        with("period", period), with("feeling", code_of(felt.feeling)),
                        with("feeling_is", code_of(felt.feeling_is)), with("felt_at", transaction.now()),
                        with("salt", entered.salt));
    if (hear == Hear::everybody)
        tell_of(transaction, organisation, kpi);
    else
        transaction.changed(organisation, kpi.owner);
    return entered.sequence;
}

std::vector<Felt> feelings_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi) {
    std::vector<Felt> feelings;
    for (const auto& [id, sequence, period, feeling, feeling_is, felt_at] :
         connection.select<FeltId, Sequence, std::string, std::string, std::string, Instant>(
             R"sql(
             select id, sequence, period, feeling, feeling_is, felt_at from feelings
             where organisation = :organisation and kpi = :kpi order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi)))
        feelings.push_back({.id = id,
                            .period = parse_period(period).value(),
                            .feeling = choice_of<Feeling>(feeling).value(),
                            .feeling_is = choice_of<FeelingIs>(feeling_is).value(),
                            .sequence = sequence,
                            .at = felt_at});
    return feelings;
}

std::vector<SideRow> feeling_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, kpi, owner, period, feeling, feeling_is, felt_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string, std::string,
                           std::string, Instant, std::string>(
             R"sql(
             select sequence, id, kpi, owner, period, feeling, feeling_is, felt_at, salt
             from feelings where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"feelings",
                        sequence,
                        EntryKind::feeling,
                        owner,
                        id,
                        kpi,
                        period,
                        salt,
                        {feeling, feeling_is, content(felt_at)}});
    return rows;
}

}  // namespace kept::storage
