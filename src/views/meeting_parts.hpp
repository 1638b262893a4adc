#pragma once

#include "views/live_meeting.hpp"

namespace kept::views {

/// "Numbers of the week".
std::string part_title(const language::Language& say, MeetingPart part);

/// What everybody does in it, in one sentence.
std::string part_words(const language::Language& say, MeetingPart part);

/// "3 of 15 minutes" of the part that is now.
Html part_clock(const language::Language& say, const LiveMeeting& meeting, Instant now);

/// Everything that belongs to the part that is now; of the numbers only the round does.
Html part_content(const language::Language& say, const LiveMeetingPage& view);

/// What may be told of the number on stage, beside its six.
Html reading_on_stage(const language::Language& say, const LiveMeetingPage& view,
                      const NumberOnStage& number);

/// How the meeting goes, with what became of each part; whoever runs it can come back to one.
Html parts_list(const language::Language& say, const LiveMeetingPage& view);

/// Where whoever runs it goes on, or skips.
Html part_buttons(const language::Language& say, const LiveMeetingPage& view);

/// What was said in the parts, once the meeting is over.
Html parts_summary(const language::Language& say, const LiveMeetingPage& view);

// Pieces of them

/// Lines of one kind, with who said them.
Html lines_said(const LiveMeetingPage& view, LineKind kind);

/// Follow-ups of earlier meetings; whoever promised one says what became of it.
Html earlier_follow_ups(const language::Language& say, const LiveMeetingPage& view);

/// What is picked, and what else waits.
Html topics_part(const language::Language& say, const LiveMeetingPage& view);

}  // namespace kept::views
