#pragma once

#include <vector>

#include "actions/speaker.hpp"
#include "domain/kpi.hpp"
#include "domain/schedule.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The day it is for a member: of several teams' clocks the latest, so that what holds from a later day holds
/// for none of them yet. Without a team it is the day in UTC.
Day today_of(storage::Connection& connection, const Speaker& speaker, Instant now);

/// The same for everybody in the organisation.
Day today_of_all(storage::Connection& connection, const OrganisationId& organisation, Instant now);

/// All KPIs of a member: those in the hand, and the retired ones, of which something may still be due.
std::vector<Kpi> numbers_of(storage::Connection& connection, const Speaker& speaker);

/// Everything that shows a member's days has changed: their numbers and the boards they stand on.
void days_changed(storage::Transaction& transaction, const Speaker& speaker);

/// The same for everybody in the organisation.
void days_of_all_changed(storage::Transaction& transaction, const OrganisationId& organisation);

}  // namespace kept::actions
