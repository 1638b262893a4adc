#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/came_of.hpp"
#include "domain/changed_since.hpp"
#include "domain/lent_turn.hpp"
#include "domain/live_meeting.hpp"
#include "domain/outcome.hpp"
#include "domain/seal.hpp"
#include "domain/team.hpp"
#include "domain/waiting_topic.hpp"
#include "language/language.hpp"
#include "views/between_teams.hpp"
#include "views/form.hpp"
#include "views/look.hpp"
#include "views/meeting.hpp"
#include "views/meeting_lengths.hpp"
#include "views/paths.hpp"
#include "views/reads_as.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A number that its owner has to say in this meeting. Its forms go to numbers_in(meeting); fields: step,
/// kpi, period, and value (with chosen, note and without) or comes=sealed.
struct NumberOfTurn {
    Kpi kpi;
    Slot slot;
    std::vector<Slot> six;
    std::optional<Seal> seal;  ///< its owner's eyes only
    FormState form;
    FormState opening;  ///< one tap for what was sealed
};

/// Whether whoever looks applauds a number.
enum class Claps { may_not, not_yet, does };

/// A number that was said, as everybody sees it.
struct NumberOnStage {
    Kpi kpi;
    std::string owner;
    Slot slot;
    std::vector<Slot> six;
    std::optional<Decimal> best_before;   ///< with a record: the number it surpasses
    std::vector<std::string> applauding;  ///< by name
    Claps claps = Claps::may_not;
    FormState applause;
};

/// A number that was due and that nobody said.
struct NumberNotSaid {
    Kpi kpi;
    std::string owner;
    Period period;
    Outcome outcome = Outcome::silent;
};

/// A follow-up, with the form for whoever is asked to do it.
struct FollowUpOnPage {
    FollowUp follow_up;
    FormState form;
    FormState moving_on = {};
    std::string agreed_in = {};  ///< where that has to be said: a team and a day
};

/// A number that was said in the meeting and changed since it was over.
struct NumberChanged {
    Kpi kpi;
    std::string owner;
    Period period;
    ChangedNumber changed;
};

/// What may be told of a number in the weekly meeting: while its owner owes a look, nothing yet (rule 10).
enum class LookIs { not_owed, owed_by_somebody, owed_by_whoever_looks };

struct ReadingOnStage {
    KpiId kpi;
    Period period;
    LookIs look = LookIs::not_owed;
    Announcement announcement;
    std::optional<BothReadings> both;
};

/// A follow-up of an earlier meeting that was open when this one began, as it is now.
struct EarlierFollowUp {
    MeetingId meeting;
    FollowUp follow_up;
    FormState form;
};

/// What a meeting with parts shows besides: of the part that is now, and once it is over of all.
struct PartsOnPage {
    std::vector<ReadingOnStage> readings;  ///< of the numbers that were said
    std::vector<WaitingTopic> waiting;     ///< from which topics are picked
    std::vector<EarlierFollowUp> earlier;
    FormState line;
    FormState picking;
    FormState moving_on;  ///< of the earlier follow-up that is being moved on
};

/// A laptop that goes round the room. Its form goes to lent_turns_in(meeting), with step and laptop, or to
/// lent_turns_ended_in(meeting), with lent.
struct LaptopInTheRoom {
    LaptopId id;
    std::string code;  ///< "K7PQ": in this turn it shows the same
    FormState form;
    std::optional<LentTurnId> lent;  ///< whoever looks lent it their turn
};

/// How whoever looks stands to the meeting.
enum class TakesPart { only_looks, not_yet, is_here };

