#include <algorithm>

#include "views/chart_sheet.hpp"

namespace kept::views {
namespace {

Html write(const ChartSheet& sheet, std::string_view shape, std::span<const std::string> lines,
           std::initializer_list<WordPlace> places) {
    const auto place = sheet.room.find(lines, letter_size(sheet, shape), places);
    return place ? chart_words(sheet, shape, *place, lines) : Html();
}

Html write(const ChartSheet& sheet, std::string_view shape, const std::string& words,
           std::initializer_list<WordPlace> places) {
    if (words.empty()) return {};
    return write(sheet, shape, std::span(&words, 1), places);
}

/// Over its roof, in the middle where that fits.
Html band_words(const ChartSheet& sheet, std::size_t index) {
    const auto& band = sheet.view.bands[index];
    if (!is_judged(sheet.view, band.last)) return {};
    const double left = sheet.plan.left(band.first);
    const double right = sheet.plan.left(band.last + 1);
    const double y = sheet.plan.roof(sheet.plan.lanes()[index]) - sheet.scaled(8);
    return write(sheet, "label-ink", band.words,
                 {{(left + right) / 2, y, Anchor::middle},
                  {right, y, Anchor::end},
                  {left, y, Anchor::start},
                  {sheet.frame.plot_right, y, Anchor::end}});
}

/// A number, where neither its pennant nor its neighbours stand.
Html value_words(const ChartSheet& sheet, std::size_t index, std::string_view shape) {
    const auto& slot = sheet.view.slots[index];
    const double x = sheet.plan.middle(index);
    const double y = sheet.plan.y(*slot.value);
    const double off = sheet.plan.radius() + sheet.scaled(7);
    const double aside = sheet.plan.radius() + sheet.scaled(6);
    const double middle = y + sheet.scaled(5);
    return write(sheet, shape, slot.value_text,
                 {{x, y - off, Anchor::middle},
                  {x - aside, y - off, Anchor::end},
                  {x + aside, middle, Anchor::start},
                  {x, y + off + sheet.scaled(10), Anchor::middle},
                  {x - aside, middle, Anchor::end},
                  {x - aside, y + off + sheet.scaled(10), Anchor::end},
                  {x, y - off - sheet.scaled(18), Anchor::middle},
                  {sheet.frame.plot_right, y - off, Anchor::end}});
}

struct Extremes {
    std::optional<std::size_t> highest;
    std::optional<std::size_t> lowest;
    std::optional<std::size_t> latest;
};

Extremes extremes_of(const ChartView& view) {
    Extremes found;
    for (std::size_t index = 0; index < view.slots.size(); ++index) {
        const auto& value = view.slots[index].value;
        if (!value) continue;
        found.latest = index;
        if (!found.highest || *value > *view.slots[*found.highest].value) found.highest = index;
        if (!found.lowest || *value < *view.slots[*found.lowest].value) found.lowest = index;
    }
    return found;
}

Html latest_value(const ChartSheet& sheet) {
    const auto latest = extremes_of(sheet.view).latest;
    return latest ? value_words(sheet, *latest, "label-figure label-now") : Html();
}

/// A few numbers are written, so that the height of the others can be told.
Html highest_and_lowest(const ChartSheet& sheet) {
    const auto found = extremes_of(sheet.view);
    const auto is_told = [&](std::size_t index) {
        return index == *found.latest || (!sheet.view.slots[index].standing_words.empty() &&
                                          sheet.view.slots[index].standing == Standing::exceptional);
    };
    Html all;
    if (!found.latest) return all;
    if (!is_told(*found.highest)) all += value_words(sheet, *found.highest, "label-figure");
    if (!is_told(*found.lowest) && *found.lowest != *found.highest)
        all += value_words(sheet, *found.lowest, "label-figure");
    return all;
}

/// What a rule says of one report, and what its owner said with it.
Html standing_words(const ChartSheet& sheet, std::size_t index) {
    const auto& slot = sheet.view.slots[index];
    if (!slot.value || slot.standing_words.empty() || !is_judged(sheet.view, index)) return {};
    const double x = sheet.plan.middle(index);
    const double y = sheet.plan.y(*slot.value);
    const double aside = sheet.scaled(18);
    const double below = sheet.scaled(30);
    const double size = letter_size(sheet, "label-ink");
    std::vector<std::string> lines{slot.standing_words};
    if (!slot.note.empty()) lines.push_back(slot.note);
    const double high = slot.note.empty() ? sheet.scaled(16) : sheet.scaled(34);
    const auto place = sheet.room.find(lines, size,
                                       {{x + aside, y + 1},
                                        {x - aside, y + 1, Anchor::end},
                                        {x, y + below, Anchor::middle},
                                        {x, y - high, Anchor::middle},
                                        {x + aside, y + below},
                                        {x - aside, y + below, Anchor::end},
                                        {x + aside, y - high},
                                        {x - aside, y - high, Anchor::end}});
    if (!place) return {};
    Html all = chart_words(sheet, "label-ink", *place, std::span(lines).first(1));
    if (slot.note.empty()) return all;
    all += chart_words(sheet, "label", {place->x, place->y + size * 1.1, place->anchor},
                       std::span(lines).subspan(1));
    return all;
}

Html ghost_words(const ChartSheet& sheet, std::size_t index) {
    const auto& slot = sheet.view.slots[index];
    if (!slot.earlier) return {};
    const double x = sheet.plan.middle(index);
    const double y = sheet.plan.y(slot.earlier->value);
    const double aside = sheet.plan.radius() + sheet.scaled(5);
    const double middle = y + sheet.scaled(4);
    return write(sheet, "label", slot.earlier->words,
                 {{x + aside, middle},
                  {x - aside, middle, Anchor::end},
                  {x, y - sheet.scaled(11), Anchor::middle},
                  {x + aside, y - sheet.scaled(11)},
                  {x, y + sheet.scaled(20), Anchor::middle}});
}

/// Beside a silent period, and above a leave, at the first of a row.
Html absence_words(const ChartSheet& sheet, std::size_t index) {
    const auto outcome = sheet.view.slots[index].outcome;
    if (index > 0 && sheet.view.slots[index - 1].outcome == outcome) return {};
    const double x = sheet.plan.middle(index);
    const double ground = sheet.frame.ground;
    if (outcome == Outcome::excused)
        return write(sheet, "label", sheet.view.excused_word,
                     {{x, ground - sheet.scaled(12), Anchor::middle}, {x, ground - sheet.scaled(12)}});
    if (outcome != Outcome::silent) return {};
    const double side = sheet.scaled(8);
    return write(sheet, "label", sheet.view.silent_word,
                 {{x - side, ground - sheet.scaled(6), Anchor::end}, {x + side, ground - sheet.scaled(6)}});
}

/// Where somebody else went on, and where the owner began anew.
Html turning_words(const ChartSheet& sheet) {
    Html all;
    const double y = sheet.scaled(30);
    const double lower = y + sheet.scaled(20);
    if (sheet.view.predecessor && !sheet.view.predecessor->values.empty()) {
        const double x = sheet.plan.left(0);
        all += write(sheet, "label-ink", sheet.view.predecessor->successor, {{x + 8, y}, {x + 8, lower}});
        all += write(sheet, "label", sheet.view.predecessor->words,
                     {{x - 8, y, Anchor::end}, {x - 8, lower, Anchor::end}});
    }
    for (const auto& start : sheet.view.starts) {
        if (!is_judged(sheet.view, start.at)) continue;
        const double x = sheet.plan.left(start.at);
        all += write(sheet, "label-ink", start.words,
                     {{x + 8, y}, {x - 8, y, Anchor::end}, {x + 8, lower}, {x - 8, lower, Anchor::end}});
    }
    return all;
}

/// An earlier promise is named where it began.
Html earlier_promises(const ChartSheet& sheet) {
    Html all;
    const auto& promises = sheet.view.promises;
    const auto named = promises.size() - (sheet.has_margin() && !promises.empty() ? 1 : 0);
    for (std::size_t index = named; index > 0; --index) {
        const auto& promise = promises[index - 1];
        const double x = sheet.plan.left(promise.from);
        const double y = sheet.plan.y(*main_bound(promise.bounds));
        const double below = y + sheet.scaled(19);
        const double above = y - sheet.scaled(8);
        all += write(sheet, "label-promise", promise.words,
                     {{x + 6, below},
                      {x + 6, above},
                      {x - 6, y + sheet.scaled(5), Anchor::end},
                      {sheet.frame.plot_right - 4, above, Anchor::end},
                      {sheet.frame.plot_right - 4, below, Anchor::end},
                      {x + sheet.scaled(60), below},
                      {x + sheet.scaled(60), above}});
    }
    return all;
}

/// Where there is no margin, limits are named inside, at the first end that is free.
Html limits_inside(const ChartSheet& sheet) {
    if (sheet.has_margin() || sheet.view.limits.empty()) return {};
    const auto& limits = sheet.view.limits.back();
    if (!is_judged(sheet.view, limits.first) || limits.upper <= limits.centre) return {};
    const double left = sheet.plan.left(limits.first) + 2;
    const double right = sheet.frame.plot_right - 2;
    const double above = sheet.plan.y(limits.upper) - sheet.scaled(5);
    Html all = write(sheet, "label", limits.upper_words,
                     {{left, above},
                      {right, above, Anchor::end},
                      {(left + right) / 2, above, Anchor::middle},
                      {left, above + sheet.scaled(19)},
                      {right, above + sheet.scaled(19), Anchor::end}});
    if (sheet.plan.from_zero() && limits.lower <= 0) return all;
    const double below = sheet.plan.y(limits.lower) + sheet.scaled(15);
    all += write(sheet, "label", limits.lower_words,
                 {{right, below, Anchor::end},
                  {left, below},
                  {(left + right) / 2, below, Anchor::middle},
                  {right, below - sheet.scaled(19), Anchor::end},
                  {left, below - sheet.scaled(19)}});
    return all;
}

}  // namespace

Html draw_words(const ChartSheet& sheet) {
    Html all;
    if (sheet.is_plain()) return all;
    if (sheet.has_margin()) all += margin_words(sheet);
    for (std::size_t index = 0; index < sheet.view.bands.size(); ++index) all += band_words(sheet, index);
    all += latest_value(sheet);
    for (std::size_t index = sheet.view.slots.size(); index > 0; --index)
        all += standing_words(sheet, index - 1);
    all += earlier_promises(sheet);
    all += turning_words(sheet);
    all += limits_inside(sheet);
    for (std::size_t index = sheet.view.slots.size(); index > 0; --index)
        all += ghost_words(sheet, index - 1);
    all += highest_and_lowest(sheet);
    for (std::size_t index = 0; index < sheet.view.slots.size(); ++index) all += absence_words(sheet, index);
    return all;
}

}  // namespace kept::views
