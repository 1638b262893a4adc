#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <vector>

#include "domain/history.hpp"
#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/outcome.hpp"
#include "domain/refusal.hpp"
#include "domain/schedule.hpp"

namespace kept {

/// Days on which an owner is away, as the owner declared them, beforehand or afterwards. No reason is asked.
struct Leave {
    LeaveId id;
    MemberId member;
    Span days;
    Instant declared;
    std::optional<Instant> taken_back = {};
};

/// How long before a day a period may have begun whose due moment that day moves: a quarter, and after it
/// fourteen of the days of somebody who works one day a week.
inline constexpr std::chrono::days longest_wait{92 + 14 * 7};

/// Leave ends on or after the day it begins, and spans at most a year.
Result<Span> away(const Span& days);

/// Leave begins at most a year before or two years after the day on which it is declared, and says something
/// new: on one of its days at least its member was not away yet.
Result<Span> may_declare(const Span& days, const std::vector<Leave>& declared, Day today);

/// The leave behind each of these slots that it changed: what became of it, or whether it was on time. Its
/// declaring time stands beside that outcome (WHEN 7.4). Periods that no leave changed are left out.
std::map<Period, std::vector<Leave>> leave_behind(const History& history, const std::vector<Slot>& slots,
                                                  const std::vector<Leave>& leaves, Instant now);

/// Leave can be taken back until the first due moment it changed has passed (WHEN 7.4). The histories are
/// those of the owner's KPIs, this leave included in their plannings; only periods of a KPI's life are due.
Result<Leave> may_take_back(const Leave& leave, const std::vector<History>& histories, Instant now);

}  // namespace kept
