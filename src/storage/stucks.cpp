#include "storage/stucks.hpp"

#include "storage/member_list.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<StuckInMeeting> stucks(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<StuckInMeeting> found;
    for (auto& [meeting, team, date, by, words, helpers] :
         connection.select<MeetingId, TeamId, Day, MemberId, std::string, std::string>(sql, binds...))
        found.push_back({meeting, team, date, {by, std::move(words), member_list(helpers)}});
    return found;
}

}  // namespace

std::vector<StuckInMeeting> stucks_in_open_teams(Connection& connection, const OrganisationId& organisation,
                                                 Day since, int limit) {
    return stucks(connection,
                  R"sql(
        select meetings.id, meetings.team, meetings.day, deeds.member, deeds.words, deeds.members
        from meetings
        join meeting_deeds as deeds on deeds.organisation = meetings.organisation and deeds.meeting = meetings.id
        join teams_as_arranged as known on known.organisation = meetings.organisation
            and known.id = meetings.team
        where meetings.organisation = :organisation and meetings.day >= :since and deeds.kind = 'stuck'
            and known.openness = 'open'
        order by deeds.sequence desc limit :limit
        )sql",
                  with("organisation", organisation), with("since", since), with("limit", limit));
}

std::vector<StuckInMeeting> stucks_in(Connection& connection, const OrganisationId& organisation,
                                      const TeamId& team, Day since, int limit) {
    return stucks(connection,
                  R"sql(
        select meetings.id, meetings.team, meetings.day, deeds.member, deeds.words, deeds.members
        from meetings
        join meeting_deeds as deeds on deeds.organisation = meetings.organisation and deeds.meeting = meetings.id
        where meetings.organisation = :organisation and meetings.team = :team and meetings.day >= :since
            and deeds.kind = 'stuck'
        order by deeds.sequence desc limit :limit
        )sql",
                  with("organisation", organisation), with("team", team), with("since", since),
                  with("limit", limit));
}

}  // namespace kept::storage
