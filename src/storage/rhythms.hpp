#pragma once

#include <vector>

#include "domain/ids.hpp"
#include "domain/rhythm.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Of two rhythms from the same day, the one entered last holds.
void enter_rhythm(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                  const TeamId& team, const Dated<Rhythm>& rhythm);

/// By the day they hold from.
std::vector<Dated<Rhythm>> rhythms_of(Connection& connection, const OrganisationId& organisation,
                                      const TeamId& team, Sequence before = now_and_all_before);

std::vector<SideRow> rhythm_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
