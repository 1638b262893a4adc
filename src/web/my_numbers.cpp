#include "web/my_numbers.hpp"

#include <algorithm>

#include "domain/outcome.hpp"
#include "domain/retiring.hpp"
#include "domain/spoken_of.hpp"
#include "live/names.hpp"
#include "storage/histories.hpp"
#include "storage/journal.hpp"
#include "storage/kpis.hpp"
#include "storage/reports.hpp"
#include "storage/seals.hpp"
#include "storage/teams.hpp"
#include "storage/waiting.hpp"
#include "views/my_numbers.hpp"
#include "web/best_before.hpp"
#include "web/clockwork.hpp"
#include "web/drawing.hpp"
#include "web/first_quarter.hpp"
#include "web/meetings.hpp"
#include "web/own_leave.hpp"
#include "web/owners_side.hpp"
#include "web/pages.hpp"
#include "web/place_in_work.hpp"
#include "web/readings.hpp"

namespace kept::web {
namespace {

/// One KPI of the hand, and when its periods are due.
struct InHand {
    History history;
    Schedule schedule;
};

/// Puts the page together, on one snapshot of the data.
class MyNumbersPage {
  public:
    MyNumbersPage(App& app, storage::Connection& connection, const SignedIn& me,
                  const std::optional<RefusedNumber>& refused)
        : app_(app), connection_(connection), me_(me), refused_(refused), now_(app.store.now()) {
        storage::Histories histories(connection, me.organisation);
        for (const Kpi& each : storage::hand_of(connection, me.organisation, me.member.id)) {
            History history = histories.of(each);
            hand_.push_back({history, Schedule(history.planning)});
        }
        in_hand_ = static_cast<int>(hand_.size());
        for (const Kpi& each : storage::retired_of(connection, me.organisation, me.member.id))
            add_if_still_due(histories.of(each));
    }

    views::MyNumbers put_together(const std::optional<ReportId>& answer) {
        views::MyNumbers view{.member_name = me_.member.name, .member = me_.member.id};
        view.hand.kpis = in_hand_;
        view.follow_ups = storage::count_follow_ups_waiting(connection_, me_.organisation, me_.member.id);
        add_meetings(view);
        view.own_leave = own_leave_of(connection_, me_, now_);
        if (const auto left = left_of_first_quarter(app_, connection_, me_))
            view.first_quarter = {*left, fresh_form(app_, me_.form_token)};
        if (answer) view.answer = answer_to(*answer, view.clock);
        for (const InHand& each : hand_) add_numbers(view, each);
        add_refused_number(view);
        std::ranges::sort(view.to_say, {}, [](const views::NumbersToSay& each) { return each.meeting.ends; });
        return view;
    }

  private:
    /// What had ended when a KPI retired still has to be said, and its answer is shown.
    void add_if_still_due(const History& history) {
        const auto last = history.reports.empty() ? Instant{} : history.reports.back().said;
        const Schedule schedule(history.planning);
        if (!still_to_say(history, schedule, now_).empty() || now_ - last < std::chrono::days{1})
            hand_.push_back({history, schedule});
    }

    void add_meetings(views::MyNumbers& view) {
        const auto team = first_team_of(connection_, me_.speaker(), now_);
        if (!team) {
            view.clock = {now_, "UTC"};
            return;
        }
        Meetings meetings = meetings_of(connection_, me_.organisation, *team, now_);
        view.team_name = storage::team(connection_, me_.organisation, *team).name;
        view.clock = meetings.clock;
        view.next = meetings.next;
    }

    void add_numbers(views::MyNumbers& view, const InHand& kpi) {
        for (const Period& each : still_to_say_late(kpi.history, kpi.schedule, now_))
            view.silent.push_back(number(kpi, each));
        if (const auto period = first_to_say(kpi.history, kpi.schedule, now_)) {
            views::NumberToSay to_say = number(kpi, *period);
            const auto meeting = meeting_at(kpi.schedule, kpi.history.kpi.cadence, *to_say.slot.due);
            if (meeting.kind != views::Meets::workday_end)
                to_say.meets =
                    kpi.schedule.rhythm_on(std::chrono::floor<std::chrono::days>(*to_say.slot.due)).meets;
            group_at(view, meeting).numbers.push_back(std::move(to_say));
        }
        remember_next_change(app_, me_.organisation, kpi.history, kpi.schedule, now_);
        const Told told = told_about(kpi);
        if (auto look = look_to_take(app_, me_, kpi.history, kpi.schedule, told, view.clock))
            view.looks.push_back(std::move(*look));
    }

