#include <algorithm>

#include "views/chart_marks.hpp"

namespace kept::views {
namespace {

constexpr std::size_t six_latest = 6;

bool is_last(const ChartSheet& sheet, std::size_t index) {
    return index + 1 == sheet.view.slots.size();
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
    take_room(sheet, x, y, radius);
    Html all = slot.earlier && !sheet.is_plain() ? ghost_mark(sheet, x, y, *slot.earlier) : Html();
    if (standing == Standing::exceptional)
        all += exceptional_mark(sheet, index, x, y);
    else
        all += html(R"(<circle class="{}" cx="{}" cy="{}" r="{}" {}/>)", point_shape(sheet, slot.outcome),
                    Coordinate{x}, Coordinate{y}, Coordinate{radius}, words_at(sheet, index));
    if (standing == Standing::near_high_edge || standing == Standing::near_low_edge)
        all += edge_mark(sheet, x, y, standing);
    if (slot.is_record && !sheet.is_plain())
        all += pennant_mark(sheet, x, y - radius - sheet.scaled(standing == Standing::exceptional ? 7 : 1.5));
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
    sheet.room.take({left, sheet.frame.ground - height - 2, right, sheet.frame.ground});
    return html(R"(<rect class="excused" x="{}" y="{}" width="{}" height="{}" {}/>)", Coordinate{left},
                Coordinate{sheet.frame.ground - height - 1}, Coordinate{right - left}, Coordinate{height},
                words_at(sheet, index));
}

Html no_number(const ChartSheet& sheet, std::size_t index) {
    const double radius = std::min(sheet.scaled(5), sheet.plan.step() * 0.4);
    const double x = sheet.plan.middle(index);
    const double y = sheet.frame.ground - sheet.scaled(10);
    const double slash = radius * 0.7;
    take_room(sheet, x, y, radius);
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

}  // namespace

Html draw_slot(const ChartSheet& sheet, std::size_t index) {
    const auto& slot = sheet.view.slots[index];
    Html all = slot.value ? said(sheet, index) : unsaid(sheet, index);
    if (slot.timeliness == Timeliness::late && !sheet.is_plain())
        all += late_mark(sheet, sheet.plan.middle(index));
    return all;
}

}  // namespace kept::views
