#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/instant.hpp"
#include "domain/member.hpp"
#include "domain/refusal.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The day on the calendar of a team at an instant, by the zone of its rhythm then.
Day today_in(storage::Connection& connection, const OrganisationId& organisation, const TeamId& team,
             Instant now);

/// The clock by which a team meets at an instant.
std::string zone_of(storage::Connection& connection, const OrganisationId& organisation, const TeamId& team,
                    Instant now);

/// Whether the speaker is in the team today. The team must exist: throws NotFound.
bool is_in(storage::Connection& connection, const Speaker& speaker, const TeamId& team, Instant now);

/// Reads along from outside, or once did: never a member.
bool is_coach(storage::Connection& connection, const Speaker& speaker);

/// Administers the organisation.
bool is_administrator(storage::Connection& connection, const Speaker& speaker);

/// Leads the team, or administers the organisation: who may change its rhythm and invite into it. Throws
/// NotFound.
bool may_arrange(storage::Connection& connection, const Speaker& speaker, const TeamId& team, Instant now);

}  // namespace kept::actions
