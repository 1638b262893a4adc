#include "web/huddles.hpp"

#include "actions/standing.hpp"
#include "actions/start_meeting.hpp"
#include "domain/zone.hpp"
#include "storage/meetings.hpp"
#include "storage/rhythms.hpp"
#include "storage/waiting.hpp"
#include "web/between.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr int meetings_shown = 30;

views::HuddleStart page_of(App& app, storage::Connection& connection, const TeamReader& me) {
    const Instant now = app.store.now();
    views::HuddleStart view{.team = me.team,
                            .clock = meetings_of(connection, me.organisation, me.team.id, now).clock,
                            .form = fresh_form(app, me.form_token)};
    if (app.settings.serving == Serving::example) view.others = views::Others::played;
    const auto rhythms = storage::rhythms_of(connection, me.organisation, me.team.id);
    if (const auto& huddle = fact_on(rhythms, day_at(now, view.clock.zone)).huddle)
        view.length = huddle->length;
    if (actions::is_in(connection, me.speaker(), me.team.id, now))
        view.takes_part = views::TakesPart::not_yet;
    view.from_others = from_other_teams(app, connection, me, me.team.id, std::nullopt);
    return view;
}

views::MeetingHeld held(const LiveMeeting& meeting) {
    views::MeetingHeld held{.start = meeting.start};
    if (meeting.closed)
        held.took = std::chrono::duration_cast<std::chrono::minutes>(*meeting.closed - meeting.start.at);
    return held;
}

std::optional<MeetingId> under_way(App& app, const TeamReader& me) {
    return app.store.read([&](storage::Connection& connection) -> std::optional<MeetingId> {
        const auto open = storage::open_meeting(connection, me.organisation, me.team.id);
        if (!open || is_over(at_instant(*open, app.store.now()))) return std::nullopt;
        return open->start.id;
    });
}

views::MeetingsHeld history_of(App& app, storage::Connection& connection, const TeamReader& me) {
    const Instant now = app.store.now();
    views::MeetingsHeld all{.team = me.team,
                            .clock = meetings_of(connection, me.organisation, me.team.id, now).clock};
    auto meetings = storage::last_meetings_of(connection, me.organisation, me.team.id, meetings_shown);
    for (LiveMeeting& each : meetings) each = at_instant(std::move(each), now);
    all.came_of = came_of_follow_ups(meetings);
    for (auto each = meetings.rbegin(); each != meetings.rend(); ++each) all.meetings.push_back(held(*each));
    return all;
}

}  // namespace

http::Response draw_huddle_start(App& app, const TeamReader& me, const PutBackBeforeHuddle& put_back,
                                 int status) {
    views::HuddleStart view =
        app.store.read([&](storage::Connection& connection) { return page_of(app, connection, me); });
    if (put_back) put_back(view);
    return draw(app, me, views::huddle_start_page(me.say, view), views::huddle_of(me.team.id), status);
}

// GET /teams/{team}/huddle: where one is under way, there
http::Response show_huddle(App& app, const Asked&, const TeamReader& me) {
    if (const auto meeting = under_way(app, me)) return look_at(views::meeting(*meeting));
    return draw_huddle_start(app, me);
}

// GET /teams/{team}/meetings
http::Response show_meetings(App& app, const Asked&, const OrCoach<TeamReader>& me) {
    const views::MeetingsHeld view =
        app.store.read([&](storage::Connection& connection) { return history_of(app, connection, me); });
    return draw(app, me, views::meetings_page(me.say, view), views::meetings_of(me.team.id));
}

// POST /teams/{team}/huddle: who is a moment later than somebody else is taken to the one that began
http::Response start_huddle(App& app, const Asked& asked, const TeamReader& me) {
    const Form form(asked.request);
    const auto order = form.choice<TurnOrder>("order").value_or(TurnOrder::rotating);
    const auto started = actions::start_meeting(app.store, me.speaker(), me.team.id, order, form.sent());
    return look_at(started ? views::meeting(*started) : views::huddle_of(me.team.id));
}

}  // namespace kept::web
