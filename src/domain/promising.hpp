#pragma once

#include "domain/history.hpp"
#include "domain/promise.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// What a new promise for this KPI must know, at an instant.
PromiseSetting setting_of(const History& history, const Schedule& schedule, Instant now);

/// A KPI in the hand may be promised from a period that its owner has, looking forward (promised).
Result<Promise> may_promise(const History& history, const Schedule& schedule, const Promise& promise,
                            Instant now);

}  // namespace kept
