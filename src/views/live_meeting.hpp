#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/live_meeting.hpp"
#include "domain/outcome.hpp"
#include "domain/seal.hpp"
#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/meeting.hpp"
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
};

Sheet live_meeting_page(const language::Language& say, const LiveMeetingPage& view);

// Parts of it

/// Everything that belongs to one's own turn.
Html own_turn(const language::Language& say, const LiveMeetingPage& view);

/// What somebody typed whose turn it is no longer.
Html still_typed(const language::Language& say, const LiveMeetingPage& view);

/// A number as large as it goes, on or under its promise.
Html on_stage(const language::Language& say, const NumberOnStage& number, const Clock& clock);

/// Agreements: who will do what, and by when; and where a new one is proposed.
Html follow_ups_part(const language::Language& say, const LiveMeetingPage& view);

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
};

/// A meeting that a team held, and what came of it.
struct MeetingHeld {
    MeetingStart start;
    std::optional<std::chrono::minutes> took;  ///< nothing while it is under way
    int follow_ups = 0;                        ///< that somebody took on
    int done = 0;                              ///< of those
};

/// A team's meetings; nobody's presence is counted.
struct MeetingsHeld {
    Team team;
    Clock clock;
    std::vector<MeetingHeld> meetings;  ///< newest first
};

Sheet meetings_page(const language::Language& say, const MeetingsHeld& view);

Sheet huddle_start_page(const language::Language& say, const HuddleStart& view);

}  // namespace kept::views
