#pragma once

#include <functional>

#include "http/response.hpp"
#include "views/live_meeting.hpp"
#include "web/app.hpp"
#include "web/form.hpp"
#include "web/people.hpp"

namespace kept::web {

/// A live meeting, as it stands now for whoever looks.
views::LiveMeetingPage live_meeting_for(App& app, storage::Connection& connection, const MeetingReader& me);

/// Whom a number of the page belongs to: what was typed stands in its own row again.
void put_back_number(views::LiveMeetingPage& view, const KpiId& kpi, const Period& period,
                     const views::FormState& again);

/// Of which step the page was on which this was pressed; what cannot be read is of none.
int step_of(const Form& form);

/// Puts a form that comes back where it belongs on the page of a live meeting.
using PutBackInMeeting = std::function<void(views::LiveMeetingPage&)>;

/// The page of it.
http::Response draw_live_meeting(App& app, const MeetingReader& me, const PutBackInMeeting& put_back = {},
                                 int status = 200);

}  // namespace kept::web
