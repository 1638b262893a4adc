#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/meeting_parts.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Parts in one column, in their order: "good_news:5 numbers:15".
std::string written(const std::vector<PlannedPart>& parts);
std::vector<PlannedPart> part_list(std::string_view text);

/// How a team's weekly meeting goes from now on; a meeting that has begun keeps the parts it began with.
void enter_meeting_plan(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                        const TeamId& team, const std::vector<PlannedPart>& parts);

/// The parts that a team planned; none when it never did.
std::vector<PlannedPart> meeting_plan_of(Connection& connection, const OrganisationId& organisation,
                                         const TeamId& team, Sequence before = now_and_all_before);

std::vector<SideRow> meeting_plan_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
