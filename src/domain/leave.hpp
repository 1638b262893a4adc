#pragma once

#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/refusal.hpp"
#include "domain/schedule.hpp"

namespace kept {

/// Days on which an owner is away, as the owner declared them, beforehand or afterwards. No reason is asked.
struct Leave {
    LeaveId id;
    MemberId member;
    Span days;
    Instant declared;
};

/// Leave ends on or after the day it begins, and spans at most a year.
Result<Span> away(const Span& days);

/// Leave can be taken back until the first due moment it changed has passed (WHEN 7.4). The plannings are
/// those of the owner's KPIs, this leave included.
Result<Leave> may_take_back(const Leave& leave, const std::vector<Planning>& plannings, Instant now);

}  // namespace kept
