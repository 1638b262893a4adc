#pragma once

#include <optional>
#include <string>

#include "actions/speaker.hpp"
#include "domain/process.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The owner says on which step of which process their KPI stands; nothing: on none. The same place again
/// changes nothing. Throws NotFound for somebody else's KPI and for a process that they may not read.
Result<KpiId> stand_on_step(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                            const std::optional<StandsOn>& place);

/// A place on which the speaker may let a KPI stand: a process they may read, and a step it has now. Throws
/// NotFound for any other process.
Result<StandsOn> place_to_stand(storage::Connection& connection, const Speaker& speaker,
                                const StandsOn& place, Instant now);

/// The owner says which number keeps theirs honest, and how; without one, that none does any more. Throws
/// NotFound for somebody else's KPI, and for a counter-number that they may not read.
Result<KpiId> name_counter_number(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                  const std::optional<KpiId>& counter, const std::string& why);

}  // namespace kept::actions
