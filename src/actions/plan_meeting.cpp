#include "actions/plan_meeting.hpp"

#include "actions/standing.hpp"
#include "storage/meeting_plans.hpp"

namespace kept::actions {

Result<TeamId> plan_weekly_meeting(storage::Store& store, const Speaker& speaker, const TeamId& team,
                                   const std::vector<PlannedPart>& parts) {
    if (const auto checked = may_plan(parts); !checked) return std::unexpected(checked.error());
    return store.write([&](storage::Transaction& transaction) -> Result<TeamId> {
        if (!may_arrange(transaction, speaker, team, transaction.now())) throw Forbidden{};
        if (storage::meeting_plan_of(transaction, speaker.organisation, team) != parts)
            storage::enter_meeting_plan(transaction, speaker.organisation, speaker.member, team, parts);
        return team;
    });
}

std::vector<PlannedPart> planned_parts(storage::Connection& connection, const OrganisationId& organisation,
                                       const TeamId& team, std::chrono::minutes length) {
    auto parts = storage::meeting_plan_of(connection, organisation, team);
    return parts.empty() ? sensible_parts(length) : parts;
}

}  // namespace kept::actions
