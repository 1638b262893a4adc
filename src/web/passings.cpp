#include <algorithm>
#include <charconv>

#include "actions/pass_on.hpp"
#include "actions/stuck_again.hpp"
#include "storage/meetings.hpp"
#include "web/day_field.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/huddles.hpp"
#include "web/live_meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

/// A place in a meeting; what cannot be read is none.
int place_of(const Form& form, std::string_view field) {
    const std::string text = form.text(field);
    int place = -1;
    std::from_chars(text.data(), text.data() + text.size(), place);
    return place;
}

actions::Towards towards(const Form& form) {
    if (form.text("to") == "up") return actions::Up{};
    if (const auto team = form.id<Team>("to")) return *team;
    return std::monostate{};
}

http::Response to_the_meeting(const MeetingReader& me) {
    return look_at(views::meeting(me.meeting.start.id));
}

/// Where the stuck is there no longer for it, or passed on already, the reason stands above all.
void put_back_passing(views::LiveMeetingPage& view, int stuck, const views::FormState& again) {
    const auto form = view.stucks.passing_on.find(stuck);
    const bool is_passed = std::ranges::any_of(view.stucks.passed, [&](const views::PassedStuck& each) {
        return each.passing.stuck == stuck && !each.passing.taken_back;
    });
    if (form != view.stucks.passing_on.end() && !is_passed) {
        form->second = again;
        return;
    }
    view.refused = again.refusal;
    view.typed_too_late = again.text("words");
}

void put_back_answer(views::FromOtherTeams& view, const PassingId& passing, const views::FormState& again) {
    const auto item = std::ranges::find_if(
        view.passed, [&](const views::PassedStuck& each) { return each.passing.id == passing; });
    if (item != view.passed.end() && !item->answer)
        item->form = again;
    else
        view.refused = again;
}

std::optional<MeetingReader> under_way(App& app, const TeamReader& me) {
    return app.store.read([&](storage::Connection& connection) -> std::optional<MeetingReader> {
        auto open = storage::open_meeting(connection, me.organisation, me.team.id);
        if (open) *open = at_instant(std::move(*open), app.store.now());
        if (!open || is_over(*open)) return std::nullopt;
        return MeetingReader{me, std::move(*open)};
    });
}

/// The answer is given where the team is: in its open meeting, or where it will start the next.
http::Response answer_comes_back(App& app, const TeamReader& me, const PassingId& passing,
                                 const views::FormState& again) {
    const auto put_back = [&](auto& view) { put_back_answer(view.from_others, passing, again); };
    if (const auto meeting = under_way(app, me)) return draw_live_meeting(app, *meeting, put_back, 422);
    return draw_huddle_start(app, me, put_back, 422);
}

}  // namespace

// POST /meetings/{meeting}/passings
http::Response pass_on_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const int stuck = place_of(form, "stuck");
    const auto passed =
        actions::pass_on(app.store, me.speaker(),
                         {me.meeting.start.id, stuck, towards(form), form.text("words")}, form.sent());
    if (passed) return to_the_meeting(me);
    const auto put_back = [&](views::LiveMeetingPage& view) {
        put_back_passing(view, stuck, form_refused(form, me, passed.error()));
    };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /meetings/{meeting}/passings/taken-back
http::Response take_back_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto passing = form.id<Passing>("passing");
    if (!passing) throw NotFound{};
    const auto taken = actions::take_passing_back(app.store, me.speaker(), *passing, form.sent());
    if (taken) return to_the_meeting(me);
    const auto put_back = [&](views::LiveMeetingPage& view) { view.refused = taken.error(); };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /teams/{team}/passings/answers
http::Response answer_other_team(App& app, const Asked& asked, const TeamReader& me) {
    const Form form(asked.request);
    const auto passing = form.id<Passing>("passing");
    if (!passing) throw NotFound{};
    if (form.text("promises") == "yes" && form.text("what").empty())
        return answer_comes_back(app, me, *passing,
                                 form_refused(form, me, refuse("what", "What will you do?").error()));
    const auto answered = actions::answer_passing(
        app.store, me.speaker(), {*passing, form.text("words"), form.text("what"), day_in(form, "day")},
        form.sent());
    if (answered) return look_at(views::huddle_of(me.team.id));
    return answer_comes_back(app, me, *passing, form_refused(form, me, answered.error()));
}

// POST /meetings/{meeting}/stucks/again
http::Response say_stuck_again_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto said = actions::say_stuck_again(app.store, me.speaker(), me.meeting.start.id,
                                               place_of(form, "step"), place_of(form, "again"), form.sent());
    if (said) return to_the_meeting(me);
    const auto put_back = [&](views::LiveMeetingPage& view) {
        view.stuck.refusal = said.error();
        for (const Stuck& each : view.stucks.last_time)
            if (each.place == place_of(form, "again")) view.stuck.typed["stuck"] = each.words;
    };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /meetings/{meeting}/stucks/answers
http::Response answer_stuck_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto kind = form.choice<OfferAnswerKind>("kind");
    if (!kind) throw BadRequest{};
    const auto answered = actions::answer_stuck(
        app.store, me.speaker(), {me.meeting.start.id, place_of(form, "stuck"), *kind, form.text("reason")},
        form.sent());
    if (answered) return to_the_meeting(me);
    const auto put_back = [&](views::LiveMeetingPage& view) {
        if (view.stucks.offered) {
            view.stucks.offer = form_refused(form, me, answered.error());
            return;
        }
        view.refused = answered.error();
        view.typed_too_late = form.text("reason");
    };
    return draw_live_meeting(app, me, put_back, 422);
}

}  // namespace kept::web
