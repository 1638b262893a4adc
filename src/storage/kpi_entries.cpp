#include "storage/kpi_entries.hpp"

#include <set>

namespace kept::storage {

NewEntry entry_about(EntryKind kind, const Kpi& kpi, const std::string& period,
                     std::vector<std::string> content) {
    return {.kind = kind,
            .author = kpi.owner,
            .subject = kpi.id.text,
            .about = kpi.id.text,
            .period = period,
            .content = std::move(content)};
}

void tell_of(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi) {
    transaction.changed(organisation, kpi.id);
    std::set<TeamId> teams;
    for (const auto& [team] :
         transaction.select<TeamId>(R"sql(
            select team from movings where organisation = :organisation and kpi = :kpi order by sequence
            )sql",
                                    with("organisation", organisation), with("kpi", kpi.id)))
        teams.insert(team);
    for (const TeamId& each : teams) transaction.changed(organisation, each);
    transaction.changed(organisation, kpi.owner);
}

}  // namespace kept::storage
