#include "web/live_meetings.hpp"

#include <algorithm>
#include <charconv>

#include "actions/lend_turn.hpp"
#include "actions/standing.hpp"
#include "domain/applause.hpp"
#include "live/names.hpp"
#include "storage/applause.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/meetings.hpp"
#include "storage/members.hpp"
#include "storage/seals.hpp"
#include "web/between.hpp"
#include "web/coaches.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"
#include "web/screens.hpp"
#include "web/stage.hpp"
#include "web/weekly_page.hpp"

namespace kept::web {
namespace {

constexpr MeetingDeedKind pressed_alone[] = {MeetingDeedKind::join,      MeetingDeedKind::leave,
                                             MeetingDeedKind::run,       MeetingDeedKind::begin_round,
                                             MeetingDeedKind::end_turn,  MeetingDeedKind::skip,
                                             MeetingDeedKind::give_turn, MeetingDeedKind::close};

/// Puts a live meeting together, on one snapshot of the data.
class PageOfMeeting {
  public:
    PageOfMeeting(App& app, storage::Connection& connection, const MeetingReader& me)
        : app_(app),
          connection_(connection),
          me_(me),
          now_(app.store.now()),
          histories_(connection, me.organisation),
          view_{
              .team = me.team,
              .clock = meetings_of(connection, me.organisation, me.team.id, now_).clock,
              .meeting = at_instant(storage::meeting(connection, me.organisation, me.meeting.start.id), now_),
              .looking = me.member.id} {}

    views::LiveMeetingPage put_together() {
        for (const Member& each : storage::members(connection_, me_.organisation))
            view_.names[each.id] = each.name;
        view_.reads = reads_as(me_);
        add_part();
        add_forms();
        for (const NumberSaid& each : view_.meeting.numbers) add_said(each);
        if (view_.takes_part != views::TakesPart::only_looks) add_own_numbers();
        if (view_.meeting.speaking == me_.member.id) add_laptops();
        if (is_over(view_.meeting)) add_not_said();
        add_parts(app_, connection_, me_, histories_, view_);
        for (const FollowUp& each : view_.meeting.follow_ups)
            view_.follow_ups.push_back({each, fresh(), fresh()});
        add_between();
        if (!is_over(view_.meeting))
            app_.alarms.announce_at(me_.organisation, live::meeting_name(view_.meeting.start.id),
                                    closes_by_itself(view_.meeting));
        return std::move(view_);
    }

  private:
    views::FormState fresh() const { return fresh_form(app_, me_.form_token); }

    void add_part() {
        if (!actions::is_in(connection_, me_.speaker(), me_.team.id, now_)) return;
        view_.takes_part =
            is_here(view_.meeting, me_.member.id) ? views::TakesPart::is_here : views::TakesPart::not_yet;
    }

    void add_forms() {
        for (const MeetingDeedKind each : pressed_alone) view_.press[each] = fresh();
        view_.win = fresh();
        view_.stuck = fresh();
        view_.proposal = fresh();
        view_.moving_on = fresh();
    }

    void add_said(const NumberSaid& said) {
        const History history = histories_.of(storage::kpi(connection_, me_.organisation, said.kpi));
        views::NumberOnStage number = number_on_stage(history, said.period, view_.names[said.by], now_);
        number.applause = fresh();
        number.applause.typed["then"] = views::meeting(view_.meeting.start.id).text();
        add_applause(number, history);
        view_.said.push_back(std::move(number));
    }

    void add_applause(views::NumberOnStage& number, const History& history) {
        const auto all = storage::applause_of(connection_, me_.organisation, number.kpi.id);
        for (const Applause& each : standing_applause(history, all, number.slot.period))
            number.applauding.push_back(view_.names[each.member]);
        if (view_.reads == views::ReadsAs::coach) return;
        if (may_withdraw_applause(history, all, me_.member.id, number.slot.period))
            number.claps = views::Claps::does;
        else if (may_applaud(history, all, me_.member.id, number.slot.period))
            number.claps = views::Claps::not_yet;
    }

    std::vector<Slot> unsaid(const History& history) const {
        return unsaid_in(view_.meeting.start, history, view_.clock.zone, now_);
    }

