#include <algorithm>
#include <cmath>

#include "views/chart_sheet.hpp"

namespace kept::views {
namespace {

constexpr std::size_t six_latest = 6;

bool is_last(const ChartSheet& sheet, std::size_t index) {
    return index + 1 == sheet.view.slots.size();
}

std::string_view point_shape(Outcome outcome) {
    if (outcome == Outcome::kept) return "point-kept";
    return outcome == Outcome::broken ? "point-broken" : "point-plain";
}

/// The latest six numbers stand out.
bool is_among_latest(const ChartSheet& sheet, std::size_t index) {
    std::size_t later = 0;
    for (auto next = index + 1; next < sheet.view.slots.size(); ++next)
        later += sheet.view.slots[next].value ? 1 : 0;
    return later < six_latest;
}

/// An earlier value stays visible, on a stem, with what became of it.
Html ghost(const ChartSheet& sheet, double x, double y, const ChartGhost& earlier) {
    const double ghost_y = sheet.plan.y(earlier.value);
    const bool turns_left = x > sheet.frame.plot_width * 0.7;
    Html all = upright_line("stem", x, ghost_y, y);
    all += html(R"(<circle class="ghost" cx="{}" cy="{}" r="5"/>)", Coordinate{x}, Coordinate{ghost_y});
    if (sheet.is_desk())
        all += chart_word("label", turns_left ? x - 10 : x + 10, ghost_y + 1, turns_left ? "end" : "start",
                          earlier.words);
    return all;
}

Html said(const ChartSheet& sheet, std::size_t index) {
    const auto& slot = sheet.view.slots[index];
    const double x = sheet.plan.middle(index);
    const double y = sheet.plan.y(*slot.value);
    Html all = slot.earlier ? ghost(sheet, x, y, *slot.earlier) : Html();
    all +=
        html(R"(<circle class="{}" cx="{}" cy="{}" r="{}" data-words="{}"/>)", point_shape(slot.outcome),
             Coordinate{x}, Coordinate{y}, Coordinate{is_among_latest(sheet, index) ? 6.5 : 5}, slot.words);
    if (slot.is_record)
        all += html(R"(<path class="pennant" d="M{} {}v-15l11 4.3-11 4.3"/>)", Coordinate{x - 2},
                    Coordinate{y - 8});
    return all;
}

double slot_top(const ChartSheet& sheet, std::size_t index) {
    const auto bound = main_bound(sheet.view.slots[index].promised);
    const double top = bound ? sheet.plan.y(*bound) + 3 : (sheet.frame.top + sheet.frame.ground) / 2;
    return std::min(top, sheet.frame.ground - 16);
}

Html upright(const ChartSheet& sheet, std::size_t index, std::string_view shape, double width) {
    const double top = slot_top(sheet, index);
    return html(R"(<rect class="{}" x="{}" y="{}" width="{}" height="{}" data-words="{}"/>)", shape,
                Coordinate{sheet.plan.middle(index) - width / 2}, Coordinate{top}, Coordinate{width},
                Coordinate{sheet.frame.ground - top}, sheet.view.slots[index].words);
}

Html open(const ChartSheet& sheet, std::size_t index, std::string_view shape) {
    return upright(sheet, index, shape, 10);
}

Html silent(const ChartSheet& sheet, std::size_t index) {
    Html all = upright(sheet, index, "silent", 9);
    const bool is_first =
        index == sheet.plan.first() || sheet.view.slots[index - 1].outcome != Outcome::silent;
    const bool has_room = sheet.frame.ground - slot_top(sheet, index) > 44;
    if (!is_first || !has_room || !sheet.is_desk()) return all;
    const Coordinate x{sheet.plan.middle(index) - 8};
    all += html(R"svg(<text class="label" transform="translate({} {}) rotate(-90)">{}</text>)svg", x,
                Coordinate{sheet.frame.ground - 6}, sheet.view.silent_word);
    return all;
}

/// Whether no number lies near enough to be written over.
bool is_free(const ChartSheet& sheet, double x, double from, double to) {
    for (auto index = sheet.plan.first(); index < sheet.view.slots.size(); ++index) {
        const auto& value = sheet.view.slots[index].value;
        if (!value || std::abs(sheet.plan.middle(index) - x) > 48) continue;
        if (sheet.plan.y(*value) > from && sheet.plan.y(*value) < to) return false;
    }
    return true;
}

/// Leave is one bar on the ground, however long.
Html excused(const ChartSheet& sheet, std::size_t index) {
    const bool begins =
        index == sheet.plan.first() || sheet.view.slots[index - 1].outcome != Outcome::excused;
    const double reach = sheet.plan.step() / 2 + 0.5;
    const bool ends = is_last(sheet, index) || sheet.view.slots[index + 1].outcome != Outcome::excused;
    const double left = sheet.plan.middle(index) - (begins ? 7 : reach);
    const double right = sheet.plan.middle(index) + (ends ? 7 : reach);
    Html all = html(R"(<rect class="excused" x="{}" y="{}" width="{}" height="4" data-words="{}" {}/>)",
                    Coordinate{left}, Coordinate{sheet.frame.ground - 5}, Coordinate{right - left},
                    sheet.view.slots[index].words, attribute("rx", 2).when(begins && ends));
    if (begins && sheet.is_desk() &&
        is_free(sheet, sheet.plan.middle(index), sheet.frame.ground - 52, sheet.frame.ground))
        all += chart_word("label", sheet.plan.middle(index), sheet.frame.ground - 12, "middle",
                          sheet.view.excused_word);
    return all;
}

Html no_number(const ChartSheet& sheet, std::size_t index) {
    const Coordinate x{sheet.plan.middle(index)};
    const double y = sheet.frame.ground - 10;
    return html(
        R"(<circle class="no-number" cx="{}" cy="{}" r="5" data-words="{}"/><path class="no-number" d="M{} {}l7-7"/>)",
        x, Coordinate{y}, sheet.view.slots[index].words, Coordinate{x.value - 3.5}, Coordinate{y + 3.5});
}

Html unsaid(const ChartSheet& sheet, std::size_t index) {
    switch (sheet.view.slots[index].outcome) {
        case Outcome::silent:
            return silent(sheet, index);
        case Outcome::excused:
            return excused(sheet, index);
        case Outcome::no_number:
            return no_number(sheet, index);
        case Outcome::open:
            return open(sheet, index, "open-slot");
        case Outcome::no_promise:
            return is_last(sheet, index) ? open(sheet, index, "empty-slot") : Html();
        case Outcome::kept:
        case Outcome::broken:
            break;
    }
    return {};
}

Html late(const ChartSheet& sheet, double x) {
    const double y = sheet.frame.ground + 9;
    return html(
        R"(<circle class="clock" cx="{}" cy="{}" r="4.5"/><path class="clock" d="M{} {}v2.6l1.7 1.2"/>)",
        Coordinate{x}, Coordinate{y}, Coordinate{x}, Coordinate{y - 2.4});
}

}  // namespace

Html draw_slot(const ChartSheet& sheet, std::size_t index) {
    const auto& slot = sheet.view.slots[index];
    Html all = slot.value ? said(sheet, index) : unsaid(sheet, index);
    if (slot.timeliness == Timeliness::late) all += late(sheet, sheet.plan.middle(index));
    return all;
}

}  // namespace kept::views
