#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "domain/remark.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Somebody's remark on a number, or what its owner needs.
Sequence enter_remark(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                      const Remark& remark);

/// The author takes their words back. The row keeps them for the journal's commitment until they are erased
/// from the chain's side, but no reading below gives them out again.
void take_remark_back(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                      const Remark& remark);

/// What was said about one period of a KPI, in order of sequence.
std::vector<Remark> remarks_on(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                               const Period& period);

/// Everything that was said about a KPI, in order of sequence.
std::vector<Remark> remarks_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi);

/// A remark together with the KPI it is about.
struct RemarkOnKpi {
    Remark remark;
    KpiId kpi;
};

/// What owners said they need after an instant and did not take back, in order of sequence.
std::vector<RemarkOnKpi> needs_since(Connection& connection, const OrganisationId& organisation,
                                     Instant since);

/// What was said anywhere before an entry and was not taken back, the newest first: so many at most.
std::vector<RemarkOnKpi> remarks_before(Connection& connection, const OrganisationId& organisation,
                                        Sequence before, int most);

/// Somebody's own words about a KPI; somebody else's are not theirs to take back: throws NotFound.
Remark remark_by(Connection& connection, const OrganisationId& organisation, const MemberId& author,
                 const KpiId& kpi, const RemarkId& id);

std::vector<SideRow> remark_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
