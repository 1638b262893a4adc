#include "storage/named_kpis.hpp"

namespace kept::storage {

std::vector<NamedKpi> named_kpis(Connection& connection, const OrganisationId& organisation) {
    std::vector<NamedKpi> found;
    for (auto& [id, owner, team, name, contribution, place] :
         connection.select<KpiId, MemberId, TeamId, std::string, std::string, std::optional<int>>(
             R"sql(
             select id, owner, team, name, contribution, place
             from kpis_as_worded where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        found.push_back({std::move(id), std::move(owner), std::move(team), std::move(name),
                         std::move(contribution), place ? InHand::active : InHand::retired});
    return found;
}

}  // namespace kept::storage
