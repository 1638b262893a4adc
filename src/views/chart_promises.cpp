#include <algorithm>

#include "views/chart_sheet.hpp"

namespace kept::views {
namespace {

double promise_start(const ChartSheet& sheet, const ChartPromise& promise) {
    return sheet.plan.left(std::max(promise.from, sheet.plan.first()));
}

/// Where the next promise takes over, or the end of the plot.
double promise_end(const ChartSheet& sheet, std::size_t index) {
    const bool is_last = index + 1 == sheet.view.promises.size();
    return is_last ? sheet.frame.plot_width : promise_start(sheet, sheet.view.promises[index + 1]);
}

bool is_drawn(const ChartSheet& sheet, std::size_t index) {
    return promise_end(sheet, index) > promise_start(sheet, sheet.view.promises[index]);
}

/// One bound through all promises, as a stepped line.
Html stepped_line(const ChartSheet& sheet, Side side) {
    Html path;
    bool goes_on = false;
    for (std::size_t index = 0; index < sheet.view.promises.size(); ++index) {
        const auto& bound = sheet.view.promises[index].bounds.*side;
        if (bound && is_drawn(sheet, index)) {
            const Coordinate x{promise_start(sheet, sheet.view.promises[index])};
            const Coordinate y{sheet.plan.y(*bound)};
            const Coordinate end{promise_end(sheet, index)};
            path += goes_on ? html("V{}H{}", y, end) : html("M{} {}H{}", x, y, end);
        }
        goes_on = bound.has_value() && (goes_on || is_drawn(sheet, index));
    }
    if (path.empty()) return path;
    return html(
        R"(<path class="casing" stroke-width="7" d="{}"/><path class="promise-line" stroke-width="3.5" d="{}"/>)",
        path.text(), path.text());
}

/// Right of the plot there is room for about twelve letters: longer words take two lines.
Html beside_plot(const ChartSheet& sheet, double y, std::string_view words) {
    const double x = sheet.frame.plot_width + 10;
    const auto split = words.find(' ', words.find(' ') + 1);
    if (words.size() <= 13 || split == std::string_view::npos)
        return chart_word("label-promise", x, y + 5, "start", words);
    Html both = chart_word("label-promise", x, y - 4, "start", words.substr(0, split));
    both += chart_word("label-promise", x, y + 13, "start", words.substr(split + 1));
    return both;
}

/// The promise that holds is named at its end, an earlier one where it began.
Html promise_words(const ChartSheet& sheet) {
    Html all;
    for (std::size_t index = 0; index < sheet.view.promises.size(); ++index) {
        const auto& promise = sheet.view.promises[index];
        if (!is_drawn(sheet, index)) continue;
        const double y = sheet.plan.y(*main_bound(promise.bounds));
        const bool holds = index + 1 == sheet.view.promises.size();
        const double start = promise_start(sheet, promise);
        if (holds && sheet.is_desk())
            all += beside_plot(sheet, y, promise.words);
        else if (holds && start > sheet.frame.width / 3)
            all += chart_word("label-promise", start - 6, y + 5, "end", promise.words);
        else if (holds || sheet.is_desk())
            all += chart_word("label-promise", start + 6, y + 20, "start", promise.words);
    }
    return all;
}

}  // namespace

Html draw_promises(const ChartSheet& sheet) {
    Html all = stepped_line(sheet, &DrawnBounds::at_least);
    all += stepped_line(sheet, &DrawnBounds::at_most);
    all += promise_words(sheet);
    return all;
}

}  // namespace kept::views
