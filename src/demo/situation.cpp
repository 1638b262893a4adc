#include "demo/situation.hpp"

#include "demo/script.hpp"
#include "domain/zone.hpp"
#include "storage/histories.hpp"
#include "storage/journal.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr weeks a_week{1};

Planning planning_of(const Company& company, const CastMember& member, const CastKpi& kpi, Day began) {
    Planning planning{.cadence = kpi.cadence,
                      .rhythms = {{began, rhythm_of(company, *member.team)}},
                      .owner_workdays = {{began, monday_to_friday}},
                      .leave = leave_of(member, began)};
    for (const DayOff& each : days_off_from(began, company.tongue)) planning.days_off.insert(each.day);
    return planning;
}

/// What is planned but not yet entered counts already: the cast knows what is coming.
void add_what_is_coming(Planning& planning, const Planning& script) {
    planning.days_off.insert(script.days_off.begin(), script.days_off.end());
    planning.leave.insert(planning.leave.end(), script.leave.begin(), script.leave.end());
}

Day began_in(storage::Connection& connection, const OrganisationId& organisation) {
    const TeamId team = storage::teams(connection, organisation).front().id;
    return storage::rhythms_of(connection, organisation, team).front().from;
}

/// Moments never go back, so that the last entry has the latest.
Instant latest_moment(storage::Connection& connection, const OrganisationId& organisation) {
    const Sequence last = storage::last_entry(connection, organisation);
    const auto entries = storage::entries_from(connection, organisation, last, 1);
    return entries.empty() ? Instant() : entries.front().instant;
}

/// A member's own KPIs in the order of naming: those of the cast come first, then what visitors named.
std::vector<Kpi> named_by(const std::vector<Kpi>& all, const MemberId& owner) {
    std::vector<Kpi> theirs;
    std::ranges::copy_if(all, std::back_inserter(theirs),
                         [&](const Kpi& each) { return each.owner == owner; });
    return theirs;
}

}  // namespace

std::vector<Span> leave_of(const CastMember& member, Day began) {
    std::vector<Span> spans;
    for (const Away& each : the_leave())
        if (each.mailbox == member.mailbox) spans.push_back(days_of(each, began));
    return spans;
}

Situation opening_of(const Company& company, Day began) {
    Situation situation{&company, began, start_of(began, company.zone)};
    for (const CastMember& member : the_cast())
        for (const CastKpi& kpi : member.kpis)
            situation.parts.push_back(
                {.member = &member,
                 .kpi = &kpi,
                 .history = {
                     .kpi = {.direction = kpi.direction,
                             .cadence = kpi.cadence,
                             .first_period = period_of(kpi.cadence, began + kpi.named_in_week * a_week)},
                     .planning = planning_of(company, member, kpi, began)}});
    return situation;
}

Situation situation_of(storage::Connection& connection, const Company& company,
                       const OrganisationId& organisation) {
    Situation situation = opening_of(company, began_in(connection, organisation));
    situation.from = latest_moment(connection, organisation);
    const auto members = storage::members(connection, organisation);
    const auto kpis = storage::all_kpis(connection, organisation);
    storage::Histories histories(connection, organisation);
    auto part = situation.parts.begin();
    for (std::size_t member = 0; member < the_cast().size(); ++member) {
        const auto named = named_by(kpis, members.at(member).id);
        for (std::size_t place = 0; place < the_cast()[member].kpis.size(); ++place, ++part) {
            if (place >= named.size()) continue;
            History history = histories.of(named[place]);
            add_what_is_coming(history.planning, part->history.planning);
            part->history = std::move(history);
        }
    }
    return situation;
}

}  // namespace kept::demo
