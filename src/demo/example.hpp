#pragma once

#include <stdexcept>

#include "demo/clock.hpp"
#include "storage/store.hpp"

namespace kept::demo {

/// What the cast of both companies did.
struct Played {
    int acts = 0;
    int refused = 0;  ///< of these: what a visitor had done first
    Instant next;     ///< the first moment at which there may be more to do
};

/// The example has lived longer than the day that was asked for; says so in one sentence.
struct LivesLater : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Makes the example organisations if they are not there, with half a year of history before the clock's
/// today, or plays on from where they stopped; then lets the clock run. The clock must still stand, and be
/// the store's. What visitors said stays. Throws LivesLater.
Played make_example(storage::Store& store, TurnedClock& clock);

/// With the clock running: does what the cast has to do by now. Ask again at `next`.
Played act_on(storage::Store& store, TurnedClock& clock);

}  // namespace kept::demo
