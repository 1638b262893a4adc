#pragma once

#include <optional>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/seal.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A draft: nobody but its owner hears of it, and nobody else reads it.
Sequence enter_seal(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                    const Seal& seal);

/// That a report came out of a seal.
void enter_seal_opening(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                        const Seal& seal, const ReportId& report, Opened opened);

/// The seal that holds for a period of one's own KPI; nothing when there is none, or it was opened.
std::optional<Seal> seal_of(Connection& connection, const OrganisationId& organisation, const MemberId& owner,
                            const KpiId& kpi, const Period& period);

/// Whether a report that comes out of a seal does so in time: by the live meetings of the team in which the
/// KPI was said on the date of its due moment.
Opened opening_of(Connection& connection, const OrganisationId& organisation, const History& history,
                  const Seal& seal, const Report& report, Sequence before = now_and_all_before);

/// An opening, for whoever checks.
struct SealOpening {
    SealId seal;
    KpiId kpi;
    ReportId report;
    Opened opened = Opened::in_time;
    Sequence sequence = 0;
};

std::vector<Seal> all_seals(Connection& connection, const OrganisationId& organisation);
std::vector<SealOpening> all_seal_openings(Connection& connection, const OrganisationId& organisation);

std::vector<SideRow> seal_rows(Connection& connection, const OrganisationId& organisation);
std::vector<SideRow> seal_opening_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
