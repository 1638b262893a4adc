#pragma once

#include <string>
#include <vector>

#include "commands/trend_typed.hpp"
#include "domain/trend/reading.hpp"
#include "domain/trend/signal.hpp"

namespace kept::commands {

/// A series, what the rules see in it, and the language in which that is said.
struct TrendRead {
    const TypedSeries& typed;
    const trend::Series series;
    const trend::Reading& reading;
    std::vector<trend::Signal> signals;  ///< those that reach the latest report
    const language::Language& say;

    /// A value with the decimals it was typed with; a computed one has one more.
    std::string reported(double value) const;
    std::string computed(double value) const;

    /// The segment that runs now; nothing when there is no period.
    const trend::Segment* last_segment() const;
};

std::string written(double value, int decimals, const language::Language& say);

/// "at least 15"; as it stands when the direction is neutral.
std::string promise_words(const TrendRead& read);

/// The reading in one sentence: the first signal that reaches the latest report, or that nothing is certain
/// yet.
std::string reading_words(const TrendRead& read);

/// What else is worth a line: further signals, centre and limits, the promise, a record.
std::vector<std::string> further_words(const TrendRead& read);

}  // namespace kept::commands
