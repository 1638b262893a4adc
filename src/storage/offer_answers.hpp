#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "domain/offer.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// What the owner answered to the offer after three broken in a row.
Sequence enter_offer_answer(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                            const OfferAnswer& answer);

/// In order of sequence.
std::vector<OfferAnswer> offer_answers_of(Connection& connection, const OrganisationId& organisation,
                                          const KpiId& kpi);

std::vector<SideRow> offer_answer_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
