#include "storage/retirements.hpp"

#include "storage/kpi_entries.hpp"

namespace kept::storage {
namespace {

void enter_retirement(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                      const std::string& kind, const std::optional<std::string>& returned_from) {
    const Entered entered = enter(transaction, organisation,
                                  entry_about(EntryKind::retirement, kpi, returned_from.value_or(""),
                                              {kind, content(transaction.now())}));
    transaction.execute(R"sql(
        insert into retirements (organisation, sequence, kpi, owner, kind, at, returned_from, salt)
        values (:organisation, :sequence, :kpi, :owner, :kind, :at, :returned_from, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("kpi", kpi.id), with("owner", kpi.owner), with("kind", kind),
                        with("at", transaction.now()), with("returned_from", returned_from),
                        with("salt", entered.salt));
}

}  // namespace

void take_place(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                const std::optional<int>& place) {
    transaction.execute(R"sql(
        update kpis set place = :place where organisation = :organisation and id = :id and owner = :owner
        )sql",
                        with("place", place), with("organisation", organisation), with("id", kpi.id),
                        with("owner", kpi.owner));
    tell_of(transaction, organisation, kpi);
}

void retire_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi) {
    enter_retirement(transaction, organisation, kpi, "retired", std::nullopt);
    take_place(transaction, organisation, kpi, std::nullopt);
}

void return_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi, int place,
                const Period& from) {
    enter_retirement(transaction, organisation, kpi, "returned", key_of(from));
    take_place(transaction, organisation, kpi, place);
}

std::vector<Retirement> retirements_of(Connection& connection, const OrganisationId& organisation,
                                       const KpiId& kpi, Sequence before) {
    std::vector<Retirement> retirements;
    for (const auto& [at, returned_from] : connection.select<Instant, std::optional<std::string>>(
             R"sql(
             select at, returned_from from retirements
             where organisation = :organisation and kpi = :kpi and sequence < :before order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi), with("before", before))) {
        if (!returned_from) {
            retirements.push_back({at, std::nullopt});
        } else if (!retirements.empty()) {
            retirements.back().returned_from = parse_period(*returned_from);
        }
    }
    return retirements;
}

std::vector<SideRow> retirement_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, kpi, owner, kind, at, returned_from, salt] :
         connection.select<Sequence, std::string, std::string, std::string, Instant,
                           std::optional<std::string>, std::string>(
             R"sql(
             select sequence, kpi, owner, kind, at, returned_from, salt
             from retirements where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"retirements",
                        sequence,
                        EntryKind::retirement,
                        owner,
                        kpi,
                        kpi,
                        content(returned_from),
                        salt,
                        {kind, content(at)}});
    return rows;
}

}  // namespace kept::storage
