#pragma once

#include <optional>
#include <vector>

#include "domain/history.hpp"
#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/period.hpp"
#include "domain/refusal.hpp"
#include "domain/report.hpp"

namespace kept {

/// How an owner felt about a number at an instant, and who may know of it.
struct Felt {
    FeltId id;
    Period period;
    Feeling feeling = Feeling::none;
    FeelingIs feeling_is = FeelingIs::the_owners;
    Sequence sequence = 0;
    Instant at;
};

/// How the owner feels about a period's number: the last word, said with the report or later. `later` is in
/// order of sequence. Nothing when there is no feeling; a number that is taken back takes its feeling along.
std::optional<Felt> feeling_about(const History& history, const std::vector<Felt>& later,
                                  const Period& period);

/// A feeling is private to the owner unless shared with that report (rule 12).
bool may_know(const Felt& felt, const MemberId& member, const Kpi& kpi);

/// A feeling belongs to a number that stands. No feeling is nobody's to know.
Result<Felt> may_feel(const History& history, Felt felt);

}  // namespace kept
