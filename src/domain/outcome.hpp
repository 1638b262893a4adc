#pragma once

#include <optional>
#include <vector>

#include "domain/history.hpp"

namespace kept {

/// What became of a period.
enum class Outcome {
    kept,        ///< within the bounds
    broken,      ///< outside them, or declared broken by its owner
    no_number,   ///< said, with a sentence why there is none: neither kept nor broken
    no_promise,  ///< a number or nothing yet, without a promise: never silent, never late
    open,        ///< under a promise, nothing said yet, not yet due
    silent,      ///< due passed and nothing was said
    excused      ///< its days of work were all days of leave
};

/// A mark beside the outcome. Without a promise nothing is late.
enum class Timeliness { on_time, late };

/// One period of a KPI and what became of it.
struct Slot {
    Period period;
    Outcome outcome = Outcome::open;
    Timeliness timeliness = Timeliness::on_time;
    Said said;
    std::optional<Decimal> value;  ///< the one that holds now
    std::optional<Promise> promise;
    bool is_record = false;
    std::optional<Declaration> declared_broken;
    std::optional<Instant> due;     ///< nothing when excused, unless a number was given anyway
    std::optional<Instant> closes;  ///< when a silent period can no longer be reported
};

/// What became of one period, as it stands at an instant.
Slot judge(const History& history, const Schedule& schedule, const Period& period, Instant now);

/// The slots of a KPI that have opened by an instant, oldest first, from a period on. Lapsed ones are left
/// out; what was said is never left out.
std::vector<Slot> slots_since(const History& history, const Schedule& schedule, const Period& from,
                              Instant now);

/// All of them, since the KPI was named.
std::vector<Slot> all_slots(const History& history, const Schedule& schedule, Instant now);

/// The last six reports that have a number, oldest first, with the slots between and after them. When there
/// are fewer it begins with the first of them; when there is none, with the first period.
std::vector<Slot> the_six(const History& history, const Schedule& schedule, Instant now);

/// The six as they stand where one period is spoken of: nothing later is shown.
std::vector<Slot> the_six_until(const History& history, const Schedule& schedule, const Period& last,
                                Instant now);

/// The next instant after now at which some slot changes by the clock alone: a period opens, has fallen due
/// or has closed. A report exactly at due is on time, so a slot changes one microsecond later.
std::optional<Instant> next_change(const History& history, const Schedule& schedule, Instant now);

}  // namespace kept