    void add_between() {
        view_.from_others = from_other_teams(app_, connection_, me_, me_.team.id, view_.meeting);
        view_.stucks = stucks_of(app_, connection_, me_, me_.team, view_.meeting);
        if (is_over(view_.meeting))
            for (const NumberSaid& each : view_.meeting.numbers) add_changed(each);
    }

    void add_changed(const NumberSaid& said) {
        const History history = histories_.of(storage::kpi(connection_, me_.organisation, said.kpi));
        for (ChangedNumber& each : changed_since(history, said.period, *view_.meeting.closed))
            view_.changed.push_back({history.kpi, view_.names[said.by], said.period, std::move(each)});
    }

    void add_own_numbers() {
        for (const Kpi& kpi : storage::hand_of(connection_, me_.organisation, me_.member.id)) {
            if (kpi.team != me_.team.id) continue;
            const History history = histories_.of(kpi);
            for (const Slot& slot : unsaid(history)) view_.to_say.push_back(number_of_turn(history, slot));
            if (view_.meeting.start.kind != MeetingKind::huddle) continue;
            if (const auto slot = ahead_of(history, view_.meeting.start.date, view_.clock.zone, now_))
                view_.ahead.push_back(number_of_turn(history, *slot));
        }
    }

    /// In one's own turn: which one types for them is theirs to say, beside the code that it shows.
    void add_laptops() {
        const auto lent = actions::lent_now(connection_, me_.organisation, view_.meeting, now_);
        for (const auto& each : storage::laptops_of(connection_, me_.organisation, me_.team.id, now_)) {
            views::LaptopInTheRoom laptop{each.id, turn_code(app_, each.id, view_.meeting), fresh(), {}};
            if (lent && lent->laptop == each.id) laptop.lent = lent->id;
            view_.laptops.push_back(std::move(laptop));
        }
        if (!lent) return;
        const auto deeds = storage::deeds_in(connection_, me_.organisation, view_.meeting.start.id);
        app_.alarms.announce_at(me_.organisation, live::meeting_name(view_.meeting.start.id),
                                lapses_at(*lent, deeds));
    }

    views::NumberOfTurn number_of_turn(const History& history, const Slot& slot) {
        return {.kpi = history.kpi,
                .slot = slot,
                .six = the_six_until(history, Schedule(history.planning), slot.period, now_),
                .seal = storage::seal_of(connection_, me_.organisation, me_.member.id, history.kpi.id,
                                         slot.period),
                .form = fresh(),
                .opening = fresh()};
    }

    void add_not_said() {
        for (const Kpi& kpi :
             storage::kpis_said_in(connection_, me_.organisation, me_.team.id, view_.meeting.start.date))
            for (const Slot& slot : unsaid(histories_.of(kpi)))
                view_.not_said.push_back({kpi, view_.names[kpi.owner], slot.period, slot.outcome});
    }

    App& app_;
    storage::Connection& connection_;
    const MeetingReader& me_;
    const Instant now_;
    storage::Histories histories_;
    views::LiveMeetingPage view_;
};

}  // namespace

views::LiveMeetingPage live_meeting_for(App& app, storage::Connection& connection, const MeetingReader& me) {
    return PageOfMeeting(app, connection, me).put_together();
}

void put_back_number(views::LiveMeetingPage& view, const KpiId& kpi, const Period& period,
                     const views::FormState& again) {
    for (auto* rows : {&view.to_say, &view.ahead})
        for (views::NumberOfTurn& each : *rows)
            if (each.kpi.id == kpi && each.slot.period == period) return void(each.form = again);
    view.refused = again.refusal;
}

int step_of(const Form& form) {
    const std::string text = form.text("step");
    int step = -1;
    std::from_chars(text.data(), text.data() + text.size(), step);
    return step;
}

http::Response draw_live_meeting(App& app, const MeetingReader& me, const PutBackInMeeting& put_back,
                                 int status) {
    views::LiveMeetingPage view = app.store.read(
        [&](storage::Connection& connection) { return PageOfMeeting(app, connection, me).put_together(); });
    if (put_back) put_back(view);
    return draw(app, me, views::live_meeting_page(me.say, view), views::meeting(me.meeting.start.id), status);
}

// GET /meetings/{meeting}
http::Response show_meeting(App& app, const Asked&, const OrCoach<MeetingReader>& me) {
    return draw_live_meeting(app, me);
}

}  // namespace kept::web
