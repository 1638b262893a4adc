#include "domain/promise.hpp"

#include "domain/value.hpp"

namespace kept {
namespace {

/// It holds from a period that has not started yet; the very first one may start with the running period
/// while nothing is reported in it.
bool looks_forward(const PromiseSetting& setting, const Period& from) {
    if (from.cadence != setting.running.cadence) return false;
    if (from > setting.running) return true;
    return from == setting.running && setting.earlier.empty() && !setting.running_is_reported;
}

/// A promise for years ahead would leave no room for any before it.
bool is_within_a_year(const PromiseSetting& setting, const Period& from) {
    return from.first_day <= setting.running.first_day + furthest_promise;
}

/// A bound is a number that the KPI could be said in, or it could be kept by none.
Result<Bounds> said_in(const Measure& measure, const Bounds& bounds) {
    if (bounds.least)
        if (const auto least = value_in(measure, *bounds.least, "least"); !least)
            return std::unexpected(least.error());
    if (bounds.most)
        if (const auto most = value_in(measure, *bounds.most, "most"); !most)
            return std::unexpected(most.error());
    return bounds;
}

/// Making it easier asks for a reason; a promise that is none easier carries none.
Result<std::string> reason_to_keep(const PromiseSetting& setting, const Promise& promise) {
    if (setting.earlier.empty() || !is_easier(setting.earlier.back(), promise.bounds, promise.quality))
        return std::string();
    if (promise.reason.empty())
        return refuse("reason", "This makes the promise easier. Say in one sentence why.");
    return promise.reason;
}

}  // namespace

bool keeps(const Bounds& bounds, Decimal value) {
    return (!bounds.least || value >= *bounds.least) && (!bounds.most || value <= *bounds.most);
}

const Promise* promise_for(const std::vector<Promise>& promises, const Period& period) {
    const Promise* holding = nullptr;
    for (const Promise& each : promises)
        if (each.from <= period && (!holding || each.from >= holding->from)) holding = &each;
    return holding;
}

bool is_easier(const Promise& old_promise, const Bounds& bounds, const std::string& quality) {
    const Bounds& old_bounds = old_promise.bounds;
    const bool reaches_lower = old_bounds.least && (!bounds.least || *bounds.least < *old_bounds.least);
    const bool reaches_higher = old_bounds.most && (!bounds.most || *bounds.most > *old_bounds.most);
    const bool clause_falls_away = !old_promise.quality.empty() && quality.empty();
    return reaches_lower || reaches_higher || clause_falls_away;
}

Result<Bounds> bounds_for(Direction direction, const Bounds& bounds) {
    const bool asks_least = direction != Direction::decrease;
    const bool asks_most = direction != Direction::increase;
    if (asks_least && !bounds.least) return refuse("least", "What do you promise? Say a number.");
    if (asks_most && !bounds.most) return refuse("most", "What do you promise? Say a number.");
    if (asks_least && asks_most && *bounds.least > *bounds.most)
        return refuse("most", "The upper bound lies below the lower one.");
    return Bounds{asks_least ? bounds.least : std::nullopt, asks_most ? bounds.most : std::nullopt};
}

Result<Promise> promised(const PromiseSetting& setting, Promise promise) {
    const auto asked = bounds_for(setting.direction, promise.bounds);
    if (!asked) return std::unexpected(asked.error());
    const auto bounds = said_in(setting.measure, *asked);
    if (!bounds) return std::unexpected(bounds.error());
    promise.bounds = *bounds;
    if (!looks_forward(setting, promise.from))
        return refuse("from", "A promise looks forward: choose a period that has not started yet.");
    if (!is_within_a_year(setting, promise.from))
        return refuse("from", "That is far away. Promise for a period within a year.");
    if (!setting.earlier.empty() && promise.from <= setting.earlier.back().from)
        return refuse("from", "You already made a promise from {0}. A new one starts later.",
                      setting.earlier.back().from);
    const auto reason = reason_to_keep(setting, promise);
    if (!reason) return std::unexpected(reason.error());
    promise.reason = *reason;
    return promise;
}

}  // namespace kept
