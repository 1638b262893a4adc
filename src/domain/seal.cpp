#include "domain/seal.hpp"

#include "domain/reporting.hpp"
#include "domain/zone.hpp"

namespace kept {
namespace {

constexpr std::chrono::hours to_open_it{24};

}  // namespace

Result<Period> may_seal(const History& history, const Schedule& schedule, const Period& period, Instant now) {
    if (const auto allowed = may_report(history, schedule, period, now); !allowed) return allowed;
    if (const auto due = schedule.due(period); due && *due < now)
        return refuse("period", "{0} was due already: say your number openly.", period);
    return period;
}

Opened opened_in_time(const Seal& seal, const Report& report, std::optional<Instant> due,
                      const std::string& zone, const std::vector<LiveMeeting>& meetings) {
    if (seal.value != report.value || seal.note != report.note) return Opened::too_late;
    if (!due) return Opened::in_time;
    const Day date = day_at(*due - std::chrono::microseconds{1}, zone);
    Instant until = *due + to_open_it;
    for (const LiveMeeting& each : meetings) {
        if (each.start.date != date) continue;
        if (!each.closed) return Opened::in_time;
        until = std::max<Instant>(until, *each.closed + to_open_it);
    }
    return report.said <= until ? Opened::in_time : Opened::too_late;
}

}  // namespace kept
