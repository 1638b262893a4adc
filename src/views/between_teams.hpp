#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/passing.hpp"
#include "domain/stuck_again.hpp"
#include "language/language.hpp"
#include "views/fields.hpp"
#include "views/meeting.hpp"

namespace kept::views {

/// What somebody in the other team will do, with who that is.
struct WillDo {
    FollowUp follow_up;
    std::string who;
};

/// A stuck that went from one team to another, as whoever looks may read it: names and words that are not
/// theirs to read are empty.
struct PassedStuck {
    Passing passing;
    std::string from;      ///< a team's name
    std::string to;        ///< a team's name
    std::string by;        ///< who passed it on
    std::string stuck;     ///< what was said in the meeting
    std::string stuck_of;  ///< who said it
    std::optional<PassingAnswer> answer;
    std::string answered_by;
    std::optional<WillDo> will_do;
    FormState form;  ///< for the deed that whoever looks may do with it
};

/// What somebody may do with what came from another team: read, answer, or also say what they will do.
enum class Answers { only_reads, may_answer, may_promise };

/// What a team has to do with others.
struct FromOtherTeams {
    TeamId team;
    Answers answers = Answers::only_reads;
    std::vector<PassedStuck> passed;        ///< to this team
    std::vector<PassedStuck> answers_back;  ///< to what this team passed on
    std::optional<FormState> refused = {};  ///< an answer that came too late, with what was typed
};

/// What becomes of the stucks of one meeting.
struct StucksOfMeeting {
    std::vector<PassedStuck> passed;      ///< also what was taken back
    std::vector<Option> towards;          ///< teams that one may be passed to; empty for who may not
    Openness openness = Openness::open;   ///< of the team that met
    std::map<int, FormState> passing_on;  ///< by the place of the stuck
    std::vector<Stuck> last_time;         ///< of whoever looks, and not said in this meeting yet
    FormState again;
    std::vector<StuckAnswer> answered;  ///< on the agenda, or not
    std::optional<StuckSaid> offered;   ///< to whoever looks, after three in a row
    FormState offer;
};

/// Quiet, between the round and what is agreed. Nothing where nothing came.
Html from_other_teams(const language::Language& say, const FromOtherTeams& view, const Clock& clock);

/// The same words on the wall: nothing to press.
Html from_other_teams_on_wall(const language::Language& say, const FromOtherTeams& view);

/// What one stuck became: passed on, answered, taken back; and where it is passed on.
Html passing_of(const language::Language& say, const StucksOfMeeting& view, const MeetingId& meeting,
                const Stuck& stuck, const Clock& clock);

/// "Again": what was said last time, in one tap.
Html stuck_again_part(const language::Language& say, const StucksOfMeeting& view, const MeetingId& meeting,
                      int step);

/// Three in a row: shall it go on the weekly agenda?
Html stuck_offer_part(const language::Language& say, const StucksOfMeeting& view);

/// "a closed team" where its name is not theirs to read.
std::string team_words(const language::Language& say, const std::string& name);

}  // namespace kept::views
