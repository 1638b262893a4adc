#pragma once

#include <optional>
#include <vector>

#include "domain/lent_turn.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Whoever has the turn lends it to a laptop.
void enter_lent_turn(Transaction& transaction, const OrganisationId& organisation, const LentTurn& lent);

/// And takes it back.
void enter_lent_turn_end(Transaction& transaction, const OrganisationId& organisation, const LentTurn& lent);

/// Throws NotFound.
LentTurn lent_turn(Connection& connection, const OrganisationId& organisation, const LentTurnId& id);

/// What was lent last in one turn, whether it still holds or not: an earlier one is over by it.
std::optional<LentTurn> last_lent_turn(Connection& connection, const OrganisationId& organisation,
                                       const MeetingId& meeting, int step);

/// For whoever checks; by the entry that said it.
std::vector<LentTurn> all_lent_turns(Connection& connection, const OrganisationId& organisation);

std::vector<SideRow> lent_turn_rows(Connection& connection, const OrganisationId& organisation);
std::vector<SideRow> lent_turn_end_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
