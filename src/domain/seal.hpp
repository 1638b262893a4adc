#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/history.hpp"
#include "domain/ids.hpp"
#include "domain/live_meeting.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// A number that its owner typed before the meeting: a draft that they alone see until they say it. The last
/// one of a period holds.
struct Seal {
    SealId id;
    KpiId kpi;
    Period period;
    std::optional<Decimal> value;  ///< nothing: no number, with the note saying why
    std::string note;
    Sequence sequence = 0;
    Instant sealed;
};

/// Whether a seal was opened in time for the moment of typing to count.
enum class Opened { in_time, too_late };

/// A number may be sealed while it may be said and its meeting is still to come.
Result<Period> may_seal(const History& history, const Schedule& schedule, const Period& period, Instant now);

/// A seal counts from when it was typed when it is opened unchanged, at the latest 24 hours after the meeting
/// closed that would have heard it: the team's last live meeting on the date of the due moment, or where
/// there was none the due moment itself. `meetings` are the team's live ones, as they stand at that instant.
Opened opened_in_time(const Seal& seal, const Report& report, std::optional<Instant> due,
                      const std::string& zone, const std::vector<LiveMeeting>& meetings);

}  // namespace kept
