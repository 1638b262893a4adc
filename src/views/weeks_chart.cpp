#include "views/weeks_chart.hpp"

#include <algorithm>
#include <array>

#include "views/glyphs.hpp"

namespace kept::views {
namespace {

constexpr WeeksFrame desk{1120, 34, 330, 382, 404, 412, 2};
constexpr WeeksFrame phone{358, 30, 236, 282, 302, 308, 4};

constexpr int most_dots = 5;
constexpr double dot_distance = 7;
constexpr double share_of_step = 0.7;

/// What is drawn of a week that may be shown.
struct Column {
    std::size_t place;
    const Tally& tally;
};

double step_of(const HalfYear& view, const WeeksFrame& frame) {
    return frame.width / static_cast<double>(view.weeks.size());
}

double middle(const HalfYear& view, const WeeksFrame& frame, std::size_t place) {
    return step_of(view, frame) * (static_cast<double>(place) + 0.5);
}

Html block(std::string_view shape, double x, double y, const Coordinate& width, double height) {
    if (height <= 0) return {};
    return html(R"(<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>)", shape, Coordinate{x},
                Coordinate{y}, width, Coordinate{height});
}

/// Outlines lie within their height, so that two of them do not run into each other.
Html beneath(std::string_view shape, double x, double y, double width, double height) {
    constexpr double half_line = 0.75;
    return block(shape, x + half_line, y + half_line, Coordinate{width - 2 * half_line},
                 height - 2 * half_line);
}

Html dots(const WeeksFrame& frame, double x, int late, int per_dot) {
    Html all;
    const int count = (late + per_dot - 1) / per_dot;
    for (int at = 0; at < count; ++at)
        all += html(R"(<circle class="late-dot" cx="{}" cy="{}" r="2"/>)", Coordinate{x},
                    Coordinate{frame.late_foot - dot_distance * at});
    return all;
}

std::string week_words(const language::Language& say, const WeekShown& week) {
    const auto name = say.capitalised(say.period(week.week, language::PeriodStyle::spoken));
    if (!week.tally) return say("{0}: fewer than three owners", name);
    const auto count = [&](int of) { return say.number(std::int64_t{of}); };
    return say("{0}: {1} kept, {2} not, {3} silent, {4} late", name, count(week.tally->kept),
               count(week.tally->broken), count(week.tally->silent), count(week.tally->late));
}

Html draw_column(const HalfYear& view, const WeeksFrame& frame, const WeeksScale& scale,
                 const Column& column) {
    const double width = step_of(view, frame) * share_of_step;
    const double x = middle(view, frame, column.place);
    const double left = x - width / 2;
    const double broken = scale.unit * column.tally.broken;
    const double kept = scale.unit * column.tally.kept;
    return html(
        "{}{}{}{}", block("solid", left, scale.ground - kept, Coordinate{width}, kept),
        beneath("week-broken", left, scale.ground + 2, width, broken),
        beneath("week-silent", left, scale.ground + 2 + broken, width, scale.unit * column.tally.silent),
        dots(frame, x, column.tally.late, scale.late_per_dot));
}

/// The figures that one looks for: of the latest week, and of the lowest.
bool is_labelled(const HalfYear& view, std::size_t place) {
    if (place + 1 == view.weeks.size()) return true;
    const auto kept = [](const WeekShown& week) { return week.tally ? week.tally->kept : 1'000'000; };
    const auto lowest = std::ranges::min_element(view.weeks, {}, kept) - view.weeks.begin();
    return place == static_cast<std::size_t>(lowest) && place + 3 < view.weeks.size();
}

Html label(const language::Language& say, const HalfYear& view, const WeeksFrame& frame,
           const WeeksScale& scale, const Column& column) {
    if (!is_labelled(view, column.place)) return {};
    const bool is_at_edge = column.place + 1 == view.weeks.size();
    const double half = step_of(view, frame) * share_of_step / 2;
    const double x = middle(view, frame, column.place) + (is_at_edge ? half : 0);
    return html(R"(<text class="label-figure" x="{}" y="{}" text-anchor="{}">{}</text>)", Coordinate{x},
                Coordinate{scale.ground - scale.unit * column.tally.kept - 7}, is_at_edge ? "end" : "middle",
                say.number(std::int64_t{column.tally.kept}));
}

Html axis_word(const language::Language& say, const HalfYear& view, const WeeksFrame& frame,
               std::size_t place) {
    const std::size_t from_the_end = view.weeks.size() - 1 - place;
    if (from_the_end % frame.axis_step != 0) return {};
    const auto axis = say.period(view.weeks[place].week, language::PeriodStyle::axis);
    const bool is_first = place < frame.axis_step;
    return html(
        R"(<text class="label" x="{}" y="{}" text-anchor="middle">{}</text>)",
        Coordinate{is_first ? std::max(middle(view, frame, place), 18.0) : middle(view, frame, place)},
        Coordinate{frame.axis_words}, is_first ? say("wk {0}", axis) : axis);
}

/// Weeks with days off lie on a plate: less is promised in them.
Html plates(const HalfYear& view, const WeeksFrame& frame) {
    Html all;
    const double step = step_of(view, frame);
    for (std::size_t place = 0; place < view.weeks.size(); ++place)
        if (view.days_off.contains(view.weeks[place].week.first_day))
            all += block("week-off", step * static_cast<double>(place), 0, Coordinate{step}, frame.foot + 8);
    return all;
}

/// Where a week is pointed at, and what frames it then.
Html reaches(const HalfYear& view, const WeeksFrame& frame) {
    Html all;
    const double step = step_of(view, frame);
    for (std::size_t place = 0; place < view.weeks.size(); ++place)
        all += html(R"(<rect class="week-reach" data-at="{}" x="{}" y="1" width="{}" height="{}"/>)",
                    static_cast<std::int64_t>(place), Coordinate{step * static_cast<double>(place) + 1},
                    Coordinate{step - 2}, Coordinate{frame.height - 2});
    return all;
}

std::string sentence(const language::Language& say, const HalfYear& view) {
    const Tally sum = sum_of(view.weeks);
    const auto count = [&](int of) { return say.number(std::int64_t{of}); };
    return say("From {0} to {1}: {2} promises kept, {3} not kept, {4} silent.",
               say.period(view.weeks.front().week, language::PeriodStyle::spoken),
               say.period(view.weeks.back().week, language::PeriodStyle::spoken), count(sum.kept),
               count(sum.broken), count(sum.silent));
}

Html drawing(const language::Language& say, const HalfYear& view, const WeeksFrame& frame,
             std::string_view place) {
    const WeeksScale scale = WeeksScale::of(view, frame);
    Html columns;
    Html words;
    for (std::size_t at = 0; at < view.weeks.size(); ++at) {
        words += axis_word(say, view, frame, at);
        if (!view.weeks[at].tally) continue;
        const Column column{at, *view.weeks[at].tally};
        columns += draw_column(view, frame, scale, column);
        words += label(say, view, frame, scale, column);
    }
    const Html ground = html(R"(<path class="week-ground" d="M0 {}H{}"/>)", Coordinate{scale.ground},
                             Coordinate{frame.width});
    return html(R"(<svg class="{}" viewBox="{}" aria-hidden="true">{}{}{}</svg>)", place,
                "0 0 " + std::to_string(static_cast<int>(frame.width)) + " " +
                    std::to_string(static_cast<int>(frame.height)),
                plates(view, frame), html("{}{}{}", columns, ground, words), reaches(view, frame));
}

Html key(const language::Language& say, const HalfYear& view) {
    const auto item = [](const Html& shape, const std::string& words) {
        return html(R"(<li><svg viewBox="0 0 22 16" aria-hidden="true">{}</svg>{}</li>)", shape, words);
    };
    const int per_dot = WeeksScale::of(view, desk).late_per_dot;
    const Html late = item(html(R"(<circle class="late-dot" cx="11" cy="3" r="2"/>)"
                                R"(<circle class="late-dot" cx="11" cy="13" r="2"/>)"),
                           say.plural("late, one dot is {0}", "late, one dot is {0}", per_dot));
    const Html off = view.days_off.empty() ? Html()
                                           : item(html(R"(<rect class="week-off" width="22" height="16"/>)"),
                                                  say("a week with days off"));
    return html(R"(<ul class="chart-key">{}{}{}{}{}</ul>)",
                item(html(R"(<rect class="solid" x="6" y="1" width="10" height="14"/>)"),
                     outcome_word(say, Outcome::kept)),
                item(html(R"(<rect class="week-broken" x="6" y="2" width="10" height="12"/>)"),
                     outcome_word(say, Outcome::broken)),
                item(html(R"(<rect class="week-silent" x="6" y="2" width="10" height="12"/>)"),
                     outcome_word(say, Outcome::silent)),
                late, off);
}

/// The smallest of these with which all late reports of a week are few enough dots.
int per_dot(int most_late) {
    constexpr std::array steps{1, 2, 5, 10, 20, 50, 100, 200, 500, 1'000, 2'000, 5'000, 10'000};
    const auto fits = [&](int each) { return most_late <= each * most_dots; };
    const auto* const found = std::ranges::find_if(steps, fits);
    return found == steps.end() ? steps.back() : *found;
}

}  // namespace

WeeksScale WeeksScale::of(const HalfYear& view, const WeeksFrame& frame) {
    int above = 0;
    int below = 0;
    int late = 0;
    for (const WeekShown& each : view.weeks) {
        if (!each.tally) continue;
        above = std::max(above, each.tally->kept);
        below = std::max(below, each.tally->broken + each.tally->silent);
        late = std::max(late, each.tally->late);
    }
    const double unit = (frame.foot - frame.top) / std::max(above + below, 1);
    return {frame.top + unit * above, unit, per_dot(late)};
}

Html weeks_chart(const language::Language& say, const HalfYear& view) {
    const Html readout = html(
        R"(<ol class="readout" hidden>{}</ol><p class="inspection small" role="status"></p>)",
        each(view.weeks, [&](const WeekShown& week) { return html("<li>{}</li>", week_words(say, week)); }));
    return html(
        R"(
        <div class="chart weeks-chart" tabindex="0" role="group" aria-label="{}">
        <p class="heard">{} {}</p>
        {}</div>{})",
        say("What became of the promises, by week"), sentence(say, view),
        say("The arrow keys walk along the weeks. The table stands below."),
        html("{}{}{}", drawing(say, view, desk, "wide"), drawing(say, view, phone, "narrow"), readout),
        key(say, view));
}

}  // namespace kept::views
