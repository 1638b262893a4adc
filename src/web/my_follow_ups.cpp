#include "views/my_follow_ups.hpp"

#include "actions/reading.hpp"
#include "actions/standing.hpp"
#include "storage/meetings.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"
#include "storage/waiting.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr int meetings_shown = 40;

views::FollowUpOnPage with_forms(App& app, const SignedIn& me, const FollowUp& follow_up) {
    views::FollowUpOnPage item{follow_up, fresh_form(app, me.form_token), fresh_form(app, me.form_token)};
    item.form.typed["then"] = views::my_follow_ups().text();
    return item;
}

views::LiveMeetingPage mine_in(App& app, storage::Connection& connection, const SignedIn& me,
                               const Team& team, const LiveMeeting& meeting) {
    const Instant now = app.store.now();
    views::LiveMeetingPage page{.team = team,
                                .clock = meetings_of(connection, me.organisation, team.id, now).clock,
                                .meeting = at_instant(meeting, now),
                                .looking = me.member.id};
    if (actions::is_in(connection, me.speaker(), team.id, now)) page.takes_part = views::TakesPart::not_yet;
    for (const FollowUp& each : meeting.follow_ups)
        if (each.who == me.member.id) page.follow_ups.push_back(with_forms(app, me, each));
    const auto agreed_in =
        team.name + ", " + me.say.day(meeting.start.date, language::DayStyle::with_weekday);
    for (views::FollowUpOnPage& each : page.follow_ups) each.agreed_in = agreed_in;
    return page;
}

}  // namespace

// GET /my-follow-ups
http::Response show_my_follow_ups(App& app, const Asked&, const SignedIn& me) {
    const views::MyFollowUps view = app.store.read([&](storage::Connection& connection) {
        views::MyFollowUps mine{.member = me.member.id};
        for (const LiveMeeting& each :
             storage::meetings_that_asked(connection, me.organisation, me.member.id, meetings_shown)) {
            const Team team = storage::team(connection, me.organisation, each.start.team);
            if (actions::may_read(connection, me.speaker(), team, app.store.now()))
                mine.meetings.push_back(mine_in(app, connection, me, team, each));
        }
        return mine;
    });
    return draw(app, me, views::my_follow_ups_page(me.say, view), views::my_follow_ups());
}

}  // namespace kept::web
