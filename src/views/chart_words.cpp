#include <algorithm>

#include "views/chart_sheet.hpp"

namespace kept::views {
namespace {

Html write(const ChartSheet& sheet, std::string_view shape, std::span<const std::string> lines,
           std::span<const WordPlace> places) {
    const auto place = sheet.room.find(lines, letter_size(sheet, shape), places);
    return place ? chart_words(sheet, shape, *place, lines) : Html();
}

Html write(const ChartSheet& sheet, std::string_view shape, const std::string& words,
           std::initializer_list<WordPlace> places) {
    if (words.empty()) return {};
    return write(sheet, shape, std::span(&words, 1), std::span(places.begin(), places.size()));
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

/// Where a number would rather stand.
enum class Prefers { above, below };

/// A number, where neither its pennant nor its neighbours stand.
Html value_words(const ChartSheet& sheet, std::size_t index, std::string_view shape,
                 Prefers prefers = Prefers::above) {
    const auto& slot = sheet.view.slots[index];
    const double x = sheet.plan.middle(index);
    const double y = sheet.plan.y(*slot.value);
    const double off = sheet.plan.radius() + sheet.scaled(7);
    const double aside = sheet.plan.radius() + sheet.scaled(6);
    const double middle = y + sheet.scaled(5);
    const double beneath = y + off + sheet.scaled(10);
    const double first = prefers == Prefers::above ? y - off : beneath;
    return write(sheet, shape, slot.value_text,
                 {{x, first, Anchor::middle},
                  {x, y - off, Anchor::middle},
                  {x - aside, y - off, Anchor::end},
                  {x + aside, middle, Anchor::start},
                  {x, beneath, Anchor::middle},
                  {x - aside, middle, Anchor::end},
                  {x - aside, beneath, Anchor::end},
                  {x, y - off - sheet.scaled(18), Anchor::middle},
                  {x + sheet.plan.radius(), y - off, Anchor::end}});
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
        all += value_words(sheet, *found.lowest, "label-figure", Prefers::below);
    return all;
}

/// Beside a mark, or where it cannot be otherwise, above or below it.
std::optional<WordPlace> beside(const ChartSheet& sheet, std::size_t index,
                                std::span<const std::string> lines) {
    const double x = sheet.plan.middle(index);
    const double y = sheet.plan.y(*sheet.view.slots[index].value);
    const double aside = sheet.scaled(18);
    const double below = sheet.scaled(30);
    const double above = y - sheet.scaled(lines.size() == 1 ? 16 : 34);
    const WordPlace places[] = {
        {x + aside, y + 1},         {x - aside, y + 1, Anchor::end}, {x, y + below, Anchor::middle},
        {x, above, Anchor::middle}, {x + aside, y + below},          {x - aside, y + below, Anchor::end},
        {x + aside, above},         {x - aside, above, Anchor::end}};
    return sheet.room.find(lines, letter_size(sheet, "label-ink"), places);
}

/// What a rule says of one report, and what its owner said with it.
Html standing_words(const ChartSheet& sheet, std::size_t index) {
    const auto& slot = sheet.view.slots[index];
    if (!slot.value || slot.standing_words.empty() || !is_judged(sheet.view, index)) return {};
    const std::string both[] = {slot.standing_words, slot.note};
    const auto first = std::span(both).first(1);
    const auto with_note = slot.note.empty() ? std::nullopt : beside(sheet, index, both);
    const auto place = with_note ? with_note : beside(sheet, index, first);
    if (!place) return {};
    Html all = chart_words(sheet, "label-ink", *place, first);
    const double next_line = letter_size(sheet, "label-ink") * 1.1;
    if (with_note)
        all += chart_words(sheet, "label", {place->x, place->y + next_line, place->anchor},
                           std::span(both).subspan(1));
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
    if (holds_now && index > 0) places.insert(places.begin(), {from - 6, y + sheet.scaled(5), Anchor::end});
    return write(sheet, "label-promise", std::span(&promise.words, 1), places);
}

/// Where there is a margin, the promise that holds is named there.
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
    all += promise_that_holds(sheet);
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
