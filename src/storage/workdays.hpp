#pragma once

#include <optional>
#include <vector>

#include "domain/ids.hpp"
#include "domain/week.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Of two sets of workdays from the same day, the one entered last holds.
void enter_workdays(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                    const Dated<Weekdays>& workdays);

/// Until they say on which days they work, everybody works Monday to Friday: what is said later moves nothing
/// before its day.
std::vector<Dated<Weekdays>> workdays_of(Connection& connection, const OrganisationId& organisation,
                                         const MemberId& member, Sequence before = now_and_all_before);

/// From which day on the workdays hold that an entry speaks of; nothing when no row says.
std::optional<Day> workdays_entered(Connection& connection, const OrganisationId& organisation,
                                    Sequence sequence);

std::vector<SideRow> workdays_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
