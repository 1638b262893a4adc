#include "storage/kpi_entries.hpp"

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
    for (const auto& [team] :
         transaction.select<TeamId>(R"sql(
            select distinct team from movings where organisation = :organisation and kpi = :kpi
            )sql",
                                    with("organisation", organisation), with("kpi", kpi.id)))
        transaction.changed(organisation, team);
    transaction.changed(organisation, kpi.owner);
}

}  // namespace kept::storage
