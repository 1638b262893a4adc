#include "actions/change_workdays.hpp"

#include <algorithm>

#include "actions/days.hpp"
#include "storage/workdays.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::years furthest_ahead{2};

}  // namespace

Result<Dated<Weekdays>> may_work_on(const Dated<Weekdays>& workdays, Day today) {
    if (workdays.fact.none())
        return refuse("workdays", "Choose at least one day. Are you away for longer? Then declare leave.");
    if (workdays.from <= today)
        return refuse("from", "Other workdays start tomorrow at the earliest: what was due stays due.");
    if (workdays.from > Day(std::chrono::year_month_day(today) + furthest_ahead))
        return refuse("from", "Choose a day within two years from now.");
    return workdays;
}

Result<Day> change_workdays(storage::Store& store, const Speaker& speaker, const Dated<Weekdays>& workdays) {
    return store.write([&](storage::Transaction& transaction) -> Result<Day> {
        const auto allowed = may_work_on(workdays, today_of(transaction, speaker, transaction.now()));
        if (!allowed) return std::unexpected(allowed.error());
        const auto known = storage::workdays_of(transaction, speaker.organisation, speaker.member);
        if (std::ranges::find(known, workdays) != known.end()) return workdays.from;
        storage::enter_workdays(transaction, speaker.organisation, speaker.member, workdays);
        days_changed(transaction, speaker);
        return workdays.from;
    });
}

}  // namespace kept::actions
