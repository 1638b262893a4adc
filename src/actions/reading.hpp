#pragma once

#include <vector>

#include "actions/speaker.hpp"
#include "domain/instant.hpp"
#include "domain/kpi.hpp"
#include "domain/refusal.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

// Who may read what: the one place that decides it, for pages, counts and streams alike.
namespace kept::actions {

/// An open team is everybody's in the organisation to read; a closed one its members' and administrators'. A
/// coach reads the teams that they were invited to, open or closed, while that runs, and no other.
bool may_read(storage::Connection& connection, const Speaker& speaker, const Team& team, Instant now);

/// What may not be read is not there: throws NotFound.
Team readable_team(storage::Connection& connection, const Speaker& speaker, const TeamId& team, Instant now);

/// A KPI is read by whoever may read the team it is said in, and by its owner. Throws NotFound.
Kpi readable_kpi(storage::Connection& connection, const Speaker& speaker, const KpiId& kpi, Instant now);

/// The teams of the organisation as one member sees them.
struct TeamsInSight {
    std::vector<Team> readable;  ///< in the order of their founding
    int closed_to_them = 0;      ///< that these exist is no secret, only which they are
};

TeamsInSight teams_in_sight(storage::Connection& connection, const Speaker& speaker, Instant now);

}  // namespace kept::actions
