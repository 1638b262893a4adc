#include "demo/plan.hpp"

#include <algorithm>

#include "demo/climb.hpp"
#include "demo/draft.hpp"
#include "demo/needs.hpp"
#include "demo/reporting.hpp"
#include "demo/script.hpp"
#include "demo/working.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr weeks a_week{1};
constexpr days a_day{1};
constexpr hours first_member_names{8};
constexpr minutes for_each_member{9};
constexpr seconds for_each_kpi{130};
constexpr minutes end_of_the_afternoon = hours(16) + minutes(20);
constexpr minutes back_again = hours(8) + minutes(40);
constexpr hours during_the_morning{10};
constexpr days days_off_are_known_ahead{60};
constexpr int coach_begins_in_week = 20;

void draft_naming(Draft& draft, const Part& part) {
    if (part.is_named()) return;
    const Day monday = draft.situation().began + part.kpi->named_in_week * a_week;
    const auto member = part.member - members_of(*part.member->team).data();
    const auto place = part.kpi - part.member->kpis.data();
    const Act naming{
        draft.at(*part.member, monday, first_member_names + member * for_each_member) + place * for_each_kpi,
        part.member, part.kpi, NamesKpi{}};
    draft.add_even_if_missed(naming);
    draft_place(draft, part, naming);
}

void draft_retiring(Draft& draft, const Part& part) {
    if (const auto friday = retires_on(*part.kpi, draft.situation().began))
        draft.add(
            {draft.at(*part.member, *friday, end_of_the_afternoon), part.member, part.kpi, RetiresKpi{}});
}

/// Said on the Friday before; it holds from the first period of its week.
void draft_new_promise(Draft& draft, const Part& part, const NewPromise& promise) {
    const CastKpi& kpi = *part.kpi;
    if (kpi.code != promise.kpi) return;
    const Day monday = draft.situation().began + promise.from_week * a_week;
    const auto periods = Schedule(part.history.planning).periods_in({monday, monday + a_week - a_day});
    if (periods.empty()) return;
    const Tongue tongue = draft.situation().company->tongue;
    draft.add({draft.at(*part.member, monday - days(3), end_of_the_afternoon), part.member, part.kpi,
               Promises{.from = periods.front(),
                        .bounds = bounds_of(kpi, promise.promise),
                        .quality = promise.promise.quality.in(tongue),
                        .reason = promise.reason.in(tongue)}});
}

/// Told to the team some days beforehand, or on the morning after.
void draft_leave(Draft& draft, const CastMember& member) {
    for (const Away& each : the_leave()) {
        if (each.mailbox != member.mailbox) continue;
        const Span away = days_of(each, draft.situation().began);
        const Instant told = each.told == Told::beforehand
                                 ? draft.at(member, monday_of(away.first) - days(4), end_of_the_afternoon)
                                 : draft.at(member, away.last + a_day, back_again);
        draft.add({told, &member, nullptr, TakesLeave{away}});
    }
}

const CastMember& the_administrator() {
    return *std::ranges::find(the_cast(), Role::administrator, &CastMember::role);
}

void draft_closing(Draft& draft) {
    const CastMember& administrator = the_administrator();
    for (const CastTeam* each : the_teams())
        if (each->closed_in_week)
            draft.add({draft.at(administrator, draft.situation().began + *each->closed_in_week * a_week,
                                during_the_morning),
                       &administrator, nullptr, ChangesOpenness{each, Openness::closed}});
}

void draft_days_off(Draft& draft) {
    const CastMember& administrator = the_administrator();
    const auto& [company, began, from, parts] = draft.situation();
    for (const auto& [day, name] : days_off_from(began, company->tongue))
        draft.add(
            {draft.at(administrator, std::max(began, day - days_off_are_known_ahead), during_the_morning),
             &administrator, nullptr, SetsDayOff{day, name}});
}

/// The lead of the first team asked somebody from outside to read along for the last quarter of the history.
void draft_coach(Draft& draft) {
    const auto lead = std::ranges::find(the_cast(), Standing::lead, &CastMember::standing);
    draft.add({draft.at(*lead, draft.situation().began + coach_begins_in_week * a_week, during_the_morning),
               &*lead, nullptr, LetsACoachIn{}});
}

}  // namespace

Plan plan_until(const Situation& situation, Instant until) {
    Draft draft(situation, until);
    draft_days_off(draft);
    draft_closing(draft);
    draft_coach(draft);
    draft_processes(draft);
    for (const CastMember& each : the_cast()) draft_leave(draft, each);
    for (const Part& part : situation.parts) {
        draft_naming(draft, part);
        draft_retiring(draft, part);
        for (const NewPromise& each : the_new_promises()) draft_new_promise(draft, part, each);
        if (part.kpi->code == complaints)
            draft_the_climb(draft, part);
        else
            draft_reports(draft, part);
    }
    draft_needs(draft);
    const Instant next = draft.next();
    return {std::move(draft).acts(), next};
}

}  // namespace kept::demo
