#include "views/chart_sheet.hpp"

#include <cmath>

namespace kept::views {
namespace {

constexpr double axis_word_room = 52;

/// There the promise's own words stand.
bool lies_on_its_promise(const ChartSheet& sheet, std::size_t index) {
    const auto bound = main_bound(sheet.view.slots[index].promised);
    return bound && std::abs(sheet.plan.y(*sheet.view.slots[index].value) - sheet.plan.y(*bound)) < 12;
}

Html value_word(const ChartSheet& sheet, std::size_t index, std::string_view shape, double below) {
    const auto& slot = sheet.view.slots[index];
    // A pennant or a ghost stands above its point: the number steps aside.
    const bool is_taken = slot.is_record || slot.earlier;
    const double x = sheet.plan.middle(index) - (is_taken ? 11 : 0);
    const double y = sheet.plan.y(*slot.value) + (is_taken && below < 0 ? -7 : below);
    return chart_word(shape, x, y, is_taken ? "end" : "middle", slot.value_text);
}

/// A grey thread of its own, which breaks where there is no value.
Html earlier_points(const ChartSheet& sheet) {
    const auto& values = sheet.view.predecessor->values;
    const auto skipped = values.size() - sheet.plan.predecessors();
    Html path;
    Html points;
    bool goes_on = false;
    for (std::size_t index = 0; index < sheet.plan.predecessors(); ++index) {
        const auto& value = values[skipped + index];
        if (value) {
            const Coordinate x{sheet.plan.earlier_middle(index)};
            const Coordinate y{sheet.plan.y(*value)};
            path += goes_on ? html("L{} {}", x, y) : html("M{} {}", x, y);
            points += html(R"(<circle class="point-earlier" cx="{}" cy="{}" r="4"/>)", x, y);
        }
        goes_on = value.has_value();
    }
    return html(R"(<path class="thread-earlier" d="{}"/>{})", path.text(), points);
}

}  // namespace

Html upright_line(std::string_view shape, double x, double from, double to) {
    return html(R"(<path class="{}" d="M{} {}V{}"/>)", shape, Coordinate{x}, Coordinate{from},
                Coordinate{to});
}

Html chart_word(std::string_view shape, double x, double y, std::string_view anchor, std::string_view text) {
    return html(R"(<text class="{}" x="{}" y="{}" text-anchor="{}">{}</text>)", shape, Coordinate{x},
                Coordinate{y}, anchor, text);
}

Html draw_axis(const ChartSheet& sheet) {
    Html all = html(R"(<path class="axis" d="M0 {}H{}"/>)", Coordinate{sheet.frame.ground},
                    Coordinate{sheet.frame.plot_width});
    const bool ends_open = !sheet.view.slots.empty() && sheet.view.slots.back().outcome == Outcome::open;
    const double now = ends_open ? sheet.plan.left(sheet.view.slots.size() - 1) : sheet.frame.plot_width;
    double taken = -axis_word_room;
    for (auto index = sheet.plan.first(); index < sheet.view.slots.size(); ++index) {
        if (sheet.view.slots[index].begins.empty()) continue;
        const double x = sheet.plan.left(index);
        all += upright_line("axis", x, sheet.frame.ground, sheet.frame.ground + 6);
        if (x - taken < axis_word_room || now - x < axis_word_room) continue;
        all += chart_word("label", x + 1, sheet.frame.axis_words, "start", sheet.view.slots[index].begins);
        taken = x;
    }
    if (!ends_open) return all;
    all += upright_line("axis", now, sheet.frame.ground, sheet.frame.ground + 6);
    all += chart_word("label", now + 1, sheet.frame.axis_words, "start", sheet.view.now_word);
    return all;
}

Html draw_predecessor(const ChartSheet& sheet) {
    if (sheet.plan.predecessors() == 0) return {};
    const auto& earlier = *sheet.view.predecessor;
    Html all = upright_line("takeover", sheet.plan.left(sheet.plan.first()), 20, sheet.frame.ground);
    if (sheet.is_desk()) {
        all +=
            chart_word("label-ink", sheet.plan.left(sheet.plan.first()) + 8, 30, "start", earlier.successor);
        all += chart_word("label", sheet.plan.left(sheet.plan.first()) - 8, 30, "end", earlier.words);
    }
    all += chart_word("label", 1, sheet.frame.axis_words, "start", earlier.begins);
    all += earlier_points(sheet);
    return all;
}

Html draw_thread(const ChartSheet& sheet) {
    Html path;
    bool goes_on = false;
    for (auto index = sheet.plan.first(); index < sheet.view.slots.size(); ++index) {
        const auto& slot = sheet.view.slots[index];
        if (slot.value) {
            const Coordinate x{sheet.plan.middle(index)};
            const Coordinate y{sheet.plan.y(*slot.value)};
            path += goes_on ? html("L{} {}", x, y) : html("M{} {}", x, y);
            goes_on = true;
        } else if (slot.outcome != Outcome::excused) {
            goes_on = false;
        }
    }
    return path.empty() ? path : html(R"(<path class="chart-thread" d="{}"/>)", path.text());
}

Html draw_values(const ChartSheet& sheet) {
    std::optional<std::size_t> highest;
    std::optional<std::size_t> lowest;
    std::optional<std::size_t> latest;
    for (auto index = sheet.plan.first(); index < sheet.view.slots.size(); ++index) {
        const auto& value = sheet.view.slots[index].value;
        if (!value) continue;
        latest = index;
        if (!highest || *value > *sheet.view.slots[*highest].value) highest = index;
        if (!lowest || *value < *sheet.view.slots[*lowest].value) lowest = index;
    }
    if (!latest) return {};
    Html all = value_word(sheet, *latest, "label-figure label-now", -13);
    if (*highest != *latest) all += value_word(sheet, *highest, "label-figure", -13);
    if (*lowest != *latest && *lowest != *highest && !lies_on_its_promise(sheet, *lowest))
        all += value_word(sheet, *lowest, "label-figure", 22);
    return all;
}

}  // namespace kept::views
