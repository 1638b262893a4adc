#pragma once

#include <vector>

#include "domain/coaching.hpp"
#include "domain/member.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Whoever watches the team's board is told; where it ends sooner, everybody asks anew what they may read.
void enter_coaching(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                    const Coaching& coaching);

/// What was entered last about each team of a coach, ended ones included. Nothing: they never were one.
std::vector<Coaching> coachings_of(Connection& connection, const OrganisationId& organisation,
                                   const MemberId& coach);

/// What was entered last about each coach of a team, ended ones included.
std::vector<Coaching> coachings_in(Connection& connection, const OrganisationId& organisation,
                                   const TeamId& team);

/// Everything that was entered, in order of sequence.
std::vector<Coaching> all_coachings(Connection& connection, const OrganisationId& organisation);

/// Everybody who ever was a coach here, in the order of joining.
std::vector<Member> coaches(Connection& connection, const OrganisationId& organisation);

std::vector<SideRow> coaching_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
