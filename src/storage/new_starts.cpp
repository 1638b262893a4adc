#include "storage/new_starts.hpp"

#include "domain/codes.hpp"
#include "storage/kpi_entries.hpp"

namespace kept::storage {

Sequence enter_new_start(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                         const NewStart& start) {
    const std::string period = key_of(start.from);
    NewEntry entry = entry_about(EntryKind::new_start, kpi, period,
                                 {content(code_of(start.kind)), start.reason, content(transaction.now())});
    entry.subject = start.id.text;
    const Entered entered = enter(transaction, organisation, entry);
    transaction.execute(R"sql(
        insert into new_starts (organisation, id, sequence, kpi, owner, period, kind, reason, said_at, salt)
        values (:organisation, :id, :sequence, :kpi, :owner, :period, :kind, :reason, :said_at, :salt)
        )sql",
                        with("organisation", organisation), with("id", start.id),
                        with("sequence", entered.sequence), with("kpi", kpi.id), with("owner", kpi.owner),
                        with("period", period), with("kind", code_of(start.kind)),
                        with("reason", start.reason), with("said_at", transaction.now()),
                        with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    return entered.sequence;
}

std::vector<NewStart> new_starts_of(Connection& connection, const OrganisationId& organisation,
                                    const KpiId& kpi) {
    std::vector<NewStart> starts;
    for (const auto& [id, sequence, period, kind, reason, said_at] :
         connection.select<NewStartId, Sequence, std::string, std::string, std::string, Instant>(
             R"sql(
             select id, sequence, period, kind, reason, said_at from new_starts
             where organisation = :organisation and kpi = :kpi order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi)))
        starts.push_back({.id = id,
                          .from = parse_period(period).value(),
                          .kind = choice_of<NewStartKind>(kind).value(),
                          .reason = reason,
                          .sequence = sequence,
                          .said = said_at});
    return starts;
}

std::vector<SideRow> new_start_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, kpi, owner, period, kind, reason, said_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string, std::string,
                           std::string, Instant, std::string>(
             R"sql(
             select sequence, id, kpi, owner, period, kind, reason, said_at, salt
             from new_starts where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"new_starts",
                        sequence,
                        EntryKind::new_start,
                        owner,
                        id,
                        kpi,
                        period,
                        salt,
                        {kind, reason, content(said_at)}});
    return rows;
}

}  // namespace kept::storage
