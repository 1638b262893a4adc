#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "domain/instant.hpp"
#include "domain/measure.hpp"

namespace kept {

/// One slot of a cadence: a workday, an ISO week, a month or a quarter. Periods of one cadence order by time.
struct Period {
    Cadence cadence = Cadence::workday;
    Day first_day;  ///< the day itself, the Monday, the first of the month, the first of the quarter

    auto operator<=>(const Period&) const = default;
};

/// The period of a cadence that holds a day. For a workday it is that day, whether or not anybody works on
/// it.
Period period_of(Cadence cadence, Day day);

/// The last day of a period.
Day last_day(const Period& period);

/// The slot that follows on the calendar; for a workday simply the next day.
Period following(const Period& period);

/// The slot that comes before on the calendar; for a workday simply the day before.
Period preceding(const Period& period);

/// "2026-11-23", "2026-W48" (ISO 8601 week and its year), "2026-11", "2026-Q4".
std::string key_of(const Period& period);

/// Nothing when the text is no key. The cadence follows from the shape of the key.
std::optional<Period> parse_period(std::string_view key);

}  // namespace kept
