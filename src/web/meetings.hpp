#pragma once

#include <optional>

#include "domain/ids.hpp"
#include "domain/rhythm.hpp"
#include "domain/schedule.hpp"
#include "storage/store.hpp"
#include "views/meeting.hpp"
#include "web/people.hpp"

namespace kept::web {

/// When a team meets next and met last, and by which clock it lives.
struct Meetings {
    views::Clock clock;
    std::optional<views::Meeting> next;
    std::optional<views::Meeting> next_weekly;
    Instant last_ended;         ///< of any kind; the epoch when there was none in the last two weeks
    Instant last_weekly_ended;  ///< the same of weekly meetings
};

Meetings meetings_of(storage::Connection& connection, const OrganisationId& organisation, const TeamId& team,
                     Instant now);

/// The team that a member joined first and is still in.
std::optional<TeamId> first_team_of(storage::Connection& connection, const actions::Speaker& member,
                                    Instant now);

/// The meeting at which a period falls due: the one that ends at its due moment.
views::Meeting meeting_at(const Schedule& schedule, Cadence cadence, Instant due);

}  // namespace kept::web
