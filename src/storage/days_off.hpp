#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/day_off.hpp"
#include "domain/ids.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Whether nobody in the organisation works on a day, or people do after all.
enum class DayOffStanding { off, worked };

void enter_day_off(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                   Day day, const std::string& name, DayOffStanding standing);

std::set<Day> days_off(Connection& connection, const OrganisationId& organisation,
                       Sequence before = now_and_all_before);

/// The same with their names, oldest first.
std::vector<DayOff> named_days_off(Connection& connection, const OrganisationId& organisation,
                                   Sequence before = now_and_all_before);

/// The day that an entry speaks of; nothing when no row says.
std::optional<Day> day_off_entered(Connection& connection, const OrganisationId& organisation,
                                   Sequence sequence);

std::vector<SideRow> day_off_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
