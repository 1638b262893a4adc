#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/meeting_parts.hpp"
#include "domain/period.hpp"

namespace kept {

/// Which of a team's meetings is held live.
enum class MeetingKind { huddle, weekly_meeting };

/// In which order everybody speaks: as they joined the team, one place further each time, or by lot.
enum class TurnOrder { fixed, rotating, shuffled };

/// With what a live meeting begins.
struct MeetingStart {
    MeetingId id;
    TeamId team;
    MeetingKind kind = MeetingKind::huddle;
    TurnOrder order = TurnOrder::fixed;
    std::vector<MemberId> members;  ///< of the team then, in the order in which they will speak
    MemberId by;
    Day date;     ///< on the calendar of the team's zone
    int nth = 1;  ///< of its kind on that date: 1 is the first
    std::chrono::minutes length{15};
    Instant at;
    Sequence sequence = 0;
    std::vector<PlannedPart> parts = {};  ///< of a weekly meeting; a huddle is one round

    bool operator==(const MeetingStart&) const = default;
};

/// What somebody does in a live meeting.
enum class MeetingDeedKind {
    join,
    leave,
    run,
    begin_round,
    win,
    number,
    stuck,
    end_turn,
    skip,
    give_turn,
    propose,
    accept,
    decline,
    done,
    not_done,
    move_on,
    close,

    // Of a meeting with parts
    line,
    next_part,
    skip_part,
    go_to_part,
    pick,
    put_back
};

/// One of them, with what it says. What a kind does not say is empty.
struct MeetingDeed {
    MeetingDeedKind kind = MeetingDeedKind::join;
    MemberId by;
    int step = 0;       ///< of the meeting as it was drawn where this was pressed
    std::string words;  ///< a win, a line, a stuck, a topic, what a follow-up says, why it moves on
    std::vector<MemberId> members;        ///< who can help, who gets the turn, who is asked to do it
    std::optional<KpiId> kpi;             ///< of a number
    std::optional<Period> period;         ///< of a number
    std::optional<ReportId> report;       ///< that says the number
    std::optional<FollowUpId> follow_up;  ///< that it is about
    std::optional<Day> day;               ///< by when
    Instant at;
    Sequence sequence = 0;
    std::optional<LineKind> line = {};     ///< which kind of line it says
    std::optional<MeetingPart> part = {};  ///< to which one the meeting goes
    std::optional<Sequence> topic = {};    ///< the entry of the journal that put it on the list

    bool operator==(const MeetingDeed&) const = default;
};

}  // namespace kept
