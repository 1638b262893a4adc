#include "domain/remark.hpp"

#include "domain/outcome.hpp"

namespace kept {

Result<Period> may_remark(const History& history, const Period& period) {
    if (said_about(history, period).all.empty())
        return refuse("words", "Nothing was said about {0} yet, so there is nothing to discuss.", period);
    return period;
}

Result<Period> may_need(const History& history, const Schedule& schedule, const Period& period, Instant now) {
    if (judge(history, schedule, period, now).outcome != Outcome::broken)
        return refuse("words", "What you need is asked after a promise that was not kept.");
    return period;
}

Result<Remark> may_take_back(const Remark& remark) {
    if (remark.taken_back) return refuse("remark", "You took these words back already.");
    return remark;
}

}  // namespace kept
