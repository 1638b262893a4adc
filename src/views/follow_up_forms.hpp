#pragma once

#include "domain/live_meeting.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/paths.hpp"

namespace kept::views {

/// One of the answers that whoever will do it gives about a follow-up: it comes back as `answer`.
Html follow_up_answer(MeetingDeedKind kind, std::string_view words, std::string_view look);

/// Moves a follow-up on to a later `day`, with a `reason`. It stands open where this very follow-up was being
/// moved. `secrets` go along.
Html moving_on_form(const language::Language& say, const Path& to, const FormState& form,
                    const FollowUpId& follow_up, const Html& secrets);

/// One follow-up: what will be done, by whom and when, what became of it, and what else stands with it.
Html follow_up_item(const language::Language& say, const FollowUp& follow_up, std::string_view who,
                    const Html& beside, const Html& forms);

/// What became of a follow-up, in a word or two.
std::string follow_up_words(const language::Language& say, FollowUpIs is);

}  // namespace kept::views
