#include "storage/coachings.hpp"

#include <algorithm>

#include "domain/codes.hpp"
#include "storage/content.hpp"
#include "storage/members.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<Coaching> coachings(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<Coaching> found;
    for (auto& [sequence, team, coach, kind, until, ends, invitation] :
         connection
             .select<Sequence, TeamId, MemberId, std::string, Day, Instant, std::optional<CoachInvitationId>>(
                 sql, binds...))
        found.push_back({.team = std::move(team),
                         .coach = std::move(coach),
                         .kind = choice_of<CoachingKind>(kind).value(),
                         .until = until,
                         .ends = ends,
                         .invitation = std::move(invitation),
                         .sequence = sequence});
    return found;
}

/// Rows come by sequence, so that the last word about somebody in a team replaces the earlier ones.
std::vector<Coaching> last_words(std::vector<Coaching> all) {
    std::vector<Coaching> last;
    for (Coaching& each : all) {
        const auto same = std::ranges::find_if(last, [&](const Coaching& before) {
            return before.team == each.team && before.coach == each.coach;
        });
        if (same == last.end())
            last.push_back(std::move(each));
        else
            *same = std::move(each);
    }
    return last;
}

std::vector<std::string> content_of(const Coaching& coaching) {
    return {content(code_of(coaching.kind)), content(coaching.until), content(coaching.ends),
            content(coaching.invitation)};
}

}  // namespace

void enter_coaching(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                    const Coaching& coaching) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::coaching,
                                   .author = author,
                                   .subject = coaching.coach.text,
                                   .about = coaching.team.text,
                                   .content = content_of(coaching)});
    transaction.execute(
        R"sql(
        insert into coachings (organisation, sequence, team, coach, kind, until_day, ends_at, invitation, salt)
        values (:organisation, :sequence, :team, :coach, :kind, :until_day, :ends_at, :invitation, :salt)
        )sql",
        with("organisation", organisation), with("sequence", entered.sequence), with("team", coaching.team),
        with("coach", coaching.coach), with("kind", code_of(coaching.kind)),
        with("until_day", coaching.until), with("ends_at", coaching.ends),
        with("invitation", coaching.invitation), with("salt", entered.salt));
    transaction.changed(organisation, coaching.team);
    if (coaching.kind != CoachingKind::begun) transaction.changed(organisation, WhoMayRead{});
}

std::vector<Coaching> coachings_of(Connection& connection, const OrganisationId& organisation,
                                   const MemberId& coach) {
    return last_words(coachings(connection,
                                R"sql(
        select sequence, team, coach, kind, until_day, ends_at, invitation from coachings
        where organisation = :organisation and coach = :coach order by sequence
        )sql",
                                with("organisation", organisation), with("coach", coach)));
}

std::vector<Coaching> coachings_in(Connection& connection, const OrganisationId& organisation,
                                   const TeamId& team) {
    return last_words(coachings(connection,
                                R"sql(
        select sequence, team, coach, kind, until_day, ends_at, invitation from coachings
        where organisation = :organisation and team = :team order by sequence
        )sql",
                                with("organisation", organisation), with("team", team)));
}

std::vector<Coaching> all_coachings(Connection& connection, const OrganisationId& organisation) {
    return coachings(connection,
                     R"sql(
        select sequence, team, coach, kind, until_day, ends_at, invitation from coachings
        where organisation = :organisation order by sequence
        )sql",
                     with("organisation", organisation));
}

std::vector<Member> coaches(Connection& connection, const OrganisationId& organisation) {
    std::vector<Member> found;
    for (const auto& [coach, joined] :
         connection.select<MemberId, Instant>(R"sql(
             select id, joined_at from members_as_they_stand
             where organisation = :organisation and role = 'coach' order by joined_at, id
             )sql",
                                              with("organisation", organisation)))
        found.push_back(member(connection, organisation, coach));
    return found;
}

std::vector<SideRow> coaching_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, team, coach, kind, until, ends, invitation, salt] :
         connection.select<Sequence, std::string, std::string, std::string, Day, Instant,
                           std::optional<CoachInvitationId>, std::string>(
             R"sql(
             select sequence, team, coach, kind, until_day, ends_at, invitation, salt from coachings
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "coachings",
                        .sequence = sequence,
                        .kind = EntryKind::coaching,
                        .subject = coach,
                        .about = team,
                        .salt = salt,
                        .content = {kind, content(until), content(ends), content(invitation)}});
    return rows;
}

}  // namespace kept::storage
