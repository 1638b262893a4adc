#pragma once

#include <optional>
#include <string>
#include <vector>

#include "demo/act.hpp"
#include "domain/tongue.hpp"

namespace kept::demo {

/// What somebody of the cast sees in their latest numbers, with a line why once in a while. Now and then they
/// skip. The action decides whether a look was asked.
Looks look_of(const CastKpi& kpi, const Period& period, const std::vector<Decimal>& numbers, Tongue tongue);

}  // namespace kept::demo
