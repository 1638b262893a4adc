#include "storage/meetings.hpp"

#include <algorithm>

#include "domain/codes.hpp"
#include "domain/refusal.hpp"
#include "storage/meeting_plans.hpp"
#include "storage/member_list.hpp"

namespace kept::storage {
namespace {

std::optional<std::string> parts_of(const MeetingStart& start) {
    if (start.parts.empty()) return std::nullopt;
    return written(start.parts);
}

std::vector<std::string> content_of(const MeetingStart& start) {
    std::vector<std::string> all{content(code_of(start.kind)),
                                 content(code_of(start.order)),
                                 written(start.members),
                                 content(start.date),
                                 content(start.nth),
                                 content(start.length.count()),
                                 content(start.at)};
    if (const auto parts = parts_of(start)) all.push_back(*parts);
    return all;
}

template <class... Binds>
std::vector<MeetingStart> starts(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<MeetingStart> found;
    for (auto& [id, sequence, team, kind, order, members, by, day, nth, minutes, at, parts] :
         connection.select<MeetingId, Sequence, TeamId, std::string, std::string, std::string, MemberId, Day,
                           int, std::int64_t, Instant, std::optional<std::string>>(sql, binds...))
        found.push_back({.id = id,
                         .team = team,
                         .kind = choice_of<MeetingKind>(kind).value(),
                         .order = choice_of<TurnOrder>(order).value(),
                         .members = member_list(members),
                         .by = by,
                         .date = day,
                         .nth = nth,
                         .length = std::chrono::minutes{minutes},
                         .at = at,
                         .sequence = sequence,
                         .parts = part_list(parts.value_or(""))});
    return found;
}

}  // namespace

void enter_meeting(Transaction& transaction, const OrganisationId& organisation, const MeetingStart& start) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::meeting,
                                   .author = start.by,
                                   .subject = start.id.text,
                                   .about = start.team.text,
                                   .content = content_of(start)});
    transaction.execute(
        R"sql(
        insert into meetings (organisation, id, sequence, team, kind, turn_order, members, started_by, day, nth,
                              minutes, started_at, salt, parts)
        values (:organisation, :id, :sequence, :team, :kind, :turn_order, :members, :started_by, :day, :nth,
                :minutes, :started_at, :salt, :parts)
        )sql",
        with("organisation", organisation), with("id", start.id), with("sequence", entered.sequence),
        with("team", start.team), with("kind", code_of(start.kind)), with("turn_order", code_of(start.order)),
        with("members", written(start.members)), with("started_by", start.by), with("day", start.date),
        with("nth", start.nth), with("minutes", start.length.count()), with("started_at", start.at),
        with("salt", entered.salt), with("parts", parts_of(start)));
    transaction.execute(
        "insert into open_meetings (organisation, team, meeting) values (:organisation, :team, :meeting)",
        with("organisation", organisation), with("team", start.team), with("meeting", start.id));
    transaction.changed(organisation, start.team);
}

std::optional<LiveMeeting> open_meeting(Connection& connection, const OrganisationId& organisation,
                                        const TeamId& team) {
    const auto open = connection.select<MeetingId>(
        R"sql(select meeting from open_meetings where organisation = :organisation and team = :team)sql",
        with("organisation", organisation), with("team", team));
    if (open.empty()) return std::nullopt;
    return meeting(connection, organisation, std::get<0>(open.front()));
}

void end_open_meeting(Transaction& transaction, const OrganisationId& organisation, const LiveMeeting& over) {
    transaction.execute(R"sql(
        delete from open_meetings where organisation = :organisation and team = :team and meeting = :meeting
        )sql",
                        with("organisation", organisation), with("team", over.start.team),
                        with("meeting", over.start.id));
    transaction.changed(organisation, over.start.team);
}

LiveMeeting meeting(Connection& connection, const OrganisationId& organisation, const MeetingId& id,
                    Sequence before) {
    const auto found = starts(connection,
                              R"sql(
        select id, sequence, team, kind, turn_order, members, started_by, day, nth, minutes, started_at, parts
        from meetings where organisation = :organisation and id = :id
        )sql",
                              with("organisation", organisation), with("id", id));
    if (found.empty()) throw NotFound{};
    return told_over(found.front(), deeds_in(connection, organisation, id, before));
}

std::vector<MeetingStart> meetings_of(Connection& connection, const OrganisationId& organisation,
                                      const TeamId& team, int limit) {
    return starts(connection,
                  R"sql(
        select id, sequence, team, kind, turn_order, members, started_by, day, nth, minutes, started_at, parts
        from meetings where organisation = :organisation and team = :team
        order by sequence desc limit :limit
        )sql",
                  with("organisation", organisation), with("team", team), with("limit", limit));
}

std::vector<LiveMeeting> meetings_on(Connection& connection, const OrganisationId& organisation,
                                     const TeamId& team, Day date, Sequence before) {
    std::vector<LiveMeeting> all;
    for (const MeetingStart& each : starts(connection,
                                           R"sql(
        select id, sequence, team, kind, turn_order, members, started_by, day, nth, minutes, started_at, parts
        from meetings where organisation = :organisation and team = :team and day = :day
            and sequence < :before order by sequence
        )sql",
                                           with("organisation", organisation), with("team", team),
                                           with("day", date), with("before", before)))
        all.push_back(told_over(each, deeds_in(connection, organisation, each.id, before)));
    return all;
}

int count_meetings(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                   MeetingKind kind) {
    return std::get<0>(connection
                           .select<int>(R"sql(
        select count(*) from meetings where organisation = :organisation and team = :team and kind = :kind
        )sql",
                                        with("organisation", organisation), with("team", team),
                                        with("kind", code_of(kind)))
                           .front());
}

std::vector<MeetingStart> all_meetings(Connection& connection, const OrganisationId& organisation) {
    return starts(connection,
                  R"sql(
        select id, sequence, team, kind, turn_order, members, started_by, day, nth, minutes, started_at, parts
        from meetings where organisation = :organisation order by sequence
        )sql",
                  with("organisation", organisation));
}

std::vector<SideRow> meeting_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, team, kind, order, members, by, day, nth, minutes, at, salt, parts] :
         connection
             .select<Sequence, std::string, std::string, std::string, std::string, std::string, std::string,
                     Day, int, std::int64_t, Instant, std::string, std::optional<std::string>>(
                 R"sql(
             select sequence, id, team, kind, turn_order, members, started_by, day, nth, minutes, started_at, salt,
                    parts
             from meetings where organisation = :organisation order by sequence
             )sql",
                 with("organisation", organisation))) {
        rows.push_back(
            {.table = "meetings",
             .sequence = sequence,
             .kind = EntryKind::meeting,
             .author = by,
             .subject = id,
             .about = team,
             .salt = salt,
             .content = {kind, order, members, content(day), content(nth), content(minutes), content(at)}});
        if (parts) rows.back().content.push_back(*parts);
    }
    return rows;
}

}  // namespace kept::storage