    Told told_about(const InHand& kpi) {
        return told_of(app_, connection_, me_.organisation, kpi.history, kpi.schedule, now_);
    }

    static views::NumbersToSay& group_at(views::MyNumbers& view, const views::Meeting& meeting) {
        const auto same = std::ranges::find_if(view.to_say, [&](const views::NumbersToSay& each) {
            return each.meeting.kind == meeting.kind && each.meeting.ends == meeting.ends;
        });
        if (same != view.to_say.end()) return *same;
        return view.to_say.emplace_back(views::NumbersToSay{meeting, {}});
    }

    views::NumberToSay number(const InHand& kpi, const Period& period) {
        views::NumberToSay to_say{.kpi = kpi.history.kpi,
                                  .slot = judge(kpi.history, kpi.schedule, period, now_),
                                  .six = the_six_until(kpi.history, kpi.schedule, period, now_),
                                  .seal = storage::seal_of(connection_, me_.organisation, me_.member.id,
                                                           kpi.history.kpi.id, period),
                                  .place = place_of(connection_, me_, kpi.history.kpi.id, now_)};
        const bool was_refused = refused_ && refused_->kpi == to_say.kpi.id && refused_->period == period;
        to_say.form = was_refused ? refused_->form : fresh_form(app_, me_.form_token);
        return to_say;
    }

    /// A number for a period that is not asked now is refused in a row of its own, so that nothing typed is
    /// lost.
    void add_refused_number(views::MyNumbers& view) {
        if (!refused_) return;
        const auto is_it = [&](const views::NumberToSay& each) {
            return each.kpi.id == refused_->kpi && each.slot.period == refused_->period;
        };
        if (std::ranges::any_of(view.silent, is_it)) return;
        for (const views::NumbersToSay& each : view.to_say)
            if (std::ranges::any_of(each.numbers, is_it)) return;
        const auto kpi = std::ranges::find_if(
            hand_, [&](const InHand& each) { return each.history.kpi.id == refused_->kpi; });
        if (kpi != hand_.end()) view.silent.push_back(number(*kpi, refused_->period));
    }

    /// Only one's own number, while it stands, is answered.
    std::optional<views::Answer> answer_to(const ReportId& id, const views::Clock& clock) {
        const storage::ReportOfKpi said = storage::report(connection_, me_.organisation, id);
        const auto kpi =
            std::ranges::find_if(hand_, [&](const InHand& each) { return each.history.kpi.id == said.kpi; });
        if (kpi == hand_.end()) return std::nullopt;
        Slot slot = judge(kpi->history, kpi->schedule, said.report.period, now_);
        const Report* latest = slot.said.latest();
        if (!latest || latest->id != id) return std::nullopt;
        const auto receipt = storage::receipt_of(connection_, me_.organisation, latest->sequence);
        if (!is_record_to_announce(kpi->history, slot.period)) slot.is_record = false;
        const Told told = told_about(*kpi);
        return views::Answer{
            .kpi = kpi->history.kpi,
            .slot = slot,
            .six = the_six_until(kpi->history, kpi->schedule, said.report.period, now_),
            .receipt = {receipt->sequence, receipt->short_hash},
            .best_before = best_before(kpi->history, slot),
            .side = owners_side(app_, connection_, me_, kpi->history, slot, views::my_numbers_answer(id)),
            .announcement = told.announcement,
            .both = readings_of(me_, kpi->history, told, slot.period, me_.member.name, clock)};
    }

    App& app_;
    storage::Connection& connection_;
    const SignedIn& me_;
    const std::optional<RefusedNumber>& refused_;
    const Instant now_;
    std::vector<InHand> hand_;  // and behind it what retired and is still due
    int in_hand_ = 0;
};

}  // namespace

http::Response draw_my_numbers(App& app, const SignedIn& me, const std::optional<ReportId>& answer,
                               const std::optional<RefusedNumber>& refused, int status) {
    const views::MyNumbers view = app.store.read([&](storage::Connection& connection) {
        return MyNumbersPage(app, connection, me, refused).put_together(answer);
    });
    return draw(app, me, views::my_numbers_page(me.say, view), views::my_numbers(), status);
}

// GET /my-numbers, with ?answer= the report that was just made
http::Response show_my_numbers(App& app, const Asked& asked, const SignedIn& me) {
    const std::string* answer = asked.request.query.first("answer");
    return draw_my_numbers(app, me, answer ? parse_id<Report>(*answer) : std::nullopt, std::nullopt);
}

}  // namespace kept::web
