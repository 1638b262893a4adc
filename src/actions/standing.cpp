#include "actions/standing.hpp"

#include <algorithm>

#include "domain/zone.hpp"
#include "storage/coachings.hpp"
#include "storage/members.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

bool stands_in(storage::Connection& connection, const Speaker& speaker, const TeamId& team, Instant now,
               const std::function<bool(Standing)>& fits) {
    const Day today = today_in(connection, speaker.organisation, team, now);
    return std::ranges::any_of(
        storage::memberships_of(connection, speaker.organisation, team, today),
        [&](const Membership& each) { return each.member == speaker.member && fits(each.standing); });
}

}  // namespace

Day today_in(storage::Connection& connection, const OrganisationId& organisation, const TeamId& team,
             Instant now) {
    const auto rhythms = storage::rhythms_of(connection, organisation, team);
    if (rhythms.empty()) throw NotFound{};
    Day today = day_at(now, rhythms.front().fact.zone);
    for (const Dated<Rhythm>& each : rhythms)
        if (each.from <= day_at(now, each.fact.zone)) today = day_at(now, each.fact.zone);
    return today;
}

std::string zone_of(storage::Connection& connection, const OrganisationId& organisation, const TeamId& team,
                    Instant now) {
    const auto rhythms = storage::rhythms_of(connection, organisation, team);
    if (rhythms.empty()) throw NotFound{};
    return fact_on(rhythms, std::chrono::floor<std::chrono::days>(now)).zone;
}

bool is_in(storage::Connection& connection, const Speaker& speaker, const TeamId& team, Instant now) {
    return stands_in(connection, speaker, team, now, [](Standing) { return true; });
}

bool is_coach(storage::Connection& connection, const Speaker& speaker) {
    return !storage::coachings_of(connection, speaker.organisation, speaker.member).empty();
}

bool is_administrator(storage::Connection& connection, const Speaker& speaker) {
    return storage::member(connection, speaker.organisation, speaker.member).role == Role::administrator;
}

bool may_arrange(storage::Connection& connection, const Speaker& speaker, const TeamId& team, Instant now) {
    storage::team(connection, speaker.organisation, team);
    if (is_administrator(connection, speaker)) return true;
    return stands_in(connection, speaker, team, now,
                     [](Standing standing) { return standing == Standing::lead; });
}

}  // namespace kept::actions
