#include "actions/days.hpp"

#include <algorithm>
#include <iterator>

#include "actions/standing.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

using std::chrono::days;
using std::chrono::floor;

/// A member is in a team from a day in its own zone, which may have begun there already.
std::vector<storage::TeamOfMember> teams_of(storage::Connection& connection, const Speaker& speaker,
                                            Instant now) {
    return storage::teams_of(connection, speaker.organisation, speaker.member, floor<days>(now) + days{1});
}

}  // namespace

Day today_of(storage::Connection& connection, const Speaker& speaker, Instant now) {
    const auto teams = teams_of(connection, speaker, now);
    if (teams.empty()) return floor<days>(now);
    Day latest{};
    for (const storage::TeamOfMember& each : teams)
        latest = std::max(latest, today_in(connection, speaker.organisation, each.team.id, now));
    return latest;
}

Day today_of_all(storage::Connection& connection, const OrganisationId& organisation, Instant now) {
    const auto teams = storage::teams(connection, organisation);
    if (teams.empty()) return floor<days>(now);
    Day latest{};
    for (const Team& each : teams)
        latest = std::max(latest, today_in(connection, organisation, each.id, now));
    return latest;
}

std::vector<Kpi> numbers_of(storage::Connection& connection, const Speaker& speaker) {
    auto numbers = storage::hand_of(connection, speaker.organisation, speaker.member);
    std::ranges::move(storage::retired_of(connection, speaker.organisation, speaker.member),
                      std::back_inserter(numbers));
    return numbers;
}

void days_changed(storage::Transaction& transaction, const Speaker& speaker) {
    transaction.changed(speaker.organisation, speaker.member);
    for (const Kpi& each : numbers_of(transaction, speaker)) {
        transaction.changed(speaker.organisation, each.id);
        transaction.changed(speaker.organisation, each.team);
    }
    for (const storage::TeamOfMember& each : teams_of(transaction, speaker, transaction.now()))
        transaction.changed(speaker.organisation, each.team.id);
}

void days_of_all_changed(storage::Transaction& transaction, const OrganisationId& organisation) {
    for (const Member& each : storage::members(transaction, organisation))
        transaction.changed(organisation, each.id);
    for (const Team& each : storage::teams(transaction, organisation))
        transaction.changed(organisation, each.id);
    for (const Kpi& each : storage::all_kpis(transaction, organisation))
        transaction.changed(organisation, each.id);
}

}  // namespace kept::actions
