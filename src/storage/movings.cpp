#include "storage/movings.hpp"

#include "storage/kpi_entries.hpp"

namespace kept::storage {

void enter_moving(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi, Day from) {
    const Entered entered =
        enter(transaction, organisation,
              entry_about(EntryKind::moving, kpi, {}, {content(kpi.team), content(from)}));
    transaction.execute(R"sql(
        insert into movings (organisation, sequence, kpi, owner, team, from_day, salt)
        values (:organisation, :sequence, :kpi, :owner, :team, :from_day, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("kpi", kpi.id), with("owner", kpi.owner), with("team", kpi.team),
                        with("from_day", from), with("salt", entered.salt));
}

void move_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi, Day from) {
    enter_moving(transaction, organisation, kpi, from);
    tell_of(transaction, organisation, kpi);
}

std::vector<Dated<TeamId>> moves_of(Connection& connection, const OrganisationId& organisation,
                                    const KpiId& kpi, Sequence before) {
    std::vector<Dated<TeamId>> moves;
    for (const auto& [team, from] : connection.select<TeamId, Day>(
             R"sql(
             select team, from_day from movings
             where organisation = :organisation and kpi = :kpi and sequence < :before order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi), with("before", before)))
        moves.push_back({from, team});
    return moves;
}

bool held_kpis(Connection& connection, const OrganisationId& organisation, const TeamId& team) {
    return !connection
                .select<KpiId>(
                    "select kpi from movings where organisation = :organisation and team = :team limit 1",
                    with("organisation", organisation), with("team", team))
                .empty();
}

std::vector<SideRow> moving_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, kpi, owner, team, from_day, salt] :
         connection.select<Sequence, std::string, std::string, std::string, Day, std::string>(
             R"sql(
             select sequence, kpi, owner, team, from_day, salt
             from movings where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back(
            {"movings", sequence, EntryKind::moving, owner, kpi, kpi, "", salt, {team, content(from_day)}});
    return rows;
}

}  // namespace kept::storage
