#pragma once

#include <vector>

#include "domain/proposal.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

void enter_proposal(Transaction& transaction, const OrganisationId& organisation, const Proposal& proposal);

void enter_proposal_answer(Transaction& transaction, const OrganisationId& organisation,
                           const Proposal& proposal, const GivenAnswer& answered);

/// Of one process, oldest first.
std::vector<Proposal> proposals_about(Connection& connection, const OrganisationId& organisation,
                                      const ProcessId& process);

std::vector<SideRow> process_proposal_rows(Connection& connection, const OrganisationId& organisation);
std::vector<SideRow> proposal_answer_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
