#pragma once

#include <vector>

#include "domain/stuck_again.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// What a member answered to the offer after being stuck on the same thing three times.
void enter_stuck_answer(Transaction& transaction, const OrganisationId& organisation, const TeamId& team,
                        const StuckAnswer& answer);

/// In order of sequence.
std::vector<StuckAnswer> stuck_answers_of(Connection& connection, const OrganisationId& organisation,
                                          const MemberId& member, Sequence before = now_and_all_before);

/// What was answered about the stucks of one meeting.
std::vector<StuckAnswer> stuck_answers_in(Connection& connection, const OrganisationId& organisation,
                                          const MeetingId& meeting);

/// What was put on the agenda in a team after an instant, in order of sequence.
std::vector<StuckAnswer> stucks_on_the_agenda(Connection& connection, const OrganisationId& organisation,
                                              const TeamId& team, Instant after);

/// For whoever checks.
std::vector<StuckAnswer> all_stuck_answers(Connection& connection, const OrganisationId& organisation);

std::vector<SideRow> stuck_answer_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
