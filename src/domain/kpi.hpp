#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/measure.hpp"
#include "domain/period.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// A number its owner named. Owner, unit, direction and cadence never change.
struct Kpi {
    KpiId id;
    MemberId owner;
    TeamId team;  ///< in which it is said now
    std::string name;
    std::string contribution;     ///< the sentence: what grows by it
    std::string presence_reason;  ///< asked when its name speaks of presence; else empty
    Measure measure;
    Direction direction = Direction::increase;
    Cadence cadence = Cadence::workday;
    Period first_period;             ///< the one running when it was named; none earlier can be reported
    std::optional<KpiId> continues;  ///< a predecessor's KPI, whose history is shown in grey
    std::optional<int> place;        ///< 1 to 4 in its owner's hand; nothing when retired
};

/// A KPI went out of the hand at an instant, and may have come back from a period on.
struct Retirement {
    Instant at;
    std::optional<Period> returned_from;

    bool operator==(const Retirement&) const = default;
};

/// Who may change a KPI, promise it or report it: its owner, and nobody else whatever their role (rule 1).
bool may_speak_for(const MemberId& member, const Kpi& kpi);

/// Naming refuses a unit, currency or number of decimals that do not belong together.
Result<Measure> measured_in(Measure measure);

}  // namespace kept
