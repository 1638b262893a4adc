#pragma once

#include <vector>

#include "domain/measure.hpp"
#include "domain/trend/reader.hpp"
#include "domain/trend/reading.hpp"
#include "domain/trend/series.hpp"

namespace kept::trend {

/// A reading of the rules that says more than chance. What it is called: a trend; a sustained change (a shift
/// or the run chart); exceptional (outside); near the edge (two of three). None of them: nothing certain yet.
struct Signal {
    Rule rule = Rule::none;
    Side side = Side::none;  ///< of a trend, up is high; the run chart has no side
    PeriodIndex first = 0;   ///< period of the first report it speaks of
    PeriodIndex last = 0;    ///< period of the last one

    bool operator==(const Signal&) const = default;
};

/// What must be known of a KPI to tell what is announced of it.
struct Announcing {
    Cadence cadence = Cadence::week;
    Unit unit = Unit::number;
};

/// What a KPI's latest report is judged on: of workdays the last 26 reports, otherwise everything
/// (TRENDS 14.2). The engine's records of a part are not those of the whole.
Series judged_part(const Series& series, Cadence cadence);

/// TRENDS 14.3: a count whose baseline has a mean below two shows such signals by chance alone. Then only its
/// promise, its records and its run chart are shown.
bool is_small_count(const Segment& segment, Unit unit);

/// TRENDS 14.1: the signals that reach the latest report, in the order in which they are named; only they are
/// announced, older ones are marks in the chart. A run chart reaches it when it says nothing without it.
std::vector<Signal> latest_signals(Reader& reader, const Series& series, const Announcing& announcing);

/// Rule 10: those that are new. The report before, when it was the latest, carried none of the same rule and
/// side.
std::vector<Signal> new_signals(Reader& reader, const Series& series, const Announcing& announcing);

}  // namespace kept::trend
