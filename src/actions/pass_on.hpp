#pragma once

#include <string>
#include <variant>

#include "actions/speaker.hpp"
#include "domain/passing.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// To the team that the lead of this one leads as well.
struct Up {};

/// Nothing: no team was chosen.
using Towards = std::variant<std::monostate, Up, TeamId>;

/// A stuck that goes to another team.
struct PassingOn {
    MeetingId meeting;
    int stuck = 0;  ///< its place in that meeting
    Towards to;
    std::string words;
};

/// Passes on what was said in a meeting that is over, as somebody who was in it. Throws NotFound, and
/// Forbidden for who is not in the team.
Result<PassingId> pass_on(storage::Store& store, const Speaker& speaker, const PassingOn& passing,
                          const storage::SentForm& form);

/// Until it is answered, and only by who passed it on. Throws NotFound.
Result<PassingId> take_passing_back(storage::Store& store, const Speaker& speaker, const PassingId& passing,
                                    const storage::SentForm& form);

/// What somebody answers, and what they will do if they say so in their meeting.
struct AnsweringPassing {
    PassingId passing;
    std::string words;
    std::string what;            ///< may be empty
    std::optional<Day> by_when;  ///< of what they will do
};

/// Answers for the team it was passed to. What one will do is a follow-up of that team's open meeting.
/// Throws NotFound for who is not in that team.
Result<PassingId> answer_passing(storage::Store& store, const Speaker& speaker,
                                 const AnsweringPassing& answering, const storage::SentForm& form);

}  // namespace kept::actions
