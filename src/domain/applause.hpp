#pragma once

#include <vector>

#include "domain/history.hpp"
#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/period.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// A member applauds a report, or withdraws that by a second press.
enum class ApplauseKind { given, withdrawn };

struct Applause {
    ApplauseId id;
    Period period;
    MemberId member;
    ApplauseKind kind = ApplauseKind::given;
    Sequence sequence = 0;
    Instant at;
};

/// Whose applause stands for a period, in the order of giving it: once per member, and only for the report
/// that stands. A number that is taken back takes its applause along.
std::vector<Applause> standing_applause(const History& history, const std::vector<Applause>& all,
                                        const Period& period);

/// Any report of somebody else can be applauded, once (rule 13).
Result<Period> may_applaud(const History& history, const std::vector<Applause>& all, const MemberId& member,
                           const Period& period);

Result<Period> may_withdraw_applause(const History& history, const std::vector<Applause>& all,
                                     const MemberId& member, const Period& period);

}  // namespace kept
