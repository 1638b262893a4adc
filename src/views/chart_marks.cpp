#include "views/chart_marks.hpp"

#include <algorithm>

namespace kept::views {
namespace {

/// From its upper corner around.
Html diamond_path(double reach) {
    const Coordinate far{reach};
    const Coordinate back{-reach};
    return html("{} {} {} {} {}", far, far, back, far, html("{} {}z", back, back).text());
}

}  // namespace

bool is_dense(const ChartSheet& sheet) {
    return sheet.plan.step() < sheet.frame.letter * 0.75;
}

Attribute words_at(const ChartSheet& sheet, std::size_t index) {
    const bool is_asked = sheet.place == ChartPlace::page || sheet.place == ChartPlace::look;
    return attribute("data-at", static_cast<std::int64_t>(index)).when(is_asked);
}

void take_room(const ChartSheet& sheet, double x, double y, double radius) {
    sheet.room.take({x - radius - 2, y - radius - 2, x + radius + 2, y + radius + 2});
}

Html ghost_mark(const ChartSheet& sheet, double x, double y, const ChartGhost& earlier) {
    const double ghost_y = sheet.plan.y_inside(earlier.value);
    const double radius = sheet.plan.radius();
    take_room(sheet, x, ghost_y, radius);
    Html all = upright_line("stem", x, ghost_y, y);
    all += html(R"(<circle class="ghost" cx="{}" cy="{}" r="{}"/>)", Coordinate{x}, Coordinate{ghost_y},
                Coordinate{radius});
    return all;
}

Html edge_mark(const ChartSheet& sheet, double x, double y, Standing standing) {
    const double reach = std::clamp(sheet.plan.step() * 0.45, 3.0, sheet.scaled(9));
    const double off = sheet.plan.radius() * 1.3 + sheet.scaled(5);
    const double at = standing == Standing::near_high_edge ? y - off : y + off;
    sheet.room.take({x - reach, at - 3, x + reach, at + 3});
    return html(R"(<path class="near-edge" d="M{} {}H{}"/>)", Coordinate{x - reach}, Coordinate{at},
                Coordinate{x + reach});
}

Html exceptional_mark(const ChartSheet& sheet, std::size_t index, double x, double y) {
    const double reach = is_dense(sheet) ? sheet.scaled(5) : sheet.scaled(8);
    const double ring = reach * 1.5;
    take_room(sheet, x, y, ring);
    const bool is_broken = sheet.view.slots[index].outcome == Outcome::broken;
    const Html diamond =
        html(R"(<path class="{}" d="M{} {}l{}" {}/>)", is_broken ? "diamond hollow" : "diamond",
             Coordinate{x}, Coordinate{y - reach}, diamond_path(reach).text(), words_at(sheet, index));
    return html(R"(<circle class="ring" cx="{}" cy="{}" r="{}"/>{})", Coordinate{x}, Coordinate{y},
                Coordinate{ring}, diamond);
}

Html pennant_mark(const ChartSheet& sheet, double x, double top) {
    const double height = is_dense(sheet) ? sheet.scaled(9) : sheet.scaled(15);
    const double fly = height * 0.73;
    sheet.room.take({x - 3, top - height, x + fly, top});
    const Coordinate down{height * 0.287};
    return html(R"(<path class="pennant" d="M{} {}v{}l{} {}"/>)", Coordinate{x - 2 * height / 15},
                Coordinate{top}, Coordinate{-height}, Coordinate{fly},
                html("{} {} {}", down, Coordinate{-fly}, down).text());
}

Html late_mark(const ChartSheet& sheet, double x) {
    const double y = sheet.frame.ground + sheet.scaled(9);
    if (is_dense(sheet))
        return html(R"(<circle class="late-dot" cx="{}" cy="{}" r="1.5"/>)", Coordinate{x}, Coordinate{y});
    return html(R"(<circle class="clock" cx="{}" cy="{}" r="{}"/><path class="clock" d="M{} {}"/>)",
                Coordinate{x}, Coordinate{y}, Coordinate{sheet.scaled(4.5)}, Coordinate{x},
                html("{}v{}l{} {}", Coordinate{y - sheet.scaled(2.4)}, Coordinate{sheet.scaled(2.6)},
                     Coordinate{sheet.scaled(1.7)}, Coordinate{sheet.scaled(1.2)})
                    .text());
}

}  // namespace kept::views
