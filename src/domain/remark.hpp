#pragma once

#include <optional>
#include <string>

#include "domain/history.hpp"
#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/period.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// Words about a number: anybody's remark, or what its owner needs after a broken promise.
enum class RemarkKind { remark, need };

/// What somebody said about a number. Never edited; its author may take it back, which stays visible.
struct Remark {
    RemarkId id;
    Period period;
    RemarkKind kind = RemarkKind::remark;
    MemberId author;
    std::string words;  ///< empty once taken back
    Sequence sequence = 0;
    Instant said;
    std::optional<Instant> taken_back;
};

/// Any report can be discussed (rule 13), also after it was corrected or taken back.
Result<Period> may_remark(const History& history, const Period& period);

/// A broken promise opens "What do you need?" (rule 12).
Result<Period> may_need(const History& history, const Schedule& schedule, const Period& period, Instant now);

/// One's own words are taken back once.
Result<Remark> may_take_back(const Remark& remark);

}  // namespace kept
