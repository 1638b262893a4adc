#include <algorithm>
#include <charconv>

#include "actions/follow_up.hpp"
#include "actions/pick_topic.hpp"
#include "actions/run_parts.hpp"
#include "actions/say_line.hpp"
#include "live/names.hpp"
#include "storage/earlier_follow_ups.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/live_meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

/// What cannot be read is of no page, and no entry of the journal.
std::int64_t number_in(const Form& form, std::string_view field) {
    const std::string text = form.text(field);
    std::int64_t number = -1;
    const auto [end, bad] = std::from_chars(text.data(), text.data() + text.size(), number);
    return bad == std::errc{} && end == text.data() + text.size() ? number : -1;
}

/// One of those that this meeting speaks of, with the earlier one in which it was promised.
storage::TakenOn taken_on(App& app, const MeetingReader& me, const FollowUpId& follow_up) {
    return app.store.read([&](storage::Connection& connection) {
        for (auto& each : storage::open_before(connection, me.organisation, me.meeting.start))
            if (each.follow_up.id == follow_up) return std::move(each);
        throw NotFound{};
    });
}

/// Everybody in this meeting sees what became of something that was promised in an earlier one.
http::Response said_here(App& app, const MeetingReader& me) {
    app.watchers.announce(me.organisation, {live::meeting_name(me.meeting.start.id)});
    return look_at(views::meeting(me.meeting.start.id));
}

http::Response refused_alone(App& app, const MeetingReader& me, const Refusal& refusal) {
    return draw_live_meeting(
        app, me, [&](views::LiveMeetingPage& view) { view.refused = refusal; }, 422);
}

}  // namespace

// POST /meetings/{meeting}/parts
http::Response go_on_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto& id = me.meeting.start.id;
    const int step = static_cast<int>(std::clamp<std::int64_t>(number_in(form, "step"), -1, 1'000'000));
    const auto kind = form.choice<MeetingDeedKind>("deed");
    const auto part = form.choice<MeetingPart>("part");
    const auto done = [&]() -> Result<MeetingId> {
        if (kind == MeetingDeedKind::next_part)
            return actions::end_part(app.store, me.speaker(), id, step, form.sent());
        if (kind == MeetingDeedKind::skip_part)
            return actions::skip_part(app.store, me.speaker(), id, step, form.sent());
        if (kind != MeetingDeedKind::go_to_part || !part) throw BadRequest{};
        return actions::go_to_part(app.store, me.speaker(), id, step, *part, form.sent());
    }();
    return done ? look_at(views::meeting(id)) : refused_alone(app, me, done.error());
}

// POST /meetings/{meeting}/lines
http::Response say_line_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto line = form.choice<LineKind>("line");
    if (!line) throw BadRequest{};
    const auto said = actions::say_line(app.store, me.speaker(), me.meeting.start.id, *line,
                                        form.text("words"), form.sent());
    if (said) return look_at(views::meeting(me.meeting.start.id));
    const auto put_back = [&](views::LiveMeetingPage& view) {
        view.parts.line = form_refused(form, me, said.error());
    };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /meetings/{meeting}/topics
http::Response pick_in_meeting(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto kind = form.choice<MeetingDeedKind>("deed");
    if (kind != MeetingDeedKind::pick && kind != MeetingDeedKind::put_back) throw BadRequest{};
    const auto press = kind == MeetingDeedKind::pick ? actions::pick_topic : actions::put_topic_back;
    const auto done =
        press(app.store, me.speaker(), me.meeting.start.id, number_in(form, "topic"), form.sent());
    return done ? look_at(views::meeting(me.meeting.start.id)) : refused_alone(app, me, done.error());
}

// POST /meetings/{meeting}/earlier-follow-ups/answers
http::Response answer_earlier(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto follow_up = form.id<FollowUp>("follow_up");
    const auto answer = form.choice<MeetingDeedKind>("answer");
    if (!follow_up || (answer != MeetingDeedKind::done && answer != MeetingDeedKind::not_done))
        throw BadRequest{};
    const auto answered = actions::answer_follow_up(
        app.store, me.speaker(), taken_on(app, me, *follow_up).meeting, *follow_up, *answer, form.sent());
    return answered ? said_here(app, me) : refused_alone(app, me, answered.error());
}

// POST /meetings/{meeting}/earlier-follow-ups/movings
http::Response move_earlier(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto follow_up = form.id<FollowUp>("follow_up");
    if (!follow_up) throw BadRequest{};
    const auto to = form.period("day");
    const storage::TakenOn item = taken_on(app, me, *follow_up);
    const auto moved = actions::move_follow_up(
        app.store, me.speaker(), item.meeting, *follow_up, form.text("reason"),
        to && to->cadence == Cadence::workday ? std::optional(to->first_day) : std::nullopt, form.sent());
    if (moved) return said_here(app, me);
    const auto put_back = [&](views::LiveMeetingPage& view) {
        view.parts.moving_on = form_refused(form, me, moved.error());
        if (view.parts.earlier.empty())
            view.parts.earlier.push_back({item.meeting, item.follow_up, fresh_form(app, me.form_token)});
    };
    return draw_live_meeting(app, me, put_back, 422);
}

}  // namespace kept::web
