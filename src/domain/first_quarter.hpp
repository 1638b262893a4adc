#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/candidate.hpp"
#include "domain/ids.hpp"

namespace kept {

/// What somebody new does in their first quarter of an hour, one thing after the other.
enum class FirstThing { rhythm, candidates, place, name, promise, report, invitation };

/// One thing of it that is still to do. Where one is follows from the facts alone, so that leaving loses
/// nothing and another browser goes on at the same thing.
struct ThingToDo {
    FirstThing what = FirstThing::candidates;
    int place = 0;                  ///< of the candidate, where it is about one
    std::optional<KpiId> kpi = {};  ///< of a candidate that is named
    std::string name = {};          ///< what the number is called

    bool operator==(const ThingToDo&) const = default;
};

/// Whether a thing waits for the member.
enum class Waits { no, yes };

/// A candidate, and what is still to do about it.
struct CandidateNow {
    Candidate candidate;
    Waits place = Waits::no;  ///< there is a process on which it might stand, and nobody said so
    Waits name = Waits::no;
    Waits promise = Waits::no;
    Waits report = Waits::no;  ///< a period can be said, and nothing of it ever was
};

/// Everything that decides what is still to do.
struct FirstQuarterNow {
    Waits rhythm = Waits::no;  ///< of a team that the member leads: nobody agreed to it yet
    std::vector<CandidateNow> candidates;
    Waits invitation = Waits::no;  ///< they lead a team and are alone in it
};

/// The rhythm first, then each number from its place in the work to its first report, then the others are
/// invited.
std::vector<ThingToDo> still_to_do(const FirstQuarterNow& now);

/// What comes after a thing, whether it was done or skipped; nothing at the end.
std::optional<ThingToDo> after(const std::vector<ThingToDo>& all, const ThingToDo& thing);

}  // namespace kept
