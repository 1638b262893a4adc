#pragma once

#include <optional>
#include <vector>

#include "domain/passing.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A passing with where it comes from and what was answered.
struct PassedOn {
    Passing passing;
    TeamId from;
    std::optional<PassingAnswer> answer;
};

void enter_passing(Transaction& transaction, const OrganisationId& organisation, const TeamId& from,
                   const Passing& passing);
void take_passing_back(Transaction& transaction, const OrganisationId& organisation, const PassedOn& passed);
void enter_passing_answer(Transaction& transaction, const OrganisationId& organisation,
                          const PassedOn& passed, const PassingAnswer& answer);

/// Throws NotFound.
PassedOn passed_on(Connection& connection, const OrganisationId& organisation, const PassingId& id);

/// What was said in one meeting and passed on, in order of sequence; also what was taken back.
std::vector<PassedOn> passed_in(Connection& connection, const OrganisationId& organisation,
                                const MeetingId& meeting);

/// What waits for a team's answer, oldest first.
std::vector<PassedOn> waiting_for_answer(Connection& connection, const OrganisationId& organisation,
                                         const TeamId& team);

/// What was answered in one meeting, in the order of answering.
std::vector<PassedOn> answered_in(Connection& connection, const OrganisationId& organisation,
                                  const MeetingId& meeting);

/// The answers that came back to a team after an instant, in the order of answering.
std::vector<PassedOn> answers_to(Connection& connection, const OrganisationId& organisation,
                                 const TeamId& team, Instant after);

/// For whoever checks.
std::vector<PassedOn> all_passed_on(Connection& connection, const OrganisationId& organisation);

std::vector<SideRow> passing_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
