#include <algorithm>

#include "actions/follow_up.hpp"
#include "actions/join_meeting.hpp"
#include "actions/run_meeting.hpp"
#include "actions/say_number_live.hpp"
#include "actions/take_turn.hpp"
#include "storage/kpis.hpp"
#include "web/day_field.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/live_meetings.hpp"
#include "web/number_field.hpp"
#include "web/own_path.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

http::Response to_the_meeting(const MeetingReader& me) {
    return look_at(views::meeting(me.meeting.start.id));
}

/// What is answered about a follow-up leads back to where it was.
http::Response to_where_it_was(const Form& form, const MeetingReader& me) {
    return http::see_other(own_path_or(form.text("then"), views::meeting(me.meeting.start.id)));
}

/// The form that comes back stands at its own follow-up again, while that can still be settled.
void put_back_answer(views::LiveMeetingPage& view, const FollowUpId& follow_up,
                     const views::FormState& again) {
    for (views::FollowUpOnPage& each : view.follow_ups)
        if (each.follow_up.id == follow_up && each.follow_up.is == FollowUpIs::accepted &&
            each.follow_up.who == view.looking && view.takes_part != views::TakesPart::only_looks) {
            each.form = again;
            return;
        }
    view.refused = again.refusal;
    view.typed_too_late = again.text("words");
}

Result<MeetingId> press(App& app, const MeetingReader& me, const Form& form, MeetingDeedKind kind) {
    storage::Store& store = app.store;
    const actions::Speaker who = me.speaker();
    const MeetingId& id = me.meeting.start.id;
    const int step = step_of(form);
    switch (kind) {
        case MeetingDeedKind::join:
            return actions::join_meeting(store, who, id, form.sent());
        case MeetingDeedKind::leave:
            return actions::leave_meeting(store, who, id, form.sent());
        case MeetingDeedKind::run:
            return actions::take_over_meeting(store, who, id, form.sent());
        case MeetingDeedKind::begin_round:
            return actions::begin_round(store, who, id, step, form.sent());
        case MeetingDeedKind::end_turn:
            return actions::end_turn(store, who, id, step, form.sent());
        case MeetingDeedKind::skip:
            return actions::skip_turn(store, who, id, step, form.sent());
        case MeetingDeedKind::give_turn:
            return actions::give_turn(store, who, id, step, form.id<Member>("member").value_or(MemberId{}),
                                      form.sent());
        case MeetingDeedKind::close:
            return actions::close_meeting(store, who, id, step, form.sent());
        default:
            throw BadRequest{};
    }
}

}  // namespace

// POST /meetings/{meeting}/deeds
http::Response press_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto kind = form.choice<MeetingDeedKind>("deed");
    if (!kind) throw BadRequest{};
    const auto done = press(app, me, form, *kind);
    if (done) return to_the_meeting(me);
    const auto put_back = [&](views::LiveMeetingPage& view) { view.refused = done.error(); };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /meetings/{meeting}/wins
http::Response say_win_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto said = actions::say_win(app.store, me.speaker(), me.meeting.start.id, step_of(form),
                                       form.text("win"), form.sent());
    if (said) return to_the_meeting(me);
    const auto put_back = [&](views::LiveMeetingPage& view) {
        view.win = form_refused(form, me, said.error());
    };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /meetings/{meeting}/numbers
http::Response say_number_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto id = form.id<Kpi>("kpi");
    const auto period = form.period("period");
    if (!id || !period) throw BadRequest{};
    const Kpi kpi = app.store.read([&](storage::Connection& connection) {
        return storage::kpi_of(connection, me.organisation, me.member.id, *id);
    });
    const auto refused = [&](const views::FormState& again) {
        return draw_live_meeting(
            app, me, [&](views::LiveMeetingPage& view) { put_back_number(view, kpi.id, *period, again); },
            422);
    };
    actions::LiveNumber number{.meeting = me.meeting.start.id,
                               .step = step_of(form),
                               .reporting = {.kpi = kpi.id, .period = *period}};
    if (form.text("comes") == "sealed") {
        number.comes = actions::ComesOut::sealed;
    } else {
        const NumberField typed = number_field(form, kpi.measure, me);
        if (typed.again) return refused(*typed.again);
        number.reporting.value = typed.value;
        number.reporting.note = form.text("note");
    }
    const auto said = actions::say_number_live(app.store, me.speaker(), number, form.sent());
    if (!said) return refused(form_refused(form, me, said.error()));
    return to_the_meeting(me);
}

// POST /meetings/{meeting}/stucks
http::Response say_stuck_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    std::vector<MemberId> helpers;
    for (const char* field : {"helper", "other_helper"})
        if (const auto helper = form.id<Member>(field);
            helper && std::ranges::find(helpers, *helper) == helpers.end())
            helpers.push_back(*helper);
    const auto said = actions::say_stuck(app.store, me.speaker(), me.meeting.start.id, step_of(form),
                                         form.text("stuck"), helpers, form.sent());
    if (said) return to_the_meeting(me);
    const auto put_back = [&](views::LiveMeetingPage& view) {
        view.stuck = form_refused(form, me, said.error());
    };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /meetings/{meeting}/follow-ups
http::Response propose_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto proposed = actions::propose_follow_up(
        app.store, me.speaker(), me.meeting.start.id,
        {.what = form.text("what"), .who = form.id<Member>("who"), .by_when = day_in(form, "day")},
        form.sent());
    if (proposed) return to_the_meeting(me);
    const auto put_back = [&](views::LiveMeetingPage& view) {
        view.proposal = form_refused(form, me, proposed.error());
    };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /meetings/{meeting}/follow-ups/answers
http::Response answer_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto follow_up = form.id<FollowUp>("follow_up");
    const auto answer = form.choice<MeetingDeedKind>("answer");
    const bool is_answer = answer == MeetingDeedKind::accept || answer == MeetingDeedKind::decline ||
                           answer == MeetingDeedKind::done || answer == MeetingDeedKind::not_done;
    if (!follow_up || !is_answer) throw BadRequest{};
    const auto answered = actions::settle_follow_up(app.store, me.speaker(), me.meeting.start.id, *follow_up,
                                                    *answer, form.text("words"), form.sent());
    if (answered) return to_where_it_was(form, me);
    const auto put_back = [&](views::LiveMeetingPage& view) {
        put_back_answer(view, *follow_up, form_refused(form, me, answered.error()));
    };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /meetings/{meeting}/follow-ups/movings
http::Response move_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto follow_up = form.id<FollowUp>("follow_up");
    if (!follow_up) throw BadRequest{};
    const auto moved = actions::move_follow_up(app.store, me.speaker(), me.meeting.start.id, *follow_up,
                                               form.text("reason"), day_in(form, "day"), form.sent());
    if (moved) return to_where_it_was(form, me);
    const auto put_back = [&](views::LiveMeetingPage& view) {
        view.moving_on = form_refused(form, me, moved.error());
    };
    return draw_live_meeting(app, me, put_back, 422);
}

}  // namespace kept::web
