#include "domain/trend/assurance.hpp"

namespace kept::trend {

PromiseKept promise_kept(double value, const Series& series) {
    if (!series.target || series.direction == Direction::neutral) return PromiseKept::no_promise;
    const bool is_kept =
        series.direction == Direction::increase ? value >= *series.target : value <= *series.target;
    return is_kept ? PromiseKept::kept : PromiseKept::broken;
}

Assurance assurance_of(const Series& series, const Limits& limits, const Tolerance& tolerance) {
    if (!series.target || series.direction == Direction::neutral) return Assurance::none;
    const bool is_increase = series.direction == Direction::increase;
    const bool always = is_increase ? !tolerance.is_above(*series.target, limits.lower)
                                    : !tolerance.is_below(*series.target, limits.upper);
    if (always) return Assurance::always_met;
    const bool never = is_increase ? tolerance.is_above(*series.target, limits.upper)
                                   : tolerance.is_below(*series.target, limits.lower);
    return never ? Assurance::never_met : Assurance::hit_or_miss;
}

}  // namespace kept::trend
