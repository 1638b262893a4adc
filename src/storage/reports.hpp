#pragma once

#include <optional>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/report.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// What the owner of a KPI says about one period: a report, a correction or a withdrawal.
Sequence enter_report(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                      const Report& report);

/// In order of sequence.
std::vector<Report> reports_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                               Sequence before = now_and_all_before);

/// The same, but only about a period and later ones.
std::vector<Report> reports_from(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                                 const Period& period, Sequence before = now_and_all_before);

/// A report together with the KPI it belongs to.
struct ReportOfKpi {
    Report report;
    KpiId kpi;
};

/// Throws NotFound.
ReportOfKpi report(Connection& connection, const OrganisationId& organisation, const ReportId& id);

std::vector<SideRow> report_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
