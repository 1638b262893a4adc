#include "storage/waiting.hpp"

#include <algorithm>

#include "storage/meetings.hpp"
#include "storage/stuck_answers.hpp"

namespace kept::storage {
namespace {

constexpr int meetings_looked_at = 3;

}  // namespace

std::vector<StuckOnAgenda> stucks_on_agenda(Connection& connection, const OrganisationId& organisation,
                                            const TeamId& team, Instant since) {
    std::vector<StuckOnAgenda> found;
    for (const StuckAnswer& each : stucks_on_the_agenda(connection, organisation, team, since)) {
        const LiveMeeting said_in = meeting(connection, organisation, each.meeting);
        if (const Stuck* stuck = stuck_in(said_in, each.stuck))
            found.push_back({*stuck, each.meeting, each.reason, each.sequence, each.said});
    }
    return found;
}

Waiting waiting_for(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                    Instant put_since, Instant now) {
    return {.from_others = waiting_for_answer(connection, organisation, team),
            .answers = answers_to(connection, organisation, team,
                                  last_met_live(connection, organisation, team, now)),
            .stucks = stucks_on_agenda(connection, organisation, team, put_since)};
}

Instant last_met_live(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                      Instant now) {
    Instant last;
    for (const MeetingStart& each : meetings_of(connection, organisation, team, meetings_looked_at)) {
        const LiveMeeting held = at_instant(meeting(connection, organisation, each.id), now);
        if (held.closed) last = std::max(last, *held.closed);
    }
    return last;
}

std::vector<LiveMeeting> last_meetings_of(Connection& connection, const OrganisationId& organisation,
                                          const TeamId& team, int limit, Sequence before) {
    std::vector<LiveMeeting> all;
    for (const auto& [id] : connection.select<MeetingId>(
             R"sql(
             select id from meetings where organisation = :organisation and team = :team and sequence < :before
             order by sequence desc limit :limit
             )sql",
             with("organisation", organisation), with("team", team), with("before", before),
             with("limit", limit)))
        all.push_back(meeting(connection, organisation, id, before));
    std::ranges::reverse(all);
    return all;
}

std::vector<LiveMeeting> meetings_that_asked(Connection& connection, const OrganisationId& organisation,
                                             const MemberId& member, int limit) {
    std::vector<LiveMeeting> all;
    for (const auto& [id, last] : connection.select<MeetingId, Sequence>(
             R"sql(
             select meeting, max(sequence) as last from meeting_deeds
             where organisation = :organisation and kind = 'propose' and members = :member
             group by meeting order by last desc limit :limit
             )sql",
             with("organisation", organisation), with("member", member), with("limit", limit)))
        all.push_back(meeting(connection, organisation, id));
    return all;
}

int count_follow_ups_waiting(Connection& connection, const OrganisationId& organisation,
                             const MemberId& member) {
    return std::get<0>(connection
                           .select<int>(R"sql(
        select count(*) from meeting_deeds as asked
        where asked.organisation = :organisation and asked.kind = 'propose' and asked.members = :member
            and not exists (select 1 from meeting_deeds as said
                            where said.organisation = asked.organisation and said.follow_up = asked.follow_up
                                and said.kind in ('decline', 'done', 'not_done'))
        )sql",
                                        with("organisation", organisation), with("member", member))
                           .front());
}

}  // namespace kept::storage
