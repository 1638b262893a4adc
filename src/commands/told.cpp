#include "commands/told.hpp"

#include <stdexcept>

#include "storage/declarations.hpp"
#include "storage/kpis.hpp"
#include "storage/looks.hpp"
#include "storage/new_starts.hpp"
#include "storage/promises.hpp"
#include "storage/reports.hpp"
#include "storage/seals.hpp"
#include "storage/wordings.hpp"

namespace kept::commands {
namespace {

std::map<Sequence, Wording> wordings_in(storage::Connection& connection, const OrganisationId& organisation) {
    std::map<Sequence, Wording> wordings;
    for (const storage::SideRow& row : storage::wording_rows(connection, organisation)) {
        wordings[row.sequence] = {.name = row.content.at(0),
                                  .presence_reason = row.content.at(2),
                                  .decimals = std::stoi(row.content.at(3))};
    }
    return wordings;
}

template <class Said>
void add(std::map<Sequence, Said>& all, std::vector<Said> said) {
    for (Said& each : said) {
        const Sequence sequence = each.sequence;
        all.emplace(sequence, std::move(each));
    }
}

}  // namespace

Told everything_told(storage::Connection& connection, const OrganisationId& organisation) {
    Told told{.kpis = storage::all_kpis(connection, organisation),
              .wordings = wordings_in(connection, organisation)};
    for (const Kpi& kpi : told.kpis) {
        add(told.promises, storage::promises_of(connection, organisation, kpi.id));
        add(told.reports, storage::reports_of(connection, organisation, kpi.id));
        add(told.declarations, storage::declarations_of(connection, organisation, kpi.id));
        add(told.looks, storage::looks_of(connection, organisation, kpi.id));
        add(told.new_starts, storage::new_starts_of(connection, organisation, kpi.id));
    }
    add(told.seals, storage::all_seals(connection, organisation));
    return told;
}

Kpi worded_as(Kpi kpi, const Wording& wording) {
    kpi.name = wording.name;
    kpi.presence_reason = wording.presence_reason;
    kpi.measure.decimals = wording.decimals;
    return kpi;
}

}  // namespace kept::commands
