#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "domain/ids.hpp"
#include "domain/outcome.hpp"
#include "domain/team.hpp"

// Outcomes of several owners together (rules 8 and 13): what may be added up, and what nobody may learn from
// it.
namespace kept {

/// Counts over several people appear only where so many owners stand behind them (rule 8).
constexpr std::size_t owners_behind_a_count = 3;

/// How often each of these became of promises that fell due.
struct Tally {
    int kept = 0;
    int broken = 0;
    int silent = 0;
    int late = 0;       ///< beside the outcome: among those kept and broken
    int no_number = 0;  ///< said, and neither kept nor broken
    int excused = 0;    ///< not due: their owner was away

    /// Those that became kept, broken or silent.
    int promises() const { return kept + broken + silent; }

    Tally& operator+=(const Tally& more);
    bool operator==(const Tally&) const = default;
};

/// Adds one period. Without a promise, and while it is open, it counts for nothing.
void count(Tally& tally, const Slot& slot);

/// Different owners, as many as must be told apart: nobody needs to know more than whether they are enough.
class OwnersBehind {
  public:
    void add(const MemberId& owner);
    void add(const OwnersBehind& more);

    bool are_enough() const { return found_ == owners_behind_a_count; }
    std::size_t found() const { return found_; }  ///< at most owners_behind_a_count

  private:
    std::array<MemberId, owners_behind_a_count> owners_;
    std::size_t found_ = 0;
};

/// What became of the promises of several owners, and whose they are.
struct CountedTogether {
    Tally tally;
    OwnersBehind owners;  ///< of whom something fell due

    void add(const MemberId& owner, const Tally& more);
    void add(const CountedTogether& more);
};

/// The same for one team.
struct CountedInTeam {
    Openness openness = Openness::open;
    CountedTogether counted;
};

/// What may be said of all teams together, to everybody alike. Nothing: fewer than three owners.
///
/// Everybody sees what is said in open teams and can take it from the whole; what is left is said in closed
/// ones. Therefore a closed team is only in it when three of its own owners stand behind its numbers: also
/// for who reads all other closed teams, what is left is then never one person's, nor two people's.
std::optional<Tally> added_up(const std::vector<CountedInTeam>& teams);

/// What may be said of one team. Nothing: fewer than three owners.
std::optional<Tally> added_up(const CountedTogether& counted);

}  // namespace kept
