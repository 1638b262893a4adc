#include "commands/trend_words.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "domain/trend/parameters.hpp"
#include "domain/trend/verdict.hpp"

namespace kept::commands {
namespace {

using language::Language;
using trend::Rule;
using trend::Side;

/// Whether it goes the good way, as a sentence of its own to put behind another; empty when neither.
std::string way_words(Side side, const TrendRead& read) {
    switch (trend::verdict_of(side, read.series.direction)) {
        case trend::Verdict::improvement:
            return " " + read.say("That is the good way.");
        case trend::Verdict::concern:
            return " " + read.say("That is not the good way.");
        default:
            return {};
    }
}

std::string trend_words(const trend::Run& run, const TrendRead& read) {
    const auto length = static_cast<std::int64_t>(run.length);
    if (run.has_gap)
        return run.side == Side::high
                   ? read.say(
                         "Trend: {0} in a row, rising, with a gap between them. That is more than chance.",
                         length)
                   : read.say(
                         "Trend: {0} in a row, falling, with a gap between them. That is more than chance.",
                         length);
    return run.side == Side::high
               ? read.say("Trend: {0} in a row, rising. That is more than chance.", length)
               : read.say("Trend: {0} in a row, falling. That is more than chance.", length);
}

std::string shift_words(const trend::Run& run, const TrendRead& read) {
    const auto length = static_cast<std::int64_t>(run.length);
    return run.side == Side::high
               ? read.say("Sustained change: {0} in a row above the centre. That is more than chance.",
                          length)
               : read.say("Sustained change: {0} in a row below the centre. That is more than chance.",
                          length);
}

std::string outside_words(Side side, const TrendRead& read) {
    const std::string value = read.reported(read.series.values.back());
    return side == Side::high ? read.say("Exceptional: {0} lies above the natural limits.", value)
                              : read.say("Exceptional: {0} lies below the natural limits.", value);
}

std::string near_words(Side side, const TrendRead& read) {
    return side == Side::high
               ? read.say("Near the edge: at least two of the last three lie close to the upper limit.")
               : read.say("Near the edge: at least two of the last three lie close to the lower limit.");
}

std::string signal_words(const trend::Signal& signal, const TrendRead& read) {
    switch (signal.rule) {
        case Rule::outside:
            return outside_words(signal.side, read);
        case Rule::trend:
            return trend_words(read.reading.trends.back(), read);
        case Rule::two_of_three:
            return near_words(signal.side, read);
        case Rule::shift:
            return shift_words(read.reading.shifts.back(), read);
        case Rule::run_chart:
            return read.say("Sustained change: the numbers stay too long on one side of their median.");
        case Rule::none:
            break;
    }
    return {};
}

std::string limits_words(const trend::Segment& segment, const TrendRead& read) {
    const std::string centre = read.computed(segment.limits.centre);
    const std::string lower = read.computed(segment.limits.lower);
    const std::string upper = read.computed(segment.limits.upper);
    if (segment.status == trend::Status::firm)
        return read.say("Centre {0}, natural limits {1} to {2}.", centre, lower, upper);
    return read.say("Centre {0}, natural limits {1} to {2}: provisional until twelve numbers make them.",
                    centre, lower, upper);
}

std::string assurance_words(const TrendRead& read) {
    switch (read.reading.assurance) {
        case trend::Assurance::always_met:
            return " " + read.say("As long as nothing changes, it is always kept.");
        case trend::Assurance::never_met:
            return " " + read.say("As long as nothing changes, it is never kept.");
        case trend::Assurance::hit_or_miss:
            return " " + read.say("As long as nothing changes, chance decides whether it is kept.");
        case trend::Assurance::none:
            break;
    }
    return {};
}

std::string kept_words(const TrendRead& read) {
    const auto kept =
        std::ranges::count(read.reading.marks, trend::PromiseKept::kept, &trend::Marks::promise);
    const auto all = static_cast<std::int64_t>(read.reading.marks.size());
    return read.say("Promise {0}: {1} of {2} kept.", promise_words(read), std::int64_t{kept}, all) +
           assurance_words(read);
}

}  // namespace

std::string TrendRead::reported(double value) const {
    int decimals = 0;
    const auto rounded = [&] { return std::stod(fmt::format("{:.{}f}", value, decimals)); };
    while (decimals < typed.decimals && rounded() != value) ++decimals;
    return written(value, decimals, say);
}

std::string TrendRead::computed(double value) const {
    return written(value, typed.decimals + 1, say);
}

const trend::Segment* TrendRead::last_segment() const {
    return reading.segments.empty() ? nullptr : &reading.segments.back();
}

std::string written(double value, int decimals, const Language& say) {
    if (decimals <= most_decimals && std::fabs(value) <= 5e11) {
        const double power = std::pow(10, decimals);
        const auto rounded = std::llround(value * power);
        return say.number(Decimal{rounded * (ten_thousandths_in_one / std::llround(power))}, decimals);
    }
    std::string text = std::fabs(value) < 1e12 ? fmt::format("{:.{}f}", std::fabs(value), decimals)
                                               : fmt::format("{:.6g}", std::fabs(value));
    if (say.tongue() == Tongue::dutch) std::ranges::replace(text, '.', ',');
    return value < 0 ? "−" + text : text;
}

std::string promise_words(const TrendRead& read) {
    const std::string promise = read.reported(*read.series.target);
    if (read.series.direction == Direction::neutral) return promise;
    return read.series.direction == Direction::increase ? read.say("at least {0}", promise)
                                                        : read.say("at most {0}", promise);
}

std::string reading_words(const TrendRead& read) {
    if (!read.signals.empty())
        return signal_words(read.signals.front(), read) + way_words(read.signals.front().side, read);
    const trend::Segment* segment = read.last_segment();
    const std::size_t reports = segment == nullptr ? 0 : segment->reports;
    if (reports >= trend::reports_for_limits && segment->limits.lower == segment->limits.upper)
        return read.say("Steady: always {0}.", read.reported(read.series.values.back()));
    if (reports >= trend::reports_for_limits)
        return read.say("Nothing certain yet: these numbers move no more than chance moves them.");
    return read.say.plural("Nothing certain yet: with one more number there are six.",
                           "Nothing certain yet: with {0} more numbers there are six.",
                           static_cast<std::int64_t>(trend::reports_for_limits - reports));
}

std::vector<std::string> further_words(const TrendRead& read) {
    std::vector<std::string> lines;
    for (std::size_t each = 1; each < read.signals.size(); ++each) {
        const trend::Signal& signal = read.signals[each];
        const bool goes_the_same_way = signal.side == read.signals.front().side;
        lines.push_back(signal_words(signal, read) + (goes_the_same_way ? "" : way_words(signal.side, read)));
    }
    const trend::Segment* segment = read.last_segment();
    if (segment != nullptr && segment->status != trend::Status::none)
        lines.push_back(limits_words(*segment, read));
    if (read.series.target && read.series.direction != Direction::neutral && !read.series.values.empty())
        lines.push_back(kept_words(read));
    if (!read.reading.records.empty() && read.reading.records.back() == read.series.periods.back())
        lines.push_back(read.say("A record: better than all {0} before it.",
                                 static_cast<std::int64_t>(read.series.values.size() - 1)));
    return lines;
}

}  // namespace kept::commands
