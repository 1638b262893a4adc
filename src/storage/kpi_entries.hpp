#pragma once

#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "storage/journal.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// What an owner's entry about their own KPI says, whatever its kind.
NewEntry entry_about(EntryKind kind, const Kpi& kpi, const std::string& period,
                     std::vector<std::string> content);

/// Whoever watches the KPI, the board of a team it is or was said in, or its owner's page hears of it after
/// the commit.
void tell_of(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi);

}  // namespace kept::storage
