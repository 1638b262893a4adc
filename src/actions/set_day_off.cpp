#include "actions/set_day_off.hpp"

#include <algorithm>

#include "actions/days.hpp"
#include "domain/wording.hpp"
#include "storage/days_off.hpp"
#include "storage/members.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::years furthest_ahead{12};

void must_administer(storage::Transaction& transaction, const Speaker& speaker) {
    if (storage::member(transaction, speaker.organisation, speaker.member).role != Role::administrator)
        throw Forbidden{};
}

}  // namespace

Result<Day> may_change_day(Day day, Day today) {
    if (day <= today) return refuse("day", "A day off is a later day: what was due stays due.");
    if (day > Day(std::chrono::year_month_day(today) + furthest_ahead))
        return refuse("day", "Choose a day within twelve years from now.");
    return day;
}

Result<std::vector<DayOff>> may_be_off(std::vector<DayOff> days, Day today) {
    for (DayOff& each : days) {
        const auto name =
            worded("name", each.name, Wording::name, "What day is it? A name helps everybody remember.");
        if (!name) return std::unexpected(name.error());
        if (const auto later = may_change_day(each.day, today); !later) return std::unexpected(later.error());
        each.name = *name;
    }
    return days;
}

Result<std::vector<DayOff>> set_days_off(storage::Store& store, const Speaker& speaker,
                                         const std::vector<DayOff>& days) {
    return store.write([&](storage::Transaction& transaction) -> Result<std::vector<DayOff>> {
        must_administer(transaction, speaker);
        const auto allowed =
            may_be_off(days, today_of_all(transaction, speaker.organisation, transaction.now()));
        if (!allowed) return allowed;
        const auto known = storage::named_days_off(transaction, speaker.organisation);
        for (const DayOff& each : *allowed)
            if (std::ranges::find(known, each) == known.end())
                storage::enter_day_off(transaction, speaker.organisation, speaker.member, each.day, each.name,
                                       storage::DayOffStanding::off);
        days_of_all_changed(transaction, speaker.organisation);
        return allowed;
    });
}

Result<Day> set_day_off(storage::Store& store, const Speaker& speaker, Day day, const std::string& name) {
    const auto set = set_days_off(store, speaker, {{day, name}});
    if (!set) return std::unexpected(set.error());
    return day;
}

Result<Day> work_on_day_off(storage::Store& store, const Speaker& speaker, Day day) {
    return store.write([&](storage::Transaction& transaction) -> Result<Day> {
        must_administer(transaction, speaker);
        const auto later =
            may_change_day(day, today_of_all(transaction, speaker.organisation, transaction.now()));
        if (!later) return later;
        const auto known = storage::named_days_off(transaction, speaker.organisation);
        const auto off = std::ranges::find(known, day, &DayOff::day);
        if (off == known.end()) return day;
        storage::enter_day_off(transaction, speaker.organisation, speaker.member, day, off->name,
                               storage::DayOffStanding::worked);
        days_of_all_changed(transaction, speaker.organisation);
        return day;
    });
}

}  // namespace kept::actions
