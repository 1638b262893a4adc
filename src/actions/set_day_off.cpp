#include "actions/set_day_off.hpp"

#include "domain/wording.hpp"
#include "storage/days_off.hpp"
#include "storage/members.hpp"

namespace kept::actions {

Result<Day> set_day_off(storage::Store& store, const Speaker& speaker, Day day, const std::string& typed) {
    const auto name =
        worded("name", typed, Wording::name, "What day is it? A name helps everybody remember.");
    if (!name) return std::unexpected(name.error());
    return store.write([&](storage::Transaction& transaction) -> Result<Day> {
        if (storage::member(transaction, speaker.organisation, speaker.member).role != Role::administrator)
            throw Forbidden{};
        if (day <= std::chrono::floor<std::chrono::days>(transaction.now()))
            return refuse("day", "A day off is a later day: what was due stays due.");
        storage::enter_day_off(transaction, speaker.organisation, speaker.member, day, *name,
                               storage::DayOffStanding::off);
        return day;
    });
}

}  // namespace kept::actions
