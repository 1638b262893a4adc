#include "web/first_quarter.hpp"

#include <algorithm>

#include "actions/keep_candidates.hpp"
#include "actions/process_rights.hpp"
#include "actions/standing.hpp"
#include "domain/outcome.hpp"
#include "domain/spoken_of.hpp"
#include "storage/histories.hpp"
#include "storage/invitations.hpp"
#include "storage/journal.hpp"
#include "storage/kpis.hpp"
#include "storage/reports.hpp"
#include "storage/rhythms.hpp"
#include "storage/seals.hpp"
#include "storage/teams.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

Waits waits_when(bool condition) {
    return condition ? Waits::yes : Waits::no;
}

/// What waits, on one snapshot of the data.
class Facts {
  public:
    Facts(App& app, storage::Connection& connection, const SignedIn& me)
        : connection_(connection),
          me_(me),
          now_(app.store.now()),
          hand_(storage::hand_of(connection, me.organisation, me.member.id)),
          histories_(connection, me.organisation) {}

    FirstQuarter gathered() {
        FirstQuarter quarter{.begun =
                                 storage::first_quarter_of(connection_, me_.organisation, me_.member.id)};
        if (quarter.begun)
            for (const Candidate& each : quarter.begun->candidates) quarter.candidates.push_back(now(each));
        quarter.to_do = still_to_do({.rhythm = rhythm_waits(quarter.begun),
                                     .candidates = quarter.candidates,
                                     .invitation = invitation_waits()});
        return quarter;
    }

  private:
    /// Named by any other way it is named as well.
    const Kpi* in_hand(const Candidate& candidate) const {
        const auto found = std::ranges::find_if(hand_, [&](const Kpi& each) {
            return candidate.kpi ? each.id == *candidate.kpi : is_same_name(each.name, candidate.name);
        });
        return found == hand_.end() ? nullptr : &*found;
    }

    CandidateNow now(Candidate candidate) {
        CandidateNow each{.candidate = candidate};
        if (const Kpi* kpi = in_hand(candidate)) {
            each.candidate.kpi = kpi->id;
            each.candidate.name = kpi->name;
            return with_what_is_said(each, *kpi);
        }
        if (candidate.kpi) return each;  // retired or discarded by now
        each.name = Waits::yes;
        each.place = waits_when(!candidate.stands_on && has_processes());
        return each;
    }

    CandidateNow with_what_is_said(CandidateNow each, const Kpi& kpi) {
        const History history = histories_.of(kpi);
        each.promise = waits_when(history.promises.empty());
        const auto period = first_to_say(history, Schedule(history.planning), now_);
        const bool is_sealed =
            period && storage::seal_of(connection_, me_.organisation, me_.member.id, kpi.id, *period);
        each.report = waits_when(history.reports.empty() && period && !is_sealed);
        return each;
    }

    bool has_processes() {
        return !actions::processes_in_sight(connection_, me_.speaker(), now_).readable.empty();
    }

    Waits rhythm_waits(const std::optional<storage::FirstQuarter>& begun) {
        const auto team = team_to_arrange(connection_, me_, now_);
        return waits_when(team && !(begun && begun->rhythm_agreed) &&
                          storage::rhythms_of(connection_, me_.organisation, *team).size() == 1);
    }

    Waits invitation_waits() {
        const auto team = team_to_arrange(connection_, me_, now_);
        if (!team) return Waits::no;
        const Day today = actions::today_in(connection_, me_.organisation, *team, now_);
        return waits_when(storage::memberships_of(connection_, me_.organisation, *team, today).size() == 1 &&
                          storage::invitations_into(connection_, me_.organisation, *team).empty());
    }

    storage::Connection& connection_;
    const SignedIn& me_;
    const Instant now_;
    const std::vector<Kpi> hand_;
    storage::Histories histories_;
};

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

FirstQuarter first_quarter_of(App& app, storage::Connection& connection, const SignedIn& me) {
    return Facts(app, connection, me).gathered();
}

std::optional<TeamId> team_to_arrange(storage::Connection& connection, const SignedIn& me, Instant now) {
    const Day tomorrow = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
    for (const auto& each : storage::teams_of(connection, me.organisation, me.member.id, tomorrow))
        if (each.standing == Standing::lead) return each.team.id;
    return std::nullopt;
}

std::optional<ThingToDo> left_of_first_quarter(App& app, storage::Connection& connection,
                                               const SignedIn& me) {
    const auto begun = storage::first_quarter_of(connection, me.organisation, me.member.id);
    if (!begun || begun->put_away) return std::nullopt;
    const FirstQuarter quarter = first_quarter_of(app, connection, me);
    return quarter.to_do.empty() ? std::nullopt : std::optional(quarter.to_do.front());
}

std::optional<ThingToDo> next_after(App& app, const SignedIn& me, const ThingToDo& thing) {
    return app.store.read([&](storage::Connection& connection) {
        return after(first_quarter_of(app, connection, me).to_do, thing);
    });
}

http::Response go_on_after(App& app, const SignedIn& me, const ThingToDo& thing) {
    const auto next = next_after(app, me, thing);
    return look_at(next ? views::path_of(*next) : views::first_quarter_next());
}

ThingToDo thing_about(App& app, const SignedIn& me, FirstThing what, const Kpi& kpi) {
    const FirstQuarter quarter = app.store.read(
        [&](storage::Connection& connection) { return first_quarter_of(app, connection, me); });
    for (const CandidateNow& each : quarter.candidates)
        if (each.candidate.kpi == kpi.id) return {what, each.candidate.place, kpi.id, kpi.name};
    return {what, 0, kpi.id, kpi.name};
}

// GET /first-quarter: wherever one is
http::Response show_first_quarter(App& app, const Asked&, const SignedIn& me) {
    const FirstQuarter quarter = app.store.read(
        [&](storage::Connection& connection) { return first_quarter_of(app, connection, me); });
    return look_at(quarter.to_do.empty() ? views::first_quarter_next()
                                         : views::path_of(quarter.to_do.front()));
}

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

// POST /first-quarter/put-away
http::Response put_first_quarter_away(App& app, const Asked&, const SignedIn& me) {
    actions::put_first_quarter_away(app.store, me.speaker());
    return look_at(views::my_numbers());
}

}  // namespace kept::web
