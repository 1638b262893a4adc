#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/report.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The owner declares their own reached promise broken: "eight, but not to satisfaction". Throws NotFound for
/// somebody else's KPI.
Result<DeclarationId> declare_broken(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                     const Period& period, const std::string& reason,
                                     const storage::SentForm& form);

/// Takes a declaration back, by a new entry with its own reason.
Result<DeclarationId> withdraw_declaration(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                           const Period& period, const std::string& reason,
                                           const storage::SentForm& form);

}  // namespace kept::actions
