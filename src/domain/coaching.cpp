#include "domain/coaching.hpp"

#include <algorithm>

#include "domain/zone.hpp"

namespace kept {
namespace {

/// The same day some months later, or the last day of that month where it has no such day.
Day months_after(Day day, std::chrono::months months) {
    const std::chrono::year_month_day date{day};
    const auto later = date + months;
    if (later.ok()) return Day{later};
    return Day{later.year() / later.month() / std::chrono::last};
}

}  // namespace

Day proposed_last_day(Day today) {
    return months_after(today, std::chrono::months{3});
}

Day latest_last_day(Day today) {
    return months_after(today, std::chrono::months{12});
}

Result<Day> may_coach_until(std::string_view field, Day until, Day today) {
    if (until <= today) return refuse(field, "Choose a day after today: until then they read along.");
    if (until > latest_last_day(today))
        return refuse(field, "A coach reads along for at most a year: until {0} at the latest.",
                      latest_last_day(today));
    return until;
}

Instant end_of_coaching(Day until, std::string_view zone) {
    return start_of(until + std::chrono::days{1}, zone);
}

bool runs(const Coaching& coaching, Instant now) {
    return now < coaching.ends;
}

std::optional<Coaching> last_to_end(const std::vector<Coaching>& coachings) {
    const auto last = std::ranges::max_element(coachings, {}, &Coaching::ends);
    if (last == coachings.end()) return std::nullopt;
    return *last;
}

}  // namespace kept
