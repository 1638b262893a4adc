#include "storage/all_plannings.hpp"

#include "domain/apart.hpp"
#include "domain/codes.hpp"
#include "storage/days_off.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"

namespace kept::storage {
namespace {

/// What is known of an owner; nothing where nothing was entered.
template <class Known>
Known known_of(const std::map<MemberId, Known>& all, const MemberId& owner) {
    const auto found = all.find(owner);
    return found == all.end() ? Known{} : found->second;
}

}  // namespace

AllPlannings::AllPlannings(Connection& connection, const OrganisationId& organisation)
    : days_off_(days_off(connection, organisation)) {
    for (const Team& each : teams(connection, organisation))
        rhythms_[each.id] = rhythms_of(connection, organisation, each.id);
    read_workdays(connection, organisation);
    read_leave(connection, organisation);
    read_standing(connection, organisation);
}

void AllPlannings::read_workdays(Connection& connection, const OrganisationId& organisation) {
    for (const auto& [member, from, days] : connection.select<MemberId, Day, std::int64_t>(
             R"sql(
             select member, from_day, days from workdays
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        workdays_[member].insert_or_assign(from, Weekdays(static_cast<unsigned long>(days)));
}

void AllPlannings::read_leave(Connection& connection, const OrganisationId& organisation) {
    for (const auto& [member, first, last] : connection.select<MemberId, Day, Day>(
             R"sql(
             select member, first_day, last_day from leaves
             where organisation = :organisation
               and not exists (select 1 from leaves_taken_back
                               where leaves_taken_back.organisation = leaves.organisation
                                 and leaves_taken_back.leave = leaves.id)
             order by first_day, sequence
             )sql",
             with("organisation", organisation)))
        leave_[member].push_back({first, last});
}

void AllPlannings::read_standing(Connection& connection, const OrganisationId& organisation) {
    for (const auto& [team, member, standing, from] : connection.select<TeamId, MemberId, std::string, Day>(
             R"sql(
             select team, member, standing, from_day from memberships
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        memberships_[member].push_back({team, member, choice_of<Standing>(standing).value(), from});
    for (const auto& [member, closed] : connection.select<MemberId, Instant>(
             "select member, closed_at from closed_accounts where organisation = :organisation",
             with("organisation", organisation)))
        left_[member] = closed;
}

Planning AllPlannings::planning(const MemberId& owner, Cadence cadence,
                                const std::vector<Dated<TeamId>>& moves) const {
    Planning planning{.cadence = cadence,
                      .rhythms = rhythms_said_by(moves, rhythms_),
                      .days_off = days_off_,
                      .leave = known_of(leave_, owner)};
    auto workdays = known_of(workdays_, owner);
    workdays.try_emplace(Day{}, monday_to_friday);
    for (const auto& [from, days] : workdays) planning.owner_workdays.push_back({from, days});
    return planning;
}

std::vector<Span> AllPlannings::apart(const MemberId& owner, const std::vector<Dated<TeamId>>& moves) const {
    return days_apart(moves, known_of(memberships_, owner));
}

std::optional<Instant> AllPlannings::left_at(const MemberId& owner) const {
    const auto left = left_.find(owner);
    return left == left_.end() ? std::nullopt : std::optional(left->second);
}

}  // namespace kept::storage
