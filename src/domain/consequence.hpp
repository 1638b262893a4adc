#pragma once

#include <optional>
#include <vector>

#include "domain/history.hpp"
#include "domain/outcome.hpp"

namespace kept {

/// One period of a KPI as it stands, and as it would stand if other facts decided its due moment.
struct Consequence {
    Period period;
    std::optional<Slot> before;  ///< nothing: the owner has no such period yet
    std::optional<Slot> after;   ///< nothing: there would be no such period any more
};

/// What a consequence comes down to.
enum class Effect {
    falls_away,      ///< the owner would not have this period any more
    comes,           ///< the owner would have one more period
    is_excused,      ///< nothing is asked of it any more
    is_asked_again,  ///< it was excused, and would not be
    is_due_later,
    is_due_earlier,
    can_be_said_again,  ///< it had closed, and would not have
    cannot_be_said      ///< it could still be said, and would have closed
};

Effect effect_of(const Consequence& consequence);

/// Whether what became of the period would be called otherwise: its outcome, or whether it was on time.
bool changes_outcome(const Consequence& consequence);

/// The periods of a KPI that become otherwise when another planning decides about these days, oldest first.
/// Reckoned as far before them as a due moment can wait.
std::vector<Consequence> consequences(const History& history, const Planning& after, const Span& days,
                                      Instant now);

}  // namespace kept
