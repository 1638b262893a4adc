#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/instant.hpp"
#include "domain/trend/signal.hpp"

namespace kept {

/// Rule 10: the owner looks first. At most one look is asked in so many reports, the first at the sixth.
constexpr std::size_t reports_between_looks = 6;

/// So long everyone waits for the owner's look.
constexpr std::chrono::hours longest_wait_for_look{24};

/// Why a look is asked with the latest report. Whoever files the report stores that it was asked.
struct LookToAsk {
    trend::PeriodIndex period = 0;       ///< of the report with which it is asked
    std::vector<trend::Signal> signals;  ///< the new ones; may be none with the sixth report

    bool operator==(const LookToAsk&) const = default;
};

/// Whether the owner is asked to look now that the latest report is filed: at the sixth, or at the first one
/// after it when nothing was asked then; later when a new signal reaches it and six reports have been said
/// since the last look was asked. `asked` are the periods with which looks were asked until now, in any
/// order. Nothing: what is new shows at once.
std::optional<LookToAsk> look_to_ask(trend::Reader& reader, const trend::Series& series,
                                     const trend::Announcing& announcing,
                                     std::span<const trend::PeriodIndex> asked);

/// A look that was asked.
struct AskedLook {
    Instant asked;
    std::optional<Instant> answered;      ///< when the owner looked, or skipped it
    std::optional<Instant> next_meeting;  ///< when the owner's next meeting after it was asked begins
};

/// When everyone sees what the rules see: at once when the owner has looked or skipped, at the latest when
/// their next meeting begins or 24 hours have passed.
Instant released_at(const AskedLook& look);

/// While it is owed, everyone's lines and marks are those of the series before that report
/// (trend::before), and so are the signals that are announced. Numbers, outcomes, promises and records show.
bool is_owed(const AskedLook& look, Instant now);

}  // namespace kept
