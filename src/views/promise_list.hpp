#pragma once

#include <optional>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/outcome.hpp"
#include "domain/promise.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// All promises of a KPI, the newest first: each a figure on its line, dashed once it no longer holds.
/// With slots, what became of each is counted: only for the owner's eyes.
Html promise_list(const language::Language& say, const Kpi& kpi, const std::vector<Promise>& promises,
                  const std::vector<Slot>* counted);

}  // namespace kept::views
