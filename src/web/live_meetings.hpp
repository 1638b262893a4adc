#pragma once

#include <functional>

#include "http/response.hpp"
#include "views/live_meeting.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Puts a form that comes back where it belongs on the page of a live meeting.
using PutBackInMeeting = std::function<void(views::LiveMeetingPage&)>;

/// A live meeting, as it stands now for whoever looks.
http::Response draw_live_meeting(App& app, const MeetingReader& me, const PutBackInMeeting& put_back = {},
                                 int status = 200);

}  // namespace kept::web
