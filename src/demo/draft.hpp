#pragma once

#include <vector>

#include "demo/act.hpp"
#include "demo/situation.hpp"

namespace kept::demo {

/// Gathers what the cast does up to a moment, and remembers when the first thing after it happens.
class Draft {
  public:
    Draft(const Situation& situation, Instant until);

    Instant from() const { return situation_.from; }
    Instant until() const { return until_; }
    const Situation& situation() const { return situation_; }

    /// On the wall clock of the team that somebody is in.
    Instant at(const CastMember& member, Day day, std::chrono::minutes since_midnight) const;

    /// Happens at its moment; when that has passed, it happened already.
    void add(Act act);

    /// Happens at its moment, or as soon as possible when that was missed.
    void add_even_if_missed(Act act);

    /// In order of time.
    std::vector<Act> acts() &&;

    Instant next() const { return next_; }

  private:
    const Situation& situation_;
    Instant until_;
    Instant next_;
    std::vector<Act> acts_;
};

}  // namespace kept::demo
