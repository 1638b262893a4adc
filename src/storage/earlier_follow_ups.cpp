#include "storage/earlier_follow_ups.hpp"

#include <algorithm>

#include "storage/meetings.hpp"

namespace kept::storage {
namespace {

constexpr int meetings_looked_back = 60;

bool was_taken_on(const FollowUp& follow_up) {
    return follow_up.is != FollowUpIs::proposed && follow_up.is != FollowUpIs::declined;
}

std::vector<TakenOn> open_of(Connection& connection, const OrganisationId& organisation,
                             const MeetingStart& earlier, Sequence before) {
    const LiveMeeting now = meeting(connection, organisation, earlier.id);
    if (std::ranges::none_of(now.follow_ups, was_taken_on)) return {};
    const LiveMeeting then = told_over(earlier, deeds_in(connection, organisation, earlier.id, before));
    std::vector<TakenOn> open;
    for (const FollowUp& each : then.follow_ups)
        if (each.is == FollowUpIs::accepted) open.push_back({earlier.id, *follow_up_in(now, each.id)});
    return open;
}

}  // namespace

std::vector<TakenOn> open_before(Connection& connection, const OrganisationId& organisation,
                                 const MeetingStart& meeting) {
    auto earlier = meetings_of(connection, organisation, meeting.team, meetings_looked_back);
    std::ranges::reverse(earlier);
    std::vector<TakenOn> all;
    for (const MeetingStart& each : earlier) {
        if (each.sequence >= meeting.sequence) continue;
        std::ranges::move(open_of(connection, organisation, each, meeting.sequence), std::back_inserter(all));
    }
    return all;
}

}  // namespace kept::storage