/// A live meeting, while it is under way and afterwards.
struct LiveMeetingPage {
    Team team;
    Clock clock;
    LiveMeeting meeting;  ///< as it stands now
    MemberId looking;
    TakesPart takes_part = TakesPart::only_looks;
    std::map<MemberId, std::string> names;
    std::vector<NumberOnStage> said;      ///< in the order in which they were
    std::vector<NumberOfTurn> to_say;     ///< by whoever looks
    std::vector<NumberOfTurn> ahead;      ///< due at a later meeting; can be said already
    std::vector<NumberNotSaid> not_said;  ///< by anybody; once it is over
    std::vector<FollowUpOnPage> follow_ups;
    std::map<MeetingDeedKind, FormState> press;  ///< for the buttons that say nothing else
    FormState win;
    FormState stuck;
    FormState proposal;
    FormState moving_on;             ///< of the follow-up that is being moved on
    std::optional<Refusal> refused;  ///< why a button that was pressed did nothing
    PartsOnPage parts = {};
    std::vector<LaptopInTheRoom> laptops;  ///< in one's own turn, on one's own phone
    std::optional<LentTurnId> lent;        ///< drawn on the laptop to which this turn was lent

    // Between teams, stuck again, and since it was over
    FromOtherTeams from_others;
    StucksOfMeeting stucks;
    std::vector<NumberChanged> changed;
    ReadsAs reads = ReadsAs::member;
    std::string typed_too_late;  ///< with what was refused: words whose form is gone
};

Sheet live_meeting_page(const language::Language& say, const LiveMeetingPage& view);

// Parts of it

/// Everything that belongs to one's own turn.
Html own_turn(const language::Language& say, const LiveMeetingPage& view);

/// Where whoever has the turn lends it to a laptop in the room, or takes it back.
Html lending(const language::Language& say, const LiveMeetingPage& view);

/// Where the forms of a turn go, and what goes along unseen: on one's own phone, or on the laptop that has
/// it.
Path deeds_of_turn(const LiveMeetingPage& view);
Path wins_of_turn(const LiveMeetingPage& view);
Path numbers_of_turn(const LiveMeetingPage& view);
Path stucks_of_turn(const LiveMeetingPage& view);
Html secrets_of_turn(const LiveMeetingPage& view, const FormState& form);

/// What somebody typed whose turn it is no longer.
Html still_typed(const language::Language& say, const LiveMeetingPage& view);

/// A number as large as it goes, on or under its promise.
Html on_stage(const language::Language& say, const NumberOnStage& number, const Clock& clock);

/// Agreements: who will do what, and by when; and where a new one is proposed.
Html follow_ups_part(const language::Language& say, const LiveMeetingPage& view);

/// One of them, with what whoever looks may say about it.
Html follow_up_line(const language::Language& say, const LiveMeetingPage& view, const FollowUpOnPage& item);

/// Where people were stuck, and what became of that.
Html stucks_part(const language::Language& say, const LiveMeetingPage& view);

/// What is left when it is over.
Html meeting_summary(const language::Language& say, const LiveMeetingPage& view);

/// "6 of 15 minutes", which stays true while the page is open: it informs, it never cuts.
Html minutes_passed(const language::Language& say, const MeetingStart& start, Instant now);

/// A button that does something and says nothing else.
Html press_form(const LiveMeetingPage& view, MeetingDeedKind kind, std::string_view words,
                std::string_view look);

std::string name_of(const LiveMeetingPage& view, const MemberId& member);
std::string first_name_of(const LiveMeetingPage& view, const MemberId& member);
std::string meeting_title(const language::Language& say, MeetingKind kind);

/// Who else is in a meeting: people, or in the example played ones.
enum class Others { people, played };

/// Where a team starts its meeting.
struct HuddleStart {
    Team team;
    Clock clock;
    TakesPart takes_part = TakesPart::only_looks;
    std::chrono::minutes length{15};
    Others others = Others::people;
    FormState form;
    FromOtherTeams from_others = {};
};

/// A meeting that a team held.
struct MeetingHeld {
    MeetingStart start;
    std::optional<std::chrono::minutes> took;  ///< nothing while it is under way
};

/// A team's meetings; nobody's presence is counted.
struct MeetingsHeld {
    Team team;
    Clock clock;
    std::vector<MeetingHeld> meetings;  ///< newest first
    std::optional<CameOf> came_of;  ///< of the follow-ups of these; nothing where too few people took one on
};

Sheet meetings_page(const language::Language& say, const MeetingsHeld& view);

/// In which order everybody speaks: asked where a meeting starts.
Html turn_order_field(const language::Language& say, const FormState& form);

Sheet huddle_start_page(const language::Language& say, const HuddleStart& view);

}  // namespace kept::views
