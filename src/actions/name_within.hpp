#pragma once

#include "actions/name_kpi.hpp"

namespace kept::actions {

/// Naming a KPI as a part of a greater deed, of what is readable.
Result<KpiId> name_within(storage::Transaction& transaction, const Speaker& speaker, const Naming& naming);

/// The naming with its words and its measure as they are kept.
Result<Naming> readable(Naming naming);

}  // namespace kept::actions
