#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/speaker.hpp"
#include "domain/candidate.hpp"
#include "domain/process.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Whether a page may be left without a candidate: for looking around first.
enum class MayBeEmpty { no, yes };

/// The candidates as a page sends them.
struct KeepingCandidates {
    std::vector<Candidate> typed;  ///< each with its place and its name
    int seen = 0;                  ///< the version that the page showed
    MayBeEmpty may_be_empty = MayBeEmpty::no;
};

/// The speaker keeps the numbers they may name, as a draft. A page that does not know what was kept meanwhile
/// is refused (at ""), and what it would overwrite stays. Answers how many there are.
Result<int> keep_candidates(storage::Store& store, const Speaker& speaker, const KeepingCandidates& keeping);

/// Where a candidate is to stand, by its code; none yet is an answer as well. A step that its process no
/// longer has is refused (at "step"). Throws NotFound for a place without a candidate.
Result<int> place_candidate(storage::Store& store, const Speaker& speaker, int place, const std::string& code,
                            const std::optional<StandsOn>& stands_on);

/// The speaker agrees to how their team meets.
void agree_to_rhythm(storage::Store& store, const Speaker& speaker);

/// The speaker has had enough of their first quarter of an hour; what they wrote stays.
void put_first_quarter_away(storage::Store& store, const Speaker& speaker);

}  // namespace kept::actions
