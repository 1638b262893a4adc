#include "storage/looks.hpp"

#include "domain/codes.hpp"
#include "storage/kpi_entries.hpp"

namespace kept::storage {

Sequence enter_look(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                    const Look& look) {
    const std::string period = key_of(look.period);
    const auto reading = look.reading ? std::optional(std::string(code_of(*look.reading))) : std::nullopt;
    const Entered entered = enter(transaction, organisation,
                                  entry_about(EntryKind::look, kpi, period,
                                              {reading.value_or(""), look.why, content(transaction.now())}));
    transaction.execute(R"sql(
        insert into looks (organisation, sequence, kpi, owner, period, reading, why, looked_at, salt)
        values (:organisation, :sequence, :kpi, :owner, :period, :reading, :why, :looked_at, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("kpi", kpi.id), with("owner", kpi.owner), with("period", period),
                        with("reading", reading), with("why", look.why), with("looked_at", transaction.now()),
                        with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    return entered.sequence;
}

std::vector<Look> looks_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi) {
    std::vector<Look> looks;
    for (const auto& [sequence, period, reading, why, looked_at] :
         connection.select<Sequence, std::string, std::optional<std::string>, std::string, Instant>(
             R"sql(
             select sequence, period, reading, why, looked_at from looks
             where organisation = :organisation and kpi = :kpi order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi)))
        looks.push_back({.period = parse_period(period).value(),
                         .reading = reading ? choice_of<Reading>(*reading) : std::nullopt,
                         .why = why,
                         .sequence = sequence,
                         .looked = looked_at});
    return looks;
}

std::vector<SideRow> look_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, kpi, owner, period, reading, why, looked_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::optional<std::string>,
                           std::string, Instant, std::string>(
             R"sql(
             select sequence, kpi, owner, period, reading, why, looked_at, salt
             from looks where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"looks",
                        sequence,
                        EntryKind::look,
                        owner,
                        kpi,
                        kpi,
                        period,
                        salt,
                        {content(reading), why, content(looked_at)}});
    return rows;
}

}  // namespace kept::storage
