#pragma once

#include <functional>

#include "http/response.hpp"
#include "views/live_meeting.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Puts a form that comes back where it belongs on the page on which a team starts its huddle.
using PutBackBeforeHuddle = std::function<void(views::HuddleStart&)>;

/// Where a team starts its huddle, with what waits for it.
http::Response draw_huddle_start(App& app, const TeamReader& me, const PutBackBeforeHuddle& put_back = {},
                                 int status = 200);

}  // namespace kept::web
