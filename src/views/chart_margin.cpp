#include <algorithm>

#include "views/chart_words.hpp"

namespace kept::views {
namespace {

/// The words of one line, and the height at which they would like to stand.
struct MarginWords {
    std::string_view shape;
    double wish;
    std::vector<std::string> lines;
    double top = 0;
};

double height_of(const ChartSheet& sheet, const MarginWords& words) {
    return static_cast<double>(words.lines.size()) * letter_size(sheet, words.shape) * 1.2;
}

double width_of(const ChartSheet& sheet, const MarginWords& words) {
    double widest = 0;
    for (const std::string& each : words.lines)
        widest = std::max(widest, word_width(each, letter_size(sheet, words.shape)));
    return widest;
}

void add(const ChartSheet& sheet, std::vector<MarginWords>& all, std::string_view shape, double y,
         std::string_view words) {
    const double width = sheet.frame.width - sheet.frame.plot_right - 16;
    MarginWords one{shape, y, lines_of(words, letter_size(sheet, shape), width)};
    one.top = y - height_of(sheet, one) / 2;
    all.push_back(std::move(one));
}

std::vector<MarginWords> wishes(const ChartSheet& sheet) {
    std::vector<MarginWords> all;
    const auto& view = sheet.view;
    if (!view.promises.empty())
        add(sheet, all, "label-promise", sheet.plan.y(*main_bound(view.promises.back().bounds)),
            view.promises.back().words);
    if (view.limits.empty() || !is_judged(view, view.limits.back().first)) return all;
    const auto& limits = view.limits.back();
    add(sheet, all, "label", sheet.plan.y(limits.centre), limits.centre_words);
    if (limits.upper <= limits.centre) return all;
    add(sheet, all, "label", sheet.plan.y(limits.upper), limits.upper_words);
    if (!sheet.plan.from_zero() || limits.lower > 0)
        add(sheet, all, "label", sheet.plan.y(limits.lower), limits.lower_words);
    return all;
}

/// Those that would overlap step aside, downwards first and then upwards from the ground.
void spread(const ChartSheet& sheet, std::vector<MarginWords>& all) {
    std::ranges::stable_sort(all, {}, &MarginWords::wish);
    double reached = 0;
    for (auto& one : all) {
        one.top = std::max(one.top, reached);
        reached = one.top + height_of(sheet, one);
    }
    double limit = sheet.frame.ground + sheet.scaled(6);
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        one->top = std::min(one->top, limit - height_of(sheet, *one));
        limit = one->top;
    }
}

}  // namespace

Html margin_words(const ChartSheet& sheet) {
    auto all = wishes(sheet);
    spread(sheet, all);
    Html words;
    for (const auto& one : all) {
        const double x = std::min(sheet.frame.plot_right + 10, sheet.frame.width - width_of(sheet, one));
        sheet.room.take({x - 4, one.top, sheet.frame.width, one.top + height_of(sheet, one)});
        words +=
            chart_words(sheet, one.shape, {x, one.top + letter_size(sheet, one.shape) * 0.93}, one.lines);
    }
    return words;
}

}  // namespace kept::views
