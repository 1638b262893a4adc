#include <algorithm>

#include "actions/standing.hpp"
#include "domain/outcome.hpp"
#include "domain/spoken_of.hpp"
#include "storage/histories.hpp"
#include "storage/journal.hpp"
#include "storage/kpis.hpp"
#include "storage/reports.hpp"
#include "storage/rhythms.hpp"
#include "storage/seals.hpp"
#include "storage/teams.hpp"
#include "views/first_quarter.hpp"
#include "web/drawing.hpp"
#include "web/first_quarter.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

views::DueNext due_of(storage::Connection& connection, const SignedIn& me, const Kpi& kpi,
                      const Schedule& schedule, const Period& period) {
    return {.kpi = kpi,
            .period = period,
            .meeting = meeting_at(schedule, kpi.cadence, *schedule.due(period)),
            .seal = storage::seal_of(connection, me.organisation, me.member.id, kpi.id, period)};
}

/// When each of the candidates that are numbers by now is said next.
std::vector<views::DueNext> due_next(storage::Connection& connection, const SignedIn& me,
                                     const FirstQuarter& quarter, Instant now) {
    std::vector<views::DueNext> all;
    storage::Histories histories(connection, me.organisation);
    for (const Kpi& each : storage::hand_of(connection, me.organisation, me.member.id)) {
        const auto is_it = [&](const CandidateNow& one) { return one.candidate.kpi == each.id; };
        if (std::ranges::none_of(quarter.candidates, is_it)) continue;
        const History history = histories.of(each);
        const Schedule schedule(history.planning);
        std::optional<Period> period = first_to_say(history, schedule, now);
        if (!period && !history.reports.empty()) period = schedule.next(history.reports.back().period);
        if (period && schedule.due(*period)) all.push_back(due_of(connection, me, each, schedule, *period));
    }
    return all;
}

std::optional<views::Answer> answer_to(storage::Connection& connection, const SignedIn& me,
                                       const ReportId& id, Instant now) {
    const storage::ReportOfKpi said = storage::report(connection, me.organisation, id);
    const Kpi kpi = storage::kpi_of(connection, me.organisation, me.member.id, said.kpi);
    const History history = storage::Histories(connection, me.organisation).of(kpi);
    const Schedule schedule(history.planning);
    const Slot slot = judge(history, schedule, said.report.period, now);
    const Report* latest = slot.said.latest();
    if (!latest || latest->id != id) return std::nullopt;
    const auto receipt = storage::receipt_of(connection, me.organisation, latest->sequence);
    return views::Answer{.kpi = kpi,
                         .slot = slot,
                         .six = the_six_until(history, schedule, said.report.period, now),
                         .receipt = {receipt->sequence, receipt->short_hash}};
}

std::optional<ThingToDo> coming_now(const FirstQuarter& quarter, const std::optional<views::Answer>& answer) {
    if (!answer) return quarter.to_do.empty() ? std::nullopt : std::optional(quarter.to_do.front());
    for (const CandidateNow& each : quarter.candidates)
        if (each.candidate.kpi == answer->kpi.id)
            return after(quarter.to_do, {FirstThing::report, each.candidate.place, {}, {}});
    return coming_now(quarter, std::nullopt);
}

void add_team(storage::Connection& connection, const SignedIn& me, Instant now, views::WhatsNext& view) {
    const auto team = first_team_of(connection, me.speaker(), now);
    if (!team) return;
    const Day today = actions::today_in(connection, me.organisation, *team, now);
    view.team_name = storage::team(connection, me.organisation, *team).name;
    view.rhythm = fact_on(storage::rhythms_of(connection, me.organisation, *team), today);
    view.clock.zone = view.rhythm->zone;
}

}  // namespace

// GET /first-quarter/next, with ?said= the report that was just made
http::Response show_whats_next(App& app, const Asked& asked, const SignedIn& me) {
    const std::string* said = asked.request.query.first("said");
    const auto report = said ? parse_id<Report>(*said) : std::nullopt;
    const views::WhatsNext view = app.store.read([&](storage::Connection& connection) {
        const Instant now = app.store.now();
        const FirstQuarter quarter = first_quarter_of(app, connection, me);
        views::WhatsNext next{
            .due = due_next(connection, me, quarter, now), .to_do = quarter.to_do, .clock = {now, "UTC"}};
        add_team(connection, me, now, next);
        if (report) next.answer = answer_to(connection, me, *report, now);
        next.next = coming_now(quarter, next.answer);
        return next;
    });
    return draw(app, me, views::whats_next_page(me.say, view), views::first_quarter_next());
}

}  // namespace kept::web
