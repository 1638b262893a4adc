#include "storage/named_kpis.hpp"

namespace kept::storage {

std::vector<NamedKpi> named_kpis(Connection& connection, const OrganisationId& organisation) {
    std::vector<NamedKpi> found;
    for (auto& [id, owner, team, name, contribution, place] :
         connection.select<KpiId, MemberId, TeamId, std::string, std::string, std::optional<int>>(
             R"sql(
             select kpis.id, kpis.owner, movings.team, wordings.name, wordings.contribution, kpis.place
             from kpis
             join (select kpi, max(sequence) as latest from wordings
                   where organisation = :organisation group by kpi) as worded on worded.kpi = kpis.id
             join wordings on wordings.organisation = kpis.organisation and wordings.sequence = worded.latest
             join (select kpi, max(sequence) as latest from movings
                   where organisation = :organisation group by kpi) as moved on moved.kpi = kpis.id
             join movings on movings.organisation = kpis.organisation and movings.sequence = moved.latest
             where kpis.organisation = :organisation
                 and not exists (select 1 from discards
                                 where discards.organisation = kpis.organisation and discards.kpi = kpis.id)
             order by kpis.sequence
             )sql",
             with("organisation", organisation)))
        found.push_back({std::move(id), std::move(owner), std::move(team), std::move(name),
                         std::move(contribution), place ? InHand::active : InHand::retired});
    return found;
}

}  // namespace kept::storage
