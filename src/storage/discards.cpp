#include "storage/discards.hpp"

#include "storage/content.hpp"
#include "storage/kpi_entries.hpp"
#include "storage/retirements.hpp"

namespace kept::storage {

void discard_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi) {
    const Entered entered = enter(transaction, organisation,
                                  entry_about(EntryKind::discard, kpi, {}, {content(transaction.now())}));
    transaction.execute(R"sql(
        insert into discards (organisation, sequence, kpi, owner, at, salt)
        values (:organisation, :sequence, :kpi, :owner, :at, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("kpi", kpi.id), with("owner", kpi.owner), with("at", transaction.now()),
                        with("salt", entered.salt));
    take_place(transaction, organisation, kpi, std::nullopt);
}

std::vector<SideRow> discard_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, kpi, owner, at, salt] :
         connection.select<Sequence, std::string, std::string, Instant, std::string>(
             R"sql(
             select sequence, kpi, owner, at, salt from discards
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"discards", sequence, EntryKind::discard, owner, kpi, kpi, "", salt, {content(at)}});
    return rows;
}

}  // namespace kept::storage
