#include "domain/trend/assurance.hpp"

namespace kept::trend {

void mark_kept(const Stretch& stretch, const Series& series) {
    if (!series.target || series.direction == Direction::neutral) return;
    // Less is better: then the opposite numbers rise.
    const double sign = series.direction == Direction::increase ? 1 : -1;
    const double promised = sign * *series.target;
    for (std::size_t at = 0; at < stretch.size(); ++at)
        stretch.marks[at].promise =
            sign * stretch.values[at] >= promised ? PromiseKept::kept : PromiseKept::broken;
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
