#include <cmath>

#include "views/chart_words.hpp"

namespace kept::views {
namespace {

/// Over its roof, in the middle where that fits.
Html words_of_band(const ChartSheet& sheet, std::size_t index) {
    const auto& band = sheet.view.bands[index];
    if (!is_judged(sheet.view, band.last)) return {};
    const double left = sheet.plan.left(band.first);
    const double right = sheet.plan.left(band.last + 1);
    const double y = sheet.plan.roof(sheet.plan.lanes()[index]) - sheet.scaled(8);
    return write_words(
        sheet, "label-ink", band.words,
        {{(left + right) / 2, y, Anchor::middle}, {right, y, Anchor::end}, {left, y, Anchor::start}});
}

/// Above or below its line, anywhere along it.
std::vector<WordPlace> along(double from, double to, double above, double below) {
    std::vector<WordPlace> places{
        {from, below}, {from, above}, {to, above, Anchor::end}, {to, below, Anchor::end}};
    for (const double part : {0.5, 0.25, 0.75}) {
        const double x = from + (to - from) * part;
        places.push_back({x, below, Anchor::middle});
        places.push_back({x, above, Anchor::middle});
    }
    return places;
}

/// A promise is named at its line, first where it began.
Html promise_words(const ChartSheet& sheet, std::size_t index) {
    const auto& promises = sheet.view.promises;
    const auto& promise = promises[index];
    const bool holds_now = index + 1 == promises.size();
    const double from = sheet.plan.left(promise.from);
    const double to = holds_now ? sheet.frame.plot_right : sheet.plan.left(promises[index + 1].from);
    const double y = sheet.plan.y(*main_bound(promise.bounds));
    auto places = along(from + 6, to - 4, y - sheet.scaled(8), y + sheet.scaled(19));
    const auto before = index > 0 ? main_bound(promises[index - 1].bounds) : std::nullopt;
    // Before its step, where the line before it does not run close by.
    if (holds_now && before && std::abs(sheet.plan.y(*before) - y) > sheet.scaled(24))
        places.insert(places.begin(), {from - 6, y + sheet.scaled(5), Anchor::end});
    return write_words(sheet, "label-promise", std::span(&promise.words, 1), places);
}

}  // namespace

Html band_words(const ChartSheet& sheet) {
    Html all;
    for (std::size_t index = 0; index < sheet.view.bands.size(); ++index) all += words_of_band(sheet, index);
    return all;
}

Html promise_that_holds(const ChartSheet& sheet) {
    const auto& promises = sheet.view.promises;
    return promises.empty() || sheet.has_margin() ? Html() : promise_words(sheet, promises.size() - 1);
}

Html earlier_promises(const ChartSheet& sheet) {
    Html all;
    for (std::size_t index = sheet.view.promises.size(); index > 1; --index)
        all += promise_words(sheet, index - 2);
    return all;
}

Html limits_inside(const ChartSheet& sheet) {
    if (sheet.has_margin() || sheet.view.limits.empty()) return {};
    const auto& limits = sheet.view.limits.back();
    if (!is_judged(sheet.view, limits.first) || limits.upper <= limits.centre) return {};
    const double left = sheet.plan.left(limits.first) + 2;
    const double right = sheet.frame.plot_right - 2;
    const double above = sheet.plan.y(limits.upper) - sheet.scaled(5);
    Html all = write_words(sheet, "label", limits.upper_words,
                           {{left, above},
                            {right, above, Anchor::end},
                            {(left + right) / 2, above, Anchor::middle},
                            {left, above + sheet.scaled(19)},
                            {right, above + sheet.scaled(19), Anchor::end}});
    if (sheet.plan.from_zero() && limits.lower <= 0) return all;
    const double below = sheet.plan.y(limits.lower) + sheet.scaled(15);
    all += write_words(sheet, "label", limits.lower_words,
                       {{right, below, Anchor::end},
                        {left, below},
                        {(left + right) / 2, below, Anchor::middle},
                        {right, below - sheet.scaled(19), Anchor::end},
                        {left, below - sheet.scaled(19)}});
    return all;
}

Html turning_words(const ChartSheet& sheet) {
    Html all;
    const double y = sheet.scaled(30);
    const double lower = y + sheet.scaled(20);
    if (sheet.view.predecessor && !sheet.view.predecessor->values.empty()) {
        const double x = sheet.plan.left(0);
        all +=
            write_words(sheet, "label-ink", sheet.view.predecessor->successor, {{x + 8, y}, {x + 8, lower}});
        all += write_words(sheet, "label", sheet.view.predecessor->words,
                           {{x - 8, y, Anchor::end}, {x - 8, lower, Anchor::end}});
    }
    for (const auto& start : sheet.view.starts) {
        if (!is_judged(sheet.view, start.at)) continue;
        const double x = sheet.plan.left(start.at);
        all +=
            write_words(sheet, "label-ink", start.words,
                        {{x + 8, y}, {x - 8, y, Anchor::end}, {x + 8, lower}, {x - 8, lower, Anchor::end}});
    }
    return all;
}

}  // namespace kept::views
