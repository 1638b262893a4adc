#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/measure.hpp"
#include "domain/period.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// What a promise asks of a number: at least, at most, or between.
struct Bounds {
    std::optional<Decimal> least;
    std::optional<Decimal> most;

    bool operator==(const Bounds&) const = default;
};

/// What an owner says their number will be, from a period on. It is never edited: a later one replaces it.
struct Promise {
    PromiseId id;
    Bounds bounds;
    std::string quality;  ///< "to satisfaction"; empty when the number says it all
    Period from;          ///< the first period it holds for
    std::string reason;   ///< why it became easier; else empty
    Sequence sequence = 0;
    Instant said;
};

/// How far from the running period a promise may start.
constexpr std::chrono::days furthest_promise{366};

/// What a new promise must know of the KPI it is made for.
struct PromiseSetting {
    Direction direction = Direction::increase;
    Measure measure;
    std::vector<Promise> earlier;  ///< in order of sequence
    Period running;                ///< the period that is running now
    bool running_is_reported = false;
};

/// Within the bounds, both ends included (rule 7).
bool keeps(const Bounds& bounds, Decimal value);

/// The promise that holds for a period: the last one whose first period is not after it. Nothing: no promise
/// yet.
const Promise* promise_for(const std::vector<Promise>& promises, const Period& period);

/// Some result that broke the old promise would keep the new one, or the quality clause falls away.
bool is_easier(const Promise& old_promise, const Bounds& bounds, const std::string& quality);

/// A promise asks exactly what its direction says: at least, at most, or both, the lower one first.
Result<Bounds> bounds_for(Direction direction, const Bounds& bounds);

/// A promise looks forward (rule 5): it holds from a period that has not started yet and is later than the
/// promise before it; the very first one may start with the running period while nothing is reported in it.
/// None starts more than a year ahead.
/// Making it easier asks for a reason. Its bounds are numbers that the KPI could be said in.
Result<Promise> promised(const PromiseSetting& setting, Promise promise);

}  // namespace kept
