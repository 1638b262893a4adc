#include "commands/trend_chart.hpp"

#include <algorithm>

#include "commands/trend_canvas.hpp"
#include "domain/characters.hpp"

namespace kept::commands {
namespace {

using trend::Side;
using trend::Status;

/// The first column of a segment, and the one after its last.
struct Columns {
    int begin = 0;
    int end = 0;
};

Columns columns_of(const trend::Segment& segment, const TrendPlan& plan) {
    const bool is_last = segment.last + 1 == plan.periods;
    const auto middle = [&](std::size_t period) {
        return (plan.column_of(period - 1) + plan.column_of(period) + 1) / 2;
    };
    return {segment.first == 0 ? plan.first_column : middle(segment.first),
            is_last ? plan.first_column + plan.columns : middle(segment.last + 1)};
}

void draw_level(Canvas& canvas, double value, const Columns& columns, char32_t character, Ink ink,
                const TrendPlan& plan) {
    const int row = plan.roofs + plan.scale.row_of(value);
    for (int column = columns.begin; column < columns.end; ++column)
        canvas.put({column, row}, character, ink);
}

/// Centre and limits of each segment; provisional limits are dotted, firm ones dashed.
void draw_limits(Canvas& canvas, const TrendRead& read, const TrendPlan& plan) {
    for (const trend::Segment& segment : read.reading.segments) {
        if (segment.status == Status::none) continue;
        const Columns columns = columns_of(segment, plan);
        const char32_t limit = segment.status == Status::firm ? U'╌' : U'·';
        draw_level(canvas, segment.limits.upper, columns, limit, Ink::faint, plan);
        draw_level(canvas, segment.limits.lower, columns, limit, Ink::faint, plan);
        draw_level(canvas, segment.limits.centre, columns, U'─', Ink::faint, plan);
    }
}

void draw_starts(Canvas& canvas, const TrendRead& read, const TrendPlan& plan) {
    for (const trend::Segment& segment : read.reading.segments) {
        if (segment.first == 0) continue;
        const int column = columns_of(segment, plan).begin;
        for (int row = plan.roofs; row < plan.roofs + plan.rows; ++row)
            if (canvas.is_blank({column, row})) canvas.put({column, row}, U'┊', Ink::faint);
    }
}

/// From report to report; it breaks where a period between them has none.
void draw_thread(Canvas& canvas, const TrendRead& read, const TrendPlan& plan) {
    const auto& [values, periods] = std::tie(read.series.values, read.series.periods);
    const auto dot_of = [&](std::size_t report) {
        return Cell{plan.dot_column_of(periods[report]),
                    4 * plan.roofs + plan.scale.dot_row_of(values[report])};
    };
    for (std::size_t report = 1; report < values.size(); ++report)
        if (periods[report] == periods[report - 1] + 1) canvas.thread(dot_of(report - 1), dot_of(report));
    if (!plan.has_room_for_points())
        for (std::size_t report = 0; report < values.size(); ++report)
            canvas.thread(dot_of(report), dot_of(report));
}

/// Solid is kept, hollow is not; a diamond is exceptional, a ring lies near the edge.
char32_t point_of(const trend::Marks& marks) {
    const bool is_hollow = marks.promise == trend::PromiseKept::broken;
    if (marks.outside != Side::none) return is_hollow ? U'◇' : U'◆';
    if (marks.two_of_three != Side::none) return is_hollow ? U'◎' : U'◉';
    return is_hollow ? U'○' : U'●';
}

Ink ink_of(const trend::Marks& marks) {
    if (marks.promise == trend::PromiseKept::kept) return Ink::kept;
    return Ink::strong;
}

void draw_points(Canvas& canvas, const TrendRead& read, const TrendPlan& plan) {
    for (std::size_t report = 0; report < read.series.values.size(); ++report) {
        const trend::Marks& marks = read.reading.marks[report];
        if (!plan.has_room_for_points() && marks.outside == Side::none) continue;
        canvas.put({plan.column_of(read.series.periods[report]),
                    plan.roofs + plan.scale.row_of(read.series.values[report])},
                   point_of(marks), ink_of(marks));
    }
}

/// What fits over a run: its words, its sign and length, or nothing.
std::u32string roof_text(const trend::Run& run, bool is_trend, int room, const TrendRead& read) {
    const auto length = static_cast<std::int64_t>(run.length);
    const bool is_high = run.side == Side::high;
    const std::string words = is_trend ? (is_high ? read.say("{0} in a row, rising", length)
                                                  : read.say("{0} in a row, falling", length))
                                       : (is_high ? read.say("{0} in a row above the centre", length)
                                                  : read.say("{0} in a row below the centre", length));
    const std::u32string text = U" " + characters_of(words) + U" ";
    if (static_cast<int>(text.size()) <= room) return text;
    const std::u32string sign = is_trend ? (is_high ? U"↗" : U"↘") : (is_high ? U"↑" : U"↓");
    const std::u32string brief = U" " + sign + characters_of(std::to_string(length)) + U" ";
    return static_cast<int>(brief.size()) <= room ? brief : std::u32string();
}

void draw_roof(Canvas& canvas, const trend::Run& run, int row, const TrendRead& read, const TrendPlan& plan) {
    const int first = plan.column_of(run.first);
    const int last = plan.column_of(run.last);
    for (int column = first; column <= last; ++column) canvas.put({column, row}, U'─', Ink::plain);
    canvas.put({first, row}, U'╭', Ink::plain);
    canvas.put({last, row}, U'╮', Ink::plain);
    const bool is_trend = std::ranges::find(read.reading.trends, run) != read.reading.trends.end();
    const auto text = roof_text(run, is_trend, last - first - 1, read);
    const int indent = (last - first + 1 - static_cast<int>(text.size())) / 2;
    canvas.write({first + indent, row}, text, Ink::strong);
}

void draw_roofs(Canvas& canvas, const TrendRead& read, const TrendPlan& plan) {
    int row = plan.roofs;
    for (const auto& lane : plan.lanes) {
        --row;
        for (const trend::Run& run : lane) draw_roof(canvas, run, row, read, plan);
    }
}

void draw_side(Canvas& canvas, const TrendPlan& plan) {
    const int axis = plan.first_column - 1;
    for (int row = 0; row < plan.rows; ++row) canvas.put({axis, plan.roofs + row}, U'│', Ink::faint);
    const auto ticks = plan.scale.ticks();
    for (std::size_t each = 0; each < ticks.size(); ++each) {
        const int row = plan.roofs + plan.scale.row_of(ticks[each]);
        canvas.put({axis, row}, U'┤', Ink::faint);
        const int indent = axis - 1 - static_cast<int>(plan.ticks[each].size());
        canvas.write({indent, row}, plan.ticks[each], Ink::plain);
    }
    for (const LineLabel& label : plan.labels)
        canvas.write({plan.first_column + plan.columns + 1, plan.roofs + label.row}, label.text,
                     label.is_promise ? Ink::promise : Ink::plain);
}

/// At how many periods labels of such a length stand apart.
std::size_t periods_a_label(const std::vector<std::string>& labels, const TrendPlan& plan) {
    std::size_t longest = 1;
    for (const std::string& each : labels) longest = std::max(longest, characters_of(each).size());
    const auto columns = static_cast<std::size_t>(plan.columns);
    return std::max<std::size_t>(((longest + 1) * plan.periods + columns - 1) / columns, 1);
}

/// As many labels as fit, the last one always; periods without a number are dotted.
void draw_foot(Canvas& canvas, const TrendRead& read, const TrendPlan& plan) {
    const int row = plan.roofs + plan.rows;
    canvas.put({plan.first_column - 1, row}, U'╰', Ink::faint);
    for (int column = 0; column < plan.columns; ++column)
        canvas.put({plan.first_column + column, row}, U'─', Ink::faint);
    if (plan.has_room_for_points())
        for (std::size_t period = 0, report = 0; period < plan.periods; ++period) {
            const bool is_said = report < read.series.periods.size() && read.series.periods[report] == period;
            canvas.put({plan.column_of(period), row}, is_said ? U'┴' : U'·', Ink::faint);
            report += is_said ? 1 : 0;
        }
    int free_until = plan.first_column + plan.columns + 1;
    const std::size_t every = periods_a_label(read.typed.labels, plan);
    for (std::size_t after = plan.periods; after > 0; after -= std::min(every, after)) {
        const std::size_t period = after - 1;
        const auto text = characters_of(read.typed.labels[period]);
        const int length = static_cast<int>(text.size());
        int begin = std::max(plan.column_of(period) - (length - 1) / 2, 0);
        if (period + 1 == plan.periods) begin = std::max(std::min(begin, free_until - 1 - length), 0);
        if (begin + length >= free_until) continue;
        canvas.write({begin, row + 1}, text, Ink::plain);
        free_until = begin;
    }
}

}  // namespace

std::string trend_chart(const TrendRead& read, const TrendPlan& plan, const Terminal& terminal) {
    Canvas canvas(terminal.columns, plan.roofs + plan.rows + 2);
    draw_limits(canvas, read, plan);
    draw_starts(canvas, read, plan);
    draw_thread(canvas, read, plan);
    if (read.series.target)
        draw_level(canvas, *read.series.target, {plan.first_column, plan.first_column + plan.columns}, U'━',
                   Ink::promise, plan);
    draw_points(canvas, read, plan);
    draw_roofs(canvas, read, plan);
    draw_side(canvas, plan);
    draw_foot(canvas, read, plan);
    return canvas.drawn(terminal.colour);
}

}  // namespace kept::commands
