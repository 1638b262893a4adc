#pragma once

#include <optional>

#include "domain/refusal.hpp"
#include "storage/journal.hpp"

namespace kept::commands {

/// Whether an entry about days could have been made, on the facts entered before it: leave is taken back in
/// time, and workdays and days off change from a later day. Nothing: it could, or it is about something else.
std::optional<Refusal> unlawful_days(storage::Connection& connection, const OrganisationId& organisation,
                                     const storage::Entry& entry);

}  // namespace kept::commands
