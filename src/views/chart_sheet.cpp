#include "views/chart_sheet.hpp"

#include <algorithm>

namespace kept::views {
namespace {

/// A grey thread of its own, which breaks where there is no value.
Html earlier_points(const ChartSheet& sheet) {
    const auto& values = sheet.view.predecessor->values;
    const double radius = sheet.plan.radius() * 0.8;
    Html path;
    Html points;
    bool goes_on = false;
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (values[index]) {
            const Coordinate x{sheet.plan.earlier_middle(index)};
            const Coordinate y{sheet.plan.y(*values[index])};
            path += goes_on ? html("L{} {}", x, y) : html("M{} {}", x, y);
            points +=
                html(R"(<circle class="point-earlier" cx="{}" cy="{}" r="{}"/>)", x, y, Coordinate{radius});
            sheet.room.take({x.value - radius, y.value - radius, x.value + radius, y.value + radius});
        }
        goes_on = values[index].has_value();
    }
    return html(R"(<path class="thread-earlier" d="{}"/>{})", path.text(), points);
}

std::string_view name_of(Anchor anchor) {
    switch (anchor) {
        case Anchor::start:
            return "start";
        case Anchor::middle:
            return "middle";
        case Anchor::end:
            break;
    }
    return "end";
}

/// Where numbers lie on their promise, its line is their thread.
bool lies_on_promise(const ChartSheet& sheet, std::size_t before, std::size_t index) {
    if (sheet.is_plain()) return false;
    const auto& one = sheet.view.slots[before];
    const auto& other = sheet.view.slots[index];
    const auto bound = main_bound(other.promised);
    return bound && main_bound(one.promised) == bound && one.value == bound && other.value == bound;
}

/// Where the open period begins: there it is now.
std::optional<std::size_t> open_period(const ChartSheet& sheet) {
    const auto& slots = sheet.view.slots;
    if (slots.empty() || slots.back().outcome != Outcome::open) return std::nullopt;
    return slots.size() - 1;
}

/// At its beginning, or where that is the edge, before it; with some air to the next.
Html axis_word(const ChartSheet& sheet, double x, const std::string& words) {
    const std::string lines[] = {words};
    const std::string with_air[] = {words + "  "};
    const double y = sheet.frame.axis_words;
    const bool is_at_edge = x + word_width(words, sheet.frame.letter) > sheet.frame.plot_right;
    const WordPlace places[] = {is_at_edge ? WordPlace{sheet.frame.plot_right, y, Anchor::end}
                                           : WordPlace{x + 1, y}};
    const auto place = sheet.room.find(with_air, sheet.frame.letter, places);
    return place ? chart_words(sheet, "label", *place, lines) : Html();
}

}  // namespace

Html upright_line(std::string_view shape, double x, double from, double to) {
    return html(R"(<path class="{}" d="M{} {}V{}"/>)", shape, Coordinate{x}, Coordinate{from},
                Coordinate{to});
}

double letter_size(const ChartSheet& sheet, std::string_view shape) {
    if (shape == "label") return sheet.frame.letter;
    return sheet.scaled(shape == "label-promise" ? 14 : 15);
}

Html chart_words(const ChartSheet& sheet, std::string_view shape, const WordPlace& place,
                 std::span<const std::string> lines) {
    Html all;
    double y = place.y;
    for (const auto& line : lines) {
        all += html(R"(<text class="{}" x="{}" y="{}" text-anchor="{}">{}</text>)", shape,
                    Coordinate{place.x}, Coordinate{y}, name_of(place.anchor), line);
        y += letter_size(sheet, shape) * 1.2;
    }
    return all;
}

Html draw_axis(const ChartSheet& sheet) {
    Html all = html(R"(<path class="axis" d="M{} {}H{}"/>)", Coordinate{sheet.frame.plot_left},
                    Coordinate{sheet.frame.ground + 0.5}, Coordinate{sheet.frame.plot_right});
    sheet.room.take(
        {sheet.frame.plot_left, sheet.frame.ground, sheet.frame.plot_right, sheet.frame.ground + 2});
    const double tick = sheet.scaled(6);
    const auto take = [&](double x, const std::string& words) {
        all += upright_line("axis", x, sheet.frame.ground, sheet.frame.ground + tick);
        all += axis_word(sheet, x, words);
    };
    if (const auto open = open_period(sheet)) take(sheet.plan.left(*open), sheet.view.now_word);
    // The latest first: a beginning that was cut off at the left gives way.
    for (std::size_t index = sheet.view.slots.size(); index > 0; --index)
        if (!sheet.view.slots[index - 1].begins.empty())
            take(sheet.plan.left(index - 1), sheet.view.slots[index - 1].begins);
    if (sheet.view.predecessor) take(sheet.frame.plot_left, sheet.view.predecessor->begins);
    return all;
}

Html draw_predecessor(const ChartSheet& sheet) {
    if (!sheet.view.predecessor || sheet.view.predecessor->values.empty()) return {};
    const double x = sheet.plan.left(0);
    sheet.room.take({x - 2, sheet.scaled(20), x + 2, sheet.frame.ground});
    Html all = upright_line("takeover", x, sheet.scaled(20), sheet.frame.ground);
    all += earlier_points(sheet);
    return all;
}

Html draw_thread(const ChartSheet& sheet) {
    Html path;
    std::optional<std::size_t> before;
    for (std::size_t index = 0; index < sheet.view.slots.size(); ++index) {
        const auto& slot = sheet.view.slots[index];
        if (slot.value) {
            const double x = sheet.plan.middle(index);
            const double y = sheet.plan.y(*slot.value);
            const bool is_drawn = before && !lies_on_promise(sheet, *before, index);
            path += is_drawn ? html("L{} {}", Coordinate{x}, Coordinate{y})
                             : html("M{} {}", Coordinate{x}, Coordinate{y});
            if (before)
                sheet.room.take_line(sheet.plan.middle(*before),
                                     sheet.plan.y(*sheet.view.slots[*before].value), x, y);
            before = index;
        } else if (slot.outcome != Outcome::excused) {
            before.reset();
        }
    }
    return path.empty() ? path : html(R"(<path class="chart-thread" d="{}"/>)", path.text());
}

Html draw_levels(const ChartSheet& sheet) {
    Html all;
    const auto fits_beside = [&](const ChartLevel& level) {
        return word_width(level.words, sheet.frame.letter) <= sheet.frame.plot_left - 8;
    };
    const bool beside = std::ranges::all_of(sheet.view.levels, fits_beside);
    for (const auto& level : sheet.view.levels) {
        const double y = sheet.plan.y(level.value);
        all += html(R"(<path class="axis" d="M{} {}H{}"/>)", Coordinate{sheet.frame.plot_left}, Coordinate{y},
                    Coordinate{sheet.frame.plot_right});
        const std::string lines[] = {level.words};
        all += beside ? chart_words(sheet, "label",
                                    {sheet.frame.plot_left - 8, y + sheet.frame.letter * 0.35, Anchor::end},
                                    lines)
                      : chart_words(sheet, "label", {2, y - sheet.frame.letter * 0.35}, lines);
    }
    return all;
}

}  // namespace kept::views
