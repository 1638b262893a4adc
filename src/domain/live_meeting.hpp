#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/meeting_deed.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// How far a meeting is: people come in, everybody says their own, there is talk, or it is over.
enum class Phase { gathering, round, talk, closed };

enum class Presence { not_here, here, gone };

/// What became of somebody's turn. Who skipped comes back at the end of the round, once.
enum class TurnIs { to_come, now, skipped, over };

/// A member of the team in the round. Nobody counts how often somebody was there.
struct Seat {
    MemberId member;
    Presence presence = Presence::not_here;
    TurnIs turn = TurnIs::to_come;
    int skips = 0;

    bool operator==(const Seat&) const = default;
};

struct NumberSaid {
    MemberId by;
    KpiId kpi;
    Period period;
    ReportId report;

    bool operator==(const NumberSaid&) const = default;
};

struct Win {
    MemberId by;
    std::string words;

    bool operator==(const Win&) const = default;
};

/// Where somebody is stuck, and the one or two people who can help.
struct Stuck {
    MemberId by;
    std::string words;
    std::vector<MemberId> helpers;
    int place = 0;  ///< among everything done in the meeting: 1 is the first

    bool operator==(const Stuck&) const = default;
};

/// A follow-up is one only once the person who will do it said so.
enum class FollowUpIs { proposed, accepted, declined, done, not_done };

struct FollowUp {
    FollowUpId id;
    MemberId proposed_by;
    MemberId who;  ///< will do it
    std::string what;
    Day by_when;
    FollowUpIs is = FollowUpIs::proposed;
    std::string reason;     ///< why it was moved on to a later day
    Instant at = {};        ///< since when it is so
    std::string said = {};  ///< with done and not done, if anything

    bool operator==(const FollowUp&) const = default;
};

/// What became of a part. What was skipped comes back once, after all others; whoever runs the meeting may
/// come back to any.
enum class PartIs { to_come, now, skipped, over };

struct PartOfMeeting {
    MeetingPart part = MeetingPart::numbers;
    std::chrono::minutes length{5};
    PartIs is = PartIs::to_come;
    int skips = 0;
    std::chrono::microseconds took{0};  ///< before it became the one that is now

    bool operator==(const PartOfMeeting&) const = default;
};

/// What somebody said in one line.
struct Line {
    LineKind kind = LineKind::good_news;
    MemberId by;
    std::string words;

    bool operator==(const Line&) const = default;
};

/// Something from the list of what waits, that this meeting speaks of.
struct Topic {
    Sequence about = 0;  ///< the entry of the journal that put it on the list
    MemberId whose;
    std::string words;

    bool operator==(const Topic&) const = default;
};

/// A live meeting as it stands: told over from its start and everything done in it, in order.
struct LiveMeeting {
    MeetingStart start;
    Phase phase = Phase::gathering;
    int step = 0;  ///< one more each time that somebody else has the turn, or nobody has
    std::optional<MemberId> runs;
    std::optional<MemberId> speaking;
    std::optional<Instant> turn_began;
    std::vector<Seat> seats;
    std::vector<Win> wins;
    std::vector<NumberSaid> numbers;
    std::vector<Stuck> stucks;
    std::vector<FollowUp> follow_ups;
    int deeds = 0;
    Instant last_deed;
    std::optional<Instant> closed;

    // Of a meeting with parts
    std::vector<PartOfMeeting> parts = {};
    std::optional<MeetingPart> part = {};  ///< the one that is now
    std::optional<Instant> part_began = {};
    int part_step = 0;  ///< with which that one began
    std::vector<Line> lines = {};
    std::vector<Topic> topics = {};

    bool operator==(const LiveMeeting&) const = default;
};

/// Whoever starts a meeting is there, and runs it.
LiveMeeting begun(const MeetingStart& start);

/// The moment at which a meeting that nobody closes is over: three planned lengths after its start, or half
/// an hour after the last thing done in it, whichever is later.
Instant closes_by_itself(const LiveMeeting& meeting);

/// The meeting as it stands at an instant: over, where nobody closed it.
LiveMeeting at_instant(LiveMeeting meeting, Instant now);

/// What pressing it makes of a meeting. Nothing: somebody did the same just before, and it is so already. An
/// older page is refused with a sentence where that would do something else than its reader saw.
Result<std::optional<LiveMeeting>> pressed(const LiveMeeting& meeting, const MeetingDeed& deed);

/// The meeting told over. What could not have been done is left out; kept check names it.
LiveMeeting told_over(const MeetingStart& start, const std::vector<MeetingDeed>& deeds);

const Seat* seat_of(const LiveMeeting& meeting, const MemberId& member);
const Stuck* stuck_in(const LiveMeeting& meeting, int place);
const FollowUp* follow_up_in(const LiveMeeting& meeting, const FollowUpId& id);

const PartOfMeeting* part_in(const LiveMeeting& meeting, MeetingPart part);

/// Which part comes when this one is left: the first to come, after them what was skipped. Nothing: this is
/// the last.
std::optional<MeetingPart> part_after(const LiveMeeting& meeting);

/// How long a part has taken until now.
std::chrono::microseconds time_in(const LiveMeeting& meeting, const PartOfMeeting& part, Instant now);

bool is_here(const LiveMeeting& meeting, const MemberId& member);

/// Whether somebody came to it at all.
bool was_there(const LiveMeeting& meeting, const MemberId& member);

bool is_over(const LiveMeeting& meeting);

/// Who speaks next: the first who is there and has not spoken; after them who skipped, once more.
std::vector<MemberId> still_to_speak(const LiveMeeting& meeting);

}  // namespace kept
