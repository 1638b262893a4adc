#include "views/tour.hpp"

#include "cast.hpp"
#include "sample.hpp"
#include "views/huddle_offer.hpp"

namespace kept::samples {

Samples tour(const language::Language& say) {
    const auto strip = [&](TourStep step) { return tour_strip(say, step, "token", home()); };
    return {{"tour-offer", "Somebody shows a newcomer around", tour_offer(say, "Sanne Bakker", "token")},
            {"huddle-offer", "A huddle for a newcomer", huddle_offer(say, "token")},
            {"tour-number", "Step 1", strip(TourStep::number)},
            {"tour-promise", "Step 2", strip(TourStep::promise)},
            {"tour-saying", "Step 3", strip(TourStep::saying)},
            {"tour-kept-or-broken", "Step 4", strip(TourStep::kept_or_broken)},
            {"tour-six", "Step 5", strip(TourStep::six)},
            {"tour-board", "Step 6", strip(TourStep::board)},
            {"tour-silence", "Step 7", strip(TourStep::silence)}};
}

}  // namespace kept::samples
