#include <algorithm>

#include "views/chart_sheet.hpp"

namespace kept::views {
namespace {

constexpr std::size_t six_latest = 6;

bool is_last(const ChartSheet& sheet, std::size_t index) {
    return index + 1 == sheet.view.slots.size();
}

/// Where steps lie close, shapes become marks.
bool is_dense(const ChartSheet& sheet) {
    return sheet.plan.step() < sheet.frame.letter * 0.75;
}

/// Solid or hollow; small points have thinner edges.
std::string point_shape(const ChartSheet& sheet, Outcome outcome) {
    const std::string_view small = is_dense(sheet) ? " small" : "";
    if (sheet.is_plain() || outcome == Outcome::kept) return "point-kept" + std::string(small);
    return (outcome == Outcome::broken ? "point-broken" : "point-plain") + std::string(small);
}

/// The latest six numbers stand out, where there is room to.
double radius_of(const ChartSheet& sheet, std::size_t index) {
    const double radius = sheet.plan.radius();
    if (is_dense(sheet)) return radius;
    std::size_t later = 0;
    for (auto next = index + 1; next < sheet.view.slots.size() && later < six_latest; ++next)
        later += sheet.view.slots[next].value ? 1 : 0;
    return later < six_latest ? radius * 1.3 : radius;
}

/// What a shape may be asked for when somebody points at it: the place of its words in the readout.
Attribute words_at(const ChartSheet& sheet, std::size_t index) {
    const bool is_asked = sheet.place == ChartPlace::page || sheet.place == ChartPlace::look;
    return attribute("data-at", static_cast<std::int64_t>(index)).when(is_asked);
}

void take(const ChartSheet& sheet, double x, double y, double radius) {
    sheet.room.take({x - radius - 2, y - radius - 2, x + radius + 2, y + radius + 2});
}

/// An earlier value stays visible, on a stem.
Html ghost(const ChartSheet& sheet, double x, double y, const ChartGhost& earlier) {
    const double ghost_y = sheet.plan.y(earlier.value);
    const double radius = sheet.plan.radius();
    take(sheet, x, ghost_y, radius);
    Html all = upright_line("stem", x, ghost_y, y);
    all += html(R"(<circle class="ghost" cx="{}" cy="{}" r="{}"/>)", Coordinate{x}, Coordinate{ghost_y},
                Coordinate{radius});
    return all;
}

/// A small roof over a number near the upper limit, a floor under one near the lower.
Html edge(const ChartSheet& sheet, double x, double y, Standing standing) {
    const double reach = std::clamp(sheet.plan.step() * 0.45, 3.0, sheet.scaled(9));
    const double off = sheet.plan.radius() * 1.3 + sheet.scaled(5);
    const double at = standing == Standing::near_high_edge ? y - off : y + off;
    sheet.room.take({x - reach, at - 3, x + reach, at + 3});
    return html(R"(<path class="near-edge" d="M{} {}H{}"/>)", Coordinate{x - reach}, Coordinate{at},
                Coordinate{x + reach});
}

/// From its upper corner around.
Html diamond_path(double reach) {
    const Coordinate far{reach};
    const Coordinate back{-reach};
    return html("{} {} {} {} {}", far, far, back, far, html("{} {}z", back, back).text());
}

/// A diamond in a ring: more than chance by itself.
Html exceptional(const ChartSheet& sheet, std::size_t index, double x, double y) {
    const double reach = is_dense(sheet) ? sheet.scaled(5) : sheet.scaled(8);
    const double ring = reach * 1.5;
    take(sheet, x, y, ring);
    const bool is_broken = sheet.view.slots[index].outcome == Outcome::broken;
    const Html diamond =
        html(R"(<path class="{}" d="M{} {}l{}" {}/>)", is_broken ? "diamond hollow" : "diamond",
             Coordinate{x}, Coordinate{y - reach}, diamond_path(reach).text(), words_at(sheet, index));
    return html(R"(<circle class="ring" cx="{}" cy="{}" r="{}"/>{})", Coordinate{x}, Coordinate{y},
                Coordinate{ring}, diamond);
}

Html pennant(const ChartSheet& sheet, double x, double top) {
    const double height = is_dense(sheet) ? sheet.scaled(9) : sheet.scaled(15);
    const double fly = height * 0.73;
    sheet.room.take({x - 3, top - height, x + fly, top});
    const Coordinate down{height * 0.287};
    return html(R"(<path class="pennant" d="M{} {}v{}l{} {}"/>)", Coordinate{x - 2 * height / 15},
                Coordinate{top}, Coordinate{-height}, Coordinate{fly},
                html("{} {} {}", down, Coordinate{-fly}, down).text());
}

Standing standing_of(const ChartSheet& sheet, std::size_t index) {
    const bool is_shown = !sheet.is_plain() && is_judged(sheet.view, index);
    return is_shown ? sheet.view.slots[index].standing : Standing::common;
}

Html said(const ChartSheet& sheet, std::size_t index) {
    const auto& slot = sheet.view.slots[index];
    const double x = sheet.plan.middle(index);
    const double y = sheet.plan.y(*slot.value);
    const double radius = radius_of(sheet, index);
    const Standing standing = standing_of(sheet, index);
    take(sheet, x, y, radius);
    Html all = slot.earlier && !sheet.is_plain() ? ghost(sheet, x, y, *slot.earlier) : Html();
    if (standing == Standing::exceptional)
        all += exceptional(sheet, index, x, y);
    else
        all += html(R"(<circle class="{}" cx="{}" cy="{}" r="{}" {}/>)", point_shape(sheet, slot.outcome),
                    Coordinate{x}, Coordinate{y}, Coordinate{radius}, words_at(sheet, index));
    if (standing == Standing::near_high_edge || standing == Standing::near_low_edge)
        all += edge(sheet, x, y, standing);
    if (slot.is_record && !sheet.is_plain())
        all += pennant(sheet, x, y - radius - sheet.scaled(standing == Standing::exceptional ? 7 : 1.5));
    return all;
}

double slot_top(const ChartSheet& sheet, std::size_t index) {
    const auto bound = sheet.is_plain() ? std::nullopt : main_bound(sheet.view.slots[index].promised);
    const double top = bound ? sheet.plan.y(*bound) + 3 : (sheet.frame.top + sheet.frame.ground) / 2;
    return std::min(top, sheet.frame.ground - 16);
}

Html upright(const ChartSheet& sheet, std::size_t index, std::string_view shape) {
    const double top = slot_top(sheet, index);
    const double x = sheet.plan.middle(index);
    const double width = std::min(sheet.plan.step() * 0.6, sheet.scaled(9));
    sheet.room.take({x - width / 2, top, x + width / 2, sheet.frame.ground});
    if (is_dense(sheet))
        return html(R"(<path class="{} thin" d="M{} {}V{}" {}/>)", shape, Coordinate{x}, Coordinate{top},
                    Coordinate{sheet.frame.ground}, words_at(sheet, index));
    return html(R"(<rect class="{}" x="{}" y="{}" width="{}" height="{}" {}/>)", shape,
                Coordinate{x - width / 2}, Coordinate{top}, Coordinate{width},
                Coordinate{sheet.frame.ground - top}, words_at(sheet, index));
}

/// Leave is one bar on the ground, however long.
Html excused(const ChartSheet& sheet, std::size_t index) {
    const auto& slots = sheet.view.slots;
    const bool begins = index == 0 || slots[index - 1].outcome != Outcome::excused;
    const bool ends = is_last(sheet, index) || slots[index + 1].outcome != Outcome::excused;
    const double reach = sheet.plan.step() / 2 + 0.25;
    const double end = std::min(sheet.scaled(7), reach);
    const double x = sheet.plan.middle(index);
    const double left = x - (begins ? end : reach);
    const double right = x + (ends ? end : reach);
    const double height = sheet.scaled(4);
    return html(R"(<rect class="excused" x="{}" y="{}" width="{}" height="{}" {}/>)", Coordinate{left},
                Coordinate{sheet.frame.ground - height - 1}, Coordinate{right - left}, Coordinate{height},
                words_at(sheet, index));
}

Html no_number(const ChartSheet& sheet, std::size_t index) {
    const double radius = std::min(sheet.scaled(5), sheet.plan.step() * 0.4);
    const double x = sheet.plan.middle(index);
    const double y = sheet.frame.ground - sheet.scaled(10);
    const double slash = radius * 0.7;
    take(sheet, x, y, radius);
    return html(R"(<circle class="no-number" cx="{}" cy="{}" r="{}" {}/><path class="no-number" d="{}"/>)",
                Coordinate{x}, Coordinate{y}, Coordinate{radius}, words_at(sheet, index),
                html("M{} {}l{} {}", Coordinate{x - slash}, Coordinate{y + slash}, Coordinate{2 * slash},
                     Coordinate{-2 * slash})
                    .text());
}

Html unsaid(const ChartSheet& sheet, std::size_t index) {
    switch (sheet.view.slots[index].outcome) {
        case Outcome::silent:
            return upright(sheet, index, "silent");
        case Outcome::excused:
            return excused(sheet, index);
        case Outcome::no_number:
            return no_number(sheet, index);
        case Outcome::open:
            return upright(sheet, index, sheet.is_plain() ? "empty-slot" : "open-slot");
        case Outcome::no_promise:
            return is_last(sheet, index) ? upright(sheet, index, "empty-slot") : Html();
        case Outcome::kept:
        case Outcome::broken:
            break;
    }
    return {};
}

/// A clock under the axis; a dot where clocks would overlap.
Html late(const ChartSheet& sheet, double x) {
    const double y = sheet.frame.ground + sheet.scaled(9);
    if (is_dense(sheet))
        return html(R"(<circle class="late-dot" cx="{}" cy="{}" r="1.5"/>)", Coordinate{x}, Coordinate{y});
    return html(R"(<circle class="clock" cx="{}" cy="{}" r="{}"/><path class="clock" d="M{} {}"/>)",
                Coordinate{x}, Coordinate{y}, Coordinate{sheet.scaled(4.5)}, Coordinate{x},
                html("{}v{}l{} {}", Coordinate{y - sheet.scaled(2.4)}, Coordinate{sheet.scaled(2.6)},
                     Coordinate{sheet.scaled(1.7)}, Coordinate{sheet.scaled(1.2)})
                    .text());
}

}  // namespace

Html draw_slot(const ChartSheet& sheet, std::size_t index) {
    const auto& slot = sheet.view.slots[index];
    Html all = slot.value ? said(sheet, index) : unsaid(sheet, index);
    if (slot.timeliness == Timeliness::late && !sheet.is_plain())
        all += late(sheet, sheet.plan.middle(index));
    return all;
}

}  // namespace kept::views
