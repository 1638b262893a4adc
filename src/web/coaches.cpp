#include "web/coaches.hpp"

#include <algorithm>

#include "actions/reading.hpp"
#include "actions/sign_in.hpp"
#include "live/names.hpp"
#include "secrets/token.hpp"
#include "storage/coachings.hpp"
#include "storage/members.hpp"
#include "storage/sessions.hpp"
#include "storage/teams.hpp"
#include "views/paths.hpp"
#include "views/people.hpp"
#include "web/cookies.hpp"
#include "web/proof.hpp"

namespace kept::web {
namespace {

std::optional<Team> if_readable(storage::Connection& connection, const SignedIn& me, const TeamId& id,
                                Instant now) {
    Team team = storage::team(connection, me.organisation, id);
    if (!actions::may_read(connection, me.speaker(), team, now)) return std::nullopt;
    return team;
}

}  // namespace

views::ReadsAs reads_as(const SignedIn& me) {
    return me.member.role == Role::coach ? views::ReadsAs::coach : views::ReadsAs::member;
}

std::vector<views::CoachOfTeam> coaches_of_team(App& app, storage::Connection& connection, const SignedIn& me,
                                                const TeamId& team) {
    const Instant now = app.store.now();
    std::vector<views::CoachOfTeam> coaches;
    for (const Coaching& each : storage::coachings_in(connection, me.organisation, team)) {
        if (!runs(each, now)) continue;
        coaches.push_back(
            {each.coach, storage::member(connection, me.organisation, each.coach).name, each.until});
        app.alarms.announce_at(me.organisation, live::board_name(team), each.ends);
    }
    std::ranges::stable_sort(
        coaches, [&](const auto& one, const auto& other) { return me.say.less(one.name, other.name); });
    return coaches;
}

views::CoachHere coach_here(storage::Connection& connection, const SignedIn& me, const Member& coach,
                            Instant now) {
    views::CoachHere here{coach.id, coach.name, {}};
    for (const Coaching& each : storage::coachings_of(connection, me.organisation, coach.id))
        if (runs(each, now)) here.teams.push_back({if_readable(connection, me, each.team, now), each.until});
    return here;
}

std::vector<views::CoachHere> coaches_here(storage::Connection& connection, const SignedIn& me, Instant now) {
    std::vector<views::CoachHere> here;
    for (const Member& each : storage::coaches(connection, me.organisation)) {
        views::CoachHere coach = coach_here(connection, me, each, now);
        if (!coach.teams.empty()) here.push_back(std::move(coach));
    }
    std::ranges::stable_sort(
        here, [&](const auto& one, const auto& other) { return me.say.less(one.name, other.name); });
    return here;
}

std::vector<Team> coached_teams(storage::Connection& connection, const SignedIn& me, Instant now) {
    if (me.member.role != Role::coach) return {};
    return actions::teams_in_sight(connection, me.speaker(), now).readable;
}

std::optional<Day> coached_until(App& app, const Asked& asked) {
    const auto proof = proof_of(cookie(app, asked.request, Cookie::session));
    if (!proof) return std::nullopt;
    const auto session = app.store.read([&](storage::Connection& connection) {
        return storage::session_with(connection, proof->organisation, secrets::hash_of_token(proof->token));
    });
    if (!session) return std::nullopt;
    const auto over = actions::coaching_over(app.store, {proof->organisation, session->member});
    if (!over) return std::nullopt;
    return over->until;
}

views::Path start_of(App& app, const SignedIn& me) {
    if (me.member.role != Role::coach) return views::my_numbers();
    const auto teams = app.store.read(
        [&](storage::Connection& connection) { return coached_teams(connection, me, app.store.now()); });
    return teams.size() == 1 ? views::board(teams.front().id) : views::teams();
}

}  // namespace kept::web
