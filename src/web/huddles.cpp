#include "actions/standing.hpp"
#include "actions/start_meeting.hpp"
#include "domain/zone.hpp"
#include "storage/meetings.hpp"
#include "storage/rhythms.hpp"
#include "views/live_meeting.hpp"
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
    return view;
}

views::MeetingHeld held(storage::Connection& connection, const TeamReader& me, const MeetingStart& start,
                        Instant now) {
    const LiveMeeting meeting = at_instant(storage::meeting(connection, me.organisation, start.id), now);
    views::MeetingHeld held{.start = start};
    if (meeting.closed)
        held.took = std::chrono::duration_cast<std::chrono::minutes>(*meeting.closed - start.at);
    for (const FollowUp& each : meeting.follow_ups) {
        const bool is_taken_on = each.is != FollowUpIs::proposed && each.is != FollowUpIs::declined;
        held.follow_ups += is_taken_on;
        held.done += each.is == FollowUpIs::done;
    }
    return held;
}

std::optional<MeetingId> under_way(App& app, const TeamReader& me) {
    return app.store.read([&](storage::Connection& connection) -> std::optional<MeetingId> {
        const auto open = storage::open_meeting(connection, me.organisation, me.team.id);
        if (!open || is_over(at_instant(*open, app.store.now()))) return std::nullopt;
        return open->start.id;
    });
}

}  // namespace

// GET /teams/{team}/huddle: where one is under way, there
http::Response show_huddle(App& app, const Asked&, const TeamReader& me) {
    if (const auto meeting = under_way(app, me)) return look_at(views::meeting(*meeting));
    const views::HuddleStart view =
        app.store.read([&](storage::Connection& connection) { return page_of(app, connection, me); });
    return draw(app, me, views::huddle_start_page(me.say, view), views::huddle_of(me.team.id));
}

// GET /teams/{team}/meetings
http::Response show_meetings(App& app, const Asked&, const TeamReader& me) {
    const views::MeetingsHeld view = app.store.read([&](storage::Connection& connection) {
        const Instant now = app.store.now();
        views::MeetingsHeld all{.team = me.team,
                                .clock = meetings_of(connection, me.organisation, me.team.id, now).clock};
        for (const MeetingStart& each :
             storage::meetings_of(connection, me.organisation, me.team.id, meetings_shown))
            all.meetings.push_back(held(connection, me, each, now));
        return all;
    });
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
