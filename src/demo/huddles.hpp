#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "demo/huddle_lines.hpp"
#include "demo/stage.hpp"
#include "storage/store.hpp"

namespace kept::demo {

/// How much the cast did in huddles.
struct Acted {
    int acts = 0;
    int refused = 0;  ///< of these: what a visitor made impossible just before
};

/// The members of the example in the huddles that visitors start: they come in, say their own, and wait for
/// whoever visits. They begin none themselves.
class Huddles {
  public:
    explicit Huddles(storage::Store& store);

    /// Does what is to be done by now. Ask again several times a second: that costs little while nothing
    /// happens.
    Acted act();

  private:
    struct Playing {
        const Company* company;
        OrganisationId organisation;
        Sequence heard = 0;  ///< what was entered since may change what comes next
        Instant next;
    };

    /// One line of one meeting; nothing when there is none by now.
    std::optional<Done> act_in(Playing& playing);

    storage::Store& store_;
    std::vector<Playing> both_;
    std::set<std::pair<OrganisationId, std::string>> tried_;  // what was refused is not tried again
    NumbersJudged judged_;
};

}  // namespace kept::demo
