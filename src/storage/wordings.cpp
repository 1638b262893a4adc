#include "storage/wordings.hpp"

#include "storage/kpi_entries.hpp"

namespace kept::storage {

void enter_wording(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi) {
    const Entered entered =
        enter(transaction, organisation,
              entry_about(EntryKind::wording, kpi, {},
                          {kpi.name, kpi.contribution, kpi.presence_reason,
                           content(std::int64_t{kpi.measure.decimals}), content(transaction.now())}));
    transaction.execute(
        R"sql(
        insert into wordings (organisation, sequence, kpi, owner, name, contribution, presence_reason, decimals,
                              worded_at, salt)
        values (:organisation, :sequence, :kpi, :owner, :name, :contribution, :presence_reason, :decimals,
                :worded_at, :salt)
        )sql",
        with("organisation", organisation), with("sequence", entered.sequence), with("kpi", kpi.id),
        with("owner", kpi.owner), with("name", kpi.name), with("contribution", kpi.contribution),
        with("presence_reason", kpi.presence_reason), with("decimals", kpi.measure.decimals),
        with("worded_at", transaction.now()), with("salt", entered.salt));
}

void reword_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi) {
    enter_wording(transaction, organisation, kpi);
    tell_of(transaction, organisation, kpi);
}

std::vector<Worded> wordings_of(Connection& connection, const OrganisationId& organisation,
                                const KpiId& kpi) {
    std::vector<Worded> wordings;
    for (auto& [sequence, name, contribution, presence_reason, decimals, worded_at] :
         connection.select<Sequence, std::string, std::string, std::string, int, Instant>(
             R"sql(
             select sequence, name, contribution, presence_reason, decimals, worded_at from wordings
             where organisation = :organisation and kpi = :kpi order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi)))
        wordings.push_back({.name = std::move(name),
                            .contribution = std::move(contribution),
                            .presence_reason = std::move(presence_reason),
                            .decimals = decimals,
                            .sequence = sequence,
                            .said = worded_at});
    return wordings;
}

std::vector<SideRow> wording_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, kpi, owner, name, contribution, presence_reason, decimals, worded_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string, std::string,
                           std::int64_t, Instant, std::string>(
             R"sql(
             select sequence, kpi, owner, name, contribution, presence_reason, decimals, worded_at, salt
             from wordings where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"wordings",
                        sequence,
                        EntryKind::wording,
                        owner,
                        kpi,
                        kpi,
                        "",
                        salt,
                        {name, contribution, presence_reason, content(decimals), content(worded_at)}});
    return rows;
}

}  // namespace kept::storage
