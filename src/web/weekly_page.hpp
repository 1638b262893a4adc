#pragma once

#include "storage/histories.hpp"
#include "views/live_meeting.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Adds to the page of a meeting with parts what belongs to the part that is now, and once it is over to all
/// of them. The page has its meeting, its names and the numbers that were said already.
void add_parts(App& app, storage::Connection& connection, const MeetingReader& me,
               storage::Histories& histories, views::LiveMeetingPage& view);

}  // namespace kept::web
