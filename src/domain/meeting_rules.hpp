#pragma once

#include "domain/live_meeting.hpp"

namespace kept {

/// What pressing a button of a meeting does: something, or what somebody did just before.
enum class Pressed { changes, is_so_already };

/// Two people who press at once get one clear outcome: whoever asks for what is so already is content, and
/// whoever asks for something that an older page showed is refused. The meeting is as it stands at that
/// instant.
Result<Pressed> answer_to(const LiveMeeting& meeting, const MeetingDeed& deed);

}  // namespace kept
