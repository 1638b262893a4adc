#include "actions/lend_turn.hpp"
#include "web/drawing.hpp"
#include "web/live_meetings.hpp"
#include "web/pages.hpp"

namespace kept::web {

// POST /meetings/{meeting}/lent-turns: by the phone of whoever has the turn
http::Response lend_turn(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto laptop = form.id<Laptop>("laptop");
    if (!laptop) throw BadRequest{};
    const auto lent =
        actions::lend_turn(app.store, me.speaker(), me.meeting.start.id, step_of(form), *laptop, form.sent());
    if (lent) return look_at(views::meeting(me.meeting.start.id));
    const auto put_back = [&](views::LiveMeetingPage& view) { view.refused = lent.error(); };
    return draw_live_meeting(app, me, put_back, 422);
}

// POST /meetings/{meeting}/lent-turns/ended
http::Response take_turn_back(App& app, const Asked& asked, const MeetingReader& me) {
    const Form form(asked.request);
    const auto lent = form.id<LentTurn>("lent");
    if (!lent) throw BadRequest{};
    const auto taken = actions::take_turn_back(app.store, me.speaker(), *lent, form.sent());
    if (taken) return look_at(views::meeting(me.meeting.start.id));
    const auto put_back = [&](views::LiveMeetingPage& view) { view.refused = taken.error(); };
    return draw_live_meeting(app, me, put_back, 422);
}

}  // namespace kept::web
