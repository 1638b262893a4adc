#include <algorithm>

#include "views/chart_sheet.hpp"

namespace kept::views {
namespace {

/// Where a stretch ends: the last one goes on to the edge, unless a look is owed.
double limits_end(const ChartSheet& sheet, const ChartLimits& limits) {
    const auto& view = sheet.view;
    if (view.ends_before && limits.last >= *view.ends_before) return sheet.plan.left(*view.ends_before);
    const bool is_latest = &limits == &view.limits.back();
    return is_latest && !view.ends_before ? sheet.frame.plot_right : sheet.plan.left(limits.last + 1);
}

bool is_shown(const ChartSheet& sheet, const ChartLimits& limits) {
    return !sheet.is_plain() && is_judged(sheet.view, limits.first);
}

/// A band that reaches a report which is still to be looked at would tell what was not to be told.
bool is_shown(const ChartSheet& sheet, const ChartBand& band) {
    return !sheet.is_plain() && is_judged(sheet.view, band.last);
}

bool has_lower_line(const ChartSheet& sheet, const ChartLimits& limits) {
    return !sheet.plan.from_zero() || limits.lower > 0;
}

Html tint(const ChartSheet& sheet, const ChartLimits& limits) {
    const double left = sheet.plan.left(limits.first);
    const double top = sheet.plan.y(limits.upper);
    const double bottom = has_lower_line(sheet, limits) ? sheet.plan.y(limits.lower) : sheet.frame.ground;
    return html(R"(<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>)",
                limits.certainty == Certainty::firm ? "between-limits" : "between-limits provisional",
                Coordinate{left}, Coordinate{top}, Coordinate{limits_end(sheet, limits) - left},
                Coordinate{std::max(bottom - top, 0.0)});
}

Html band(const ChartSheet& sheet, std::size_t index) {
    const auto& one = sheet.view.bands[index];
    const double left = sheet.plan.left(one.first);
    const double top = sheet.plan.roof(sheet.plan.lanes()[index]);
    return html(R"(<rect class="band" x="{}" y="{}" width="{}" height="{}"/>)", Coordinate{left},
                Coordinate{top}, Coordinate{sheet.plan.left(one.last + 1) - left},
                Coordinate{sheet.frame.ground - top});
}

Html across(const ChartSheet& sheet, std::string_view shape, const ChartLimits& limits, double value) {
    const Coordinate left{sheet.plan.left(limits.first)};
    const Coordinate right{limits_end(sheet, limits)};
    const Coordinate y{sheet.plan.y(value)};
    sheet.room.take_line(left.value, y.value, right.value, y.value);
    return html(R"(<path class="{}" d="M{} {}H{}"/>)", shape, left, y, right);
}

Html lines(const ChartSheet& sheet, const ChartLimits& limits) {
    const bool is_firm = limits.certainty == Certainty::firm;
    const std::string_view limit = is_firm ? "natural-limit" : "natural-limit provisional";
    Html all;
    // Of numbers that were always the same the limits are the centre.
    if (limits.upper > limits.centre) all += across(sheet, limit, limits, limits.upper);
    if (limits.lower < limits.centre && has_lower_line(sheet, limits))
        all += across(sheet, limit, limits, limits.lower);
    all += across(sheet, "centre-line", limits, limits.centre);
    return all;
}

Html roof(const ChartSheet& sheet, std::size_t index) {
    const auto& one = sheet.view.bands[index];
    const double y = sheet.plan.roof(sheet.plan.lanes()[index]);
    const double left = sheet.plan.left(one.first);
    const double right = sheet.plan.left(one.last + 1);
    const double inset = std::min(2.0, sheet.plan.step() / 4);
    sheet.room.take({left, y - 3, right, y + 3});
    return html(R"(<path class="roof" d="M{} {}H{}"/>)", Coordinate{left + inset}, Coordinate{y},
                Coordinate{right - inset});
}

}  // namespace

Html draw_tints(const ChartSheet& sheet) {
    Html all;
    for (const auto& limits : sheet.view.limits)
        if (is_shown(sheet, limits)) all += tint(sheet, limits);
    for (std::size_t index = 0; index < sheet.view.bands.size(); ++index)
        if (is_shown(sheet, sheet.view.bands[index])) all += band(sheet, index);
    return all;
}

Html draw_lines(const ChartSheet& sheet) {
    Html all;
    for (const auto& limits : sheet.view.limits)
        if (is_shown(sheet, limits)) all += lines(sheet, limits);
    for (std::size_t index = 0; index < sheet.view.bands.size(); ++index)
        if (is_shown(sheet, sheet.view.bands[index])) all += roof(sheet, index);
    if (sheet.is_plain()) return all;
    for (const auto& start : sheet.view.starts) {
        if (!is_judged(sheet.view, start.at)) continue;
        const double x = sheet.plan.left(start.at);
        sheet.room.take({x - 2, sheet.scaled(20), x + 2, sheet.frame.ground});
        all += upright_line("new-start", x, sheet.scaled(20), sheet.frame.ground);
    }
    return all;
}

}  // namespace kept::views
