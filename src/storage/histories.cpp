#include "storage/histories.hpp"

#include <algorithm>

#include "domain/apart.hpp"
#include "storage/closed_accounts.hpp"
#include "storage/days_off.hpp"
#include "storage/declarations.hpp"
#include "storage/hearings.hpp"
#include "storage/leaves.hpp"
#include "storage/movings.hpp"
#include "storage/promises.hpp"
#include "storage/reports.hpp"
#include "storage/retirements.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"
#include "storage/workdays.hpp"

namespace kept::storage {

Histories::Histories(Connection& connection, OrganisationId organisation, Sequence before)
    : connection_(connection),
      organisation_(std::move(organisation)),
      before_(before),
      days_off_(days_off(connection_, organisation_, before_)) {}

History Histories::of(const Kpi& kpi) {
    return with_reports(kpi, reports_of(connection_, organisation_, kpi.id, before_));
}

History Histories::with_reports(const Kpi& kpi, std::vector<Report> reports) {
    add_hearings(connection_, organisation_, kpi.id, reports, before_);
    return {.kpi = kpi,
            .promises = promises_of(connection_, organisation_, kpi.id, before_),
            .reports = std::move(reports),
            .declarations = declarations_of(connection_, organisation_, kpi.id, before_),
            .retirements = retirements_of(connection_, organisation_, kpi.id, before_),
            .apart = apart_of(kpi),
            .planning = planning_of(kpi),
            .owner_left = left_at(kpi.owner)};
}

History Histories::from(const Kpi& kpi, const Period& period) {
    return with_reports(kpi, reports_from(connection_, organisation_, kpi.id, period, before_));
}

std::vector<History> Histories::of(const std::vector<Kpi>& kpis) {
    std::vector<History> histories;
    for (const Kpi& each : kpis) histories.push_back(of(each));
    return histories;
}

std::optional<Instant> Histories::left_at(const MemberId& owner) {
    if (!left_.contains(owner)) left_[owner] = closed_at(connection_, organisation_, owner, before_);
    return left_[owner];
}

Planning Histories::planning_in(const TeamId& team, const MemberId& owner, Cadence cadence) {
    return planning(owner, cadence, {{Day{}, team}});
}

Planning Histories::planning_after(const Kpi& kpi, const Dated<TeamId>& move) {
    auto moves = moves_of(connection_, organisation_, kpi.id, before_);
    moves.push_back(move);
    return planning(kpi.owner, kpi.cadence, moves);
}

Planning Histories::planning_of(const Kpi& kpi) {
    return planning(kpi.owner, kpi.cadence, moves_of(connection_, organisation_, kpi.id, before_));
}

std::vector<Span> Histories::apart_of(const Kpi& kpi) {
    if (!memberships_.contains(kpi.owner))
        memberships_[kpi.owner] = memberships_of_member(connection_, organisation_, kpi.owner, before_);
    const auto& memberships = memberships_[kpi.owner];
    if (std::ranges::find(memberships, Standing::left, &Membership::standing) == memberships.end()) return {};
    return days_apart(moves_of(connection_, organisation_, kpi.id, before_), memberships);
}

Planning Histories::planning(const MemberId& owner, Cadence cadence,
                             const std::vector<Dated<TeamId>>& moves) {
    for (const auto& [from, team] : moves)
        if (!rhythms_.contains(team)) rhythms_[team] = rhythms_of(connection_, organisation_, team, before_);
    if (!workdays_.contains(owner))
        workdays_[owner] = workdays_of(connection_, organisation_, owner, before_);
    if (!leave_.contains(owner))
        for (const Leave& each : leaves_of(connection_, organisation_, owner, before_))
            leave_[owner].push_back(each.days);
    return {.cadence = cadence,
            .rhythms = rhythms_said_by(moves, rhythms_),
            .owner_workdays = workdays_[owner],
            .days_off = days_off_,
            .leave = leave_[owner]};
}

}  // namespace kept::storage
