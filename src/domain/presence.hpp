#pragma once

#include <string_view>

namespace kept {

/// Whether a KPI is named after presence, attendance or hours worked, in Dutch or English: then its owner is
/// asked why it is a contribution (rule 4). Capitals, accents, hyphens and spacing make no difference. Time
/// that the work takes
/// ("lead time in hours"), work per hour, hours that a customer pays, and the presence of customers or stock
/// are none.
bool is_presence(std::string_view kpi_name);

}  // namespace kept
