#include "commands/trend_json.hpp"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <charconv>
#include <fmt/format.h>

#include "domain/trend/verdict.hpp"

namespace kept::commands {
namespace {

using namespace trend;

constexpr std::size_t enough = std::size_t{1} << 16;

constexpr std::array<std::string_view, 3> sides{"none", "high", "low"};
constexpr std::array<std::string_view, 3> movements{"none", "up", "down"};
constexpr std::array<std::string_view, 3> statuses{"none", "provisional", "firm"};
constexpr std::array<std::string_view, 5> rules{"none", "outside", "trend", "two_of_three", "shift"};
constexpr std::array<std::string_view, 5> verdicts{"common", "improvement", "concern", "neutral_high",
                                                   "neutral_low"};
constexpr std::array<std::string_view, 4> assurances{"none", "always_met", "never_met", "hit_or_miss"};

template <std::size_t count, class Choice>
constexpr std::string_view code(const std::array<std::string_view, count>& codes, Choice choice) {
    return codes.at(static_cast<std::size_t>(choice));
}

std::string point(const Marks& marks) {
    return fmt::format(
        R"({{"outside":"{}","trend":"{}","shift":"{}","two_of_three":"{}","verdict":"{}","rule":"{}"}})",
        code(sides, marks.outside), code(movements, marks.trend), code(sides, marks.shift),
        code(sides, marks.two_of_three), code(verdicts, marks.verdict), code(rules, marks.rule));
}

std::size_t place_of(const Marks& marks) {
    const auto digit = [](Side side) { return static_cast<std::size_t>(side); };
    return digit(marks.outside) * 27 + digit(marks.trend) * 9 + digit(marks.shift) * 3 +
           digit(marks.two_of_three);
}

/// There are only so many points: they are written once for each direction.
using Points = std::array<std::string, 81>;

Points points_for(Direction direction) {
    constexpr std::array every_side{Side::none, Side::high, Side::low};
    Points points;
    for (const Side outside : every_side)
        for (const Side trend : every_side)
            for (const Side shift : every_side)
                for (const Side two_of_three : every_side) {
                    Marks marks{outside, trend, shift, two_of_three};
                    marks.rule = headline(marks);
                    marks.verdict = verdict_of(headline_side(marks), direction);
                    points.at(place_of(marks)) = point(marks);
                }
    return points;
}

const Points& all_points(Direction direction) {
    static const std::array points{points_for(Direction::increase), points_for(Direction::decrease),
                                   points_for(Direction::neutral)};
    return points.at(static_cast<std::size_t>(direction));
}

}  // namespace

TrendJson::TrendJson(std::ostream& answers) : answers_(answers) {
    written_.reserve(enough + 1024);
}

void TrendJson::write(const Series& series, const Reading& reading) {
    add(R"({"segments":[)");
    for (std::size_t at = 0; at < reading.segments.size(); ++at) {
        if (at > 0) add(",");
        add_segment(reading.segments[at]);
    }
    add(R"(],"points":[)");
    add_points(series, reading);
    add(R"(],"trends":[)");
    add_runs(reading.trends, "direction", movements);
    add(R"(],"shifts":[)");
    add_runs(reading.shifts, "side", sides);
    add(R"(],"assurance":")");
    add(code(assurances, reading.assurance));
    add(R"(","records":[)");
    add_periods(reading.records);
    add(R"(],"records_equalled":[)");
    add_periods(reading.records_equalled);
    add(R"(],"promise_kept":)");
    add_promise_kept(series, reading);
    add(R"(,"current_trend":)");
    if (reading.current_trend) {
        add(R"({"direction":")");
        add(code(movements, reading.current_trend->side));
        add("\"");
        add_field("length", reading.current_trend->length);
        add("}");
    } else {
        add("null");
    }
    add("}\n");
    make_room();
}

void TrendJson::write(const Refused& refused, int line) {
    if (refused.fault == Fault::invalid_value)
        add(fmt::format(R"({{"error":"invalid_value","index":{},"line":{}}})", refused.period, line));
    else
        add(fmt::format(R"({{"error":"invalid_baseline_n","line":{}}})", line));
    add("\n");
    make_room();
}

void TrendJson::write_complaint(std::string_view sentence, int line) {
    add(boost::json::serialize(boost::json::object{{"error", sentence}, {"line", line}}));
    add("\n");
    make_room();
}

void TrendJson::flush() {
    answers_.write(written_.data(), static_cast<std::streamsize>(written_.size())).flush();
    written_.clear();
}

void TrendJson::add(std::string_view text) {
    written_ += text;
}

void TrendJson::add(std::size_t number) {
    std::array<char, 24> digits;
    const auto [end, error] = std::to_chars(digits.begin(), digits.end(), number);
    written_.append(digits.begin(), end);
}

void TrendJson::add(double number) {
    std::array<char, 32> digits;
    const auto [end, error] = std::to_chars(digits.begin(), digits.end(), number);
    written_.append(digits.begin(), end);
}

void TrendJson::add_field(std::string_view name, std::size_t number) {
    add(",\"");
    add(name);
    add("\":");
    add(number);
}

void TrendJson::add_segment(const Segment& segment) {
    add(R"({"start":)");
    add(std::size_t{segment.first});
    add_field("end", segment.last);
    add_field("n", segment.reports);
    add(R"(,"status":")");
    add(code(statuses, segment.status));
    add("\"");
    const Limits& limits = segment.limits;
    for (const auto& [name, line] : {std::pair(R"(,"centre":)", limits.centre),
                                     {R"(,"lower":)", limits.lower},
                                     {R"(,"upper":)", limits.upper}}) {
        add(name);
        if (segment.status == Status::none)
            add("null");
        else
            add(line);
    }
    add(R"(,"run_chart":)");
    if (segment.run_chart)
        add_run_chart(*segment.run_chart);
    else
        add("null");
    add("}");
    make_room();
}

void TrendJson::add_run_chart(const RunChart& chart) {
    add(R"({"median":)");
    add(chart.median);
    add_field("n_useful", chart.useful);
    add_field("longest_run", chart.longest_run);
    add_field("longest_run_max", chart.longest_run_max);
    add_field("crossings", chart.crossings);
    add_field("crossings_min", chart.crossings_min);
    add(chart.is_signal() ? R"(,"signal":true})" : R"(,"signal":false})");
}

void TrendJson::add_points(const Series& series, const Reading& reading) {
    const Points& points = all_points(series.direction);
    std::size_t report = 0;
    for (std::size_t period = 0; period < series.period_count; ++period) {
        if (period > 0) add(",");
        if (report < series.periods.size() && series.periods[report] == period)
            add(points[place_of(reading.marks[report++])]);
        else
            add("null");
        make_room();
    }
}

void TrendJson::add_runs(const std::vector<Run>& runs, std::string_view side,
                         const std::array<std::string_view, 3>& names) {
    for (std::size_t at = 0; at < runs.size(); ++at) {
        add(at > 0 ? R"(,{"start":)" : R"({"start":)");
        add(std::size_t{runs[at].first});
        add_field("end", runs[at].last);
        add(",\"");
        add(side);
        add("\":\"");
        add(code(names, runs[at].side));
        add("\"");
        add_field("length", runs[at].length);
        add(runs[at].has_gap ? R"(,"has_gap":true})" : R"(,"has_gap":false})");
        make_room();
    }
}

void TrendJson::add_periods(const std::vector<PeriodIndex>& periods) {
    for (std::size_t at = 0; at < periods.size(); ++at) {
        if (at > 0) add(",");
        add(std::size_t{periods[at]});
        make_room();
    }
}

void TrendJson::add_promise_kept(const Series& series, const Reading& reading) {
    if (!series.target || series.direction == Direction::neutral) return add("null");
    add("[");
    std::size_t report = 0;
    for (std::size_t period = 0; period < series.period_count; ++period) {
        if (period > 0) add(",");
        if (report < series.periods.size() && series.periods[report] == period)
            add(reading.marks[report++].promise == PromiseKept::kept ? "true" : "false");
        else
            add("null");
        make_room();
    }
    add("]");
}

void TrendJson::make_room() {
    if (written_.size() < enough) return;
    answers_.write(written_.data(), static_cast<std::streamsize>(written_.size()));
    written_.clear();
}

}  // namespace kept::commands
