#pragma once

#include <limits>
#include <vector>

#include "domain/ids.hpp"
#include "domain/team.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A team as one member stands in it.
struct TeamOfMember {
    Team team;
    Standing standing = Standing::member;
};

void add_team(Transaction& transaction, const OrganisationId& organisation, const Team& team);

/// Throws NotFound.
Team team(Connection& connection, const OrganisationId& organisation, const TeamId& id);

/// In the order of their founding.
std::vector<Team> teams(Connection& connection, const OrganisationId& organisation);

void enter_membership(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                      const Membership& membership);

/// How everybody stands in a team on a day; who left is left out. In the order of joining it.
std::vector<Membership> memberships_of(Connection& connection, const OrganisationId& organisation,
                                       const TeamId& team, Day day);

/// The teams a member is in on a day, in the order of joining them.
std::vector<TeamOfMember> teams_of(Connection& connection, const OrganisationId& organisation,
                                   const MemberId& member, Day day);

/// Everything that was entered about a member's standing in any team, in order of sequence.
std::vector<Membership> memberships_of_member(Connection& connection, const OrganisationId& organisation,
                                              const MemberId& member, Sequence before = now_and_all_before);

std::vector<SideRow> membership_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
