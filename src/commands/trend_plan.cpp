#include "commands/trend_plan.hpp"

#include <algorithm>
#include <cmath>

#include "domain/characters.hpp"

namespace kept::commands {
namespace {

constexpr int rows_in_a_wide_chart = 16;
constexpr int rows_in_a_narrow_chart = 12;
constexpr int narrow = 60;
constexpr int most_lanes = 3;

std::vector<std::u32string> tick_texts(const Scale& scale, const language::Language& say) {
    std::vector<std::u32string> texts;
    for (const double tick : scale.ticks())
        texts.push_back(characters_of(written(tick, scale.tick_decimals(), say)));
    return texts;
}

/// What stands at the right of the lines that hold now; where two lie in one row they share it.
std::vector<LineLabel> line_labels(const TrendRead& read, const Scale& scale) {
    std::vector<LineLabel> labels;
    const auto add = [&](double value, const std::string& text, bool is_promise) {
        const int row = scale.row_of(value);
        const auto found = std::ranges::find(labels, row, &LineLabel::row);
        if (found != labels.end())
            found->text += U", " + characters_of(text);
        else
            labels.push_back({row, characters_of(text), is_promise});
    };
    if (read.series.target) add(*read.series.target, promise_words(read), true);
    const trend::Segment* segment = read.last_segment();
    if (segment == nullptr || segment->status == trend::Status::none) return labels;
    add(segment->limits.centre, read.say("centre {0}", read.computed(segment->limits.centre)), false);
    if (segment->limits.upper == segment->limits.lower) return labels;
    add(segment->limits.upper, read.say("limit {0}", read.computed(segment->limits.upper)), false);
    add(segment->limits.lower, read.say("limit {0}", read.computed(segment->limits.lower)), false);
    return labels;
}

template <class Texts>
int longest(const Texts& texts) {
    std::size_t length = 0;
    for (const auto& each : texts) length = std::max(length, each.size());
    return static_cast<int>(length);
}

/// Trends and shifts, each in the lowest lane where it touches no other.
std::vector<std::vector<trend::Run>> lanes_of(const trend::Reading& reading) {
    std::vector<trend::Run> runs = reading.trends;
    runs.insert(runs.end(), reading.shifts.begin(), reading.shifts.end());
    std::ranges::stable_sort(runs, {}, &trend::Run::first);
    std::vector<std::vector<trend::Run>> lanes;
    for (const trend::Run& run : runs) {
        const auto free =
            std::ranges::find_if(lanes, [&](const auto& lane) { return lane.back().last < run.first; });
        if (free != lanes.end())
            free->push_back(run);
        else if (lanes.size() < most_lanes)
            lanes.push_back({run});
    }
    return lanes;
}

}  // namespace

int TrendPlan::column_of(std::size_t period) const {
    return dot_column_of(period) / 2;
}

int TrendPlan::dot_column_of(std::size_t period) const {
    const double part =
        (static_cast<double>(period) + 0.5) / static_cast<double>(std::max<std::size_t>(periods, 1));
    return 2 * first_column + static_cast<int>(std::floor(part * 2 * columns));
}

bool TrendPlan::has_room_for_points() const {
    return static_cast<std::size_t>(columns) >= periods;
}

TrendPlan plan_of(const TrendRead& read, const Terminal& terminal) {
    const int rows = terminal.columns < narrow ? rows_in_a_narrow_chart : rows_in_a_wide_chart;
    TrendPlan plan{
        .rows = rows, .periods = read.series.period_count, .scale = Scale(read.series, read.reading, rows)};
    plan.ticks = tick_texts(plan.scale, read.say);
    plan.lanes = lanes_of(read.reading);
    plan.roofs = static_cast<int>(plan.lanes.size());
    plan.first_column = longest(plan.ticks) + 2;
    if (terminal.columns >= narrow) plan.labels = line_labels(read, plan.scale);
    std::vector<std::u32string> texts;
    for (const LineLabel& each : plan.labels) texts.push_back(each.text);
    const int beside = texts.empty() ? 0 : std::min(longest(texts) + 1, terminal.columns / 2);
    plan.columns = std::max(terminal.columns - plan.first_column - beside, 1);
    return plan;
}

}  // namespace kept::commands
