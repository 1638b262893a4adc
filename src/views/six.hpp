#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/outcome.hpp"
#include "views/html.hpp"

namespace kept::views {

/// Bounds as they are drawn. A promise has one or both; none at all is no promise.
struct DrawnBounds {
    std::optional<double> at_least;
    std::optional<double> at_most;

    bool operator==(const DrawnBounds&) const = default;
};

/// One period of the six.
struct SixSlot {
    Outcome outcome = Outcome::open;
    Timeliness timeliness = Timeliness::on_time;
    std::optional<double> value;
    std::string value_text;   ///< "8", "1.390", "18,4k": stands under the column
    std::string period_text;  ///< "fri", "wk 47": stands under the value in an answer
    DrawnBounds promised;     ///< what held for this period
    bool is_record = false;
};

/// What the six is drawn from.
struct SixView {
    std::vector<SixSlot>
        slots;             ///< oldest first: at most six with a value, the others between and after them
    DrawnBounds promised;  ///< the promise whose line runs through all
    std::string sentence;  ///< "The six: 3, 4, 5, 6, 7, 8. Promise: at least 8. 3 of 6 kept."
};

/// Where the six stands; each has a width for the desk and one for the phone, and the style sheet shows one.
enum class SixPlace {
    row,            ///< in a row of my numbers: 300×178 and 358×128, values underneath
    board,          ///< on a team's board: 96×118 and 140×118, without values
    kept_answer,    ///< in the answer to a kept number: 348×276 and 358×118, values and periods underneath
    broken_answer,  ///< in the answer to a broken number: 348×236 and 168×196, values and periods underneath
    wall,           ///< on the wall: 640×376, values and periods underneath
    list            ///< in a list of KPIs: 96×60
};

/// The six: columns from zero, or points on a thread where the values lie far from zero, with the promise as
/// a line at the height that belongs to the place.
Html six(const SixView& view, SixPlace place);

}  // namespace kept::views
