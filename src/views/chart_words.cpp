#include "views/chart_words.hpp"

namespace kept::views {
namespace {

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
    return write_words(sheet, shape, slot.value_text,
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
    const double y = sheet.plan.y_inside(slot.earlier->value);
    const double aside = sheet.plan.radius() + sheet.scaled(5);
    const double middle = y + sheet.scaled(4);
    return write_words(sheet, "label", slot.earlier->words,
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
        return write_words(sheet, "label", sheet.view.excused_word,
                           {{x, ground - sheet.scaled(12), Anchor::middle}, {x, ground - sheet.scaled(12)}});
    if (outcome != Outcome::silent) return {};
    const double side = sheet.scaled(8);
    return write_words(
        sheet, "label", sheet.view.silent_word,
        {{x - side, ground - sheet.scaled(6), Anchor::end}, {x + side, ground - sheet.scaled(6)}});
}

}  // namespace

Html write_words(const ChartSheet& sheet, std::string_view shape, std::span<const std::string> lines,
                 std::span<const WordPlace> places) {
    const auto place = sheet.room.find(lines, letter_size(sheet, shape), places);
    return place ? chart_words(sheet, shape, *place, lines) : Html();
}

Html write_words(const ChartSheet& sheet, std::string_view shape, const std::string& words,
                 std::initializer_list<WordPlace> places) {
    if (words.empty()) return {};
    return write_words(sheet, shape, std::span(&words, 1), std::span(places.begin(), places.size()));
}

Html draw_words(const ChartSheet& sheet) {
    Html all;
    if (sheet.is_plain()) return all;
    if (sheet.has_margin()) all += margin_words(sheet);
    all += band_words(sheet);
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
