#include "views/six_sheet.hpp"

namespace kept::views {
namespace {

constexpr double smallest_open = 10;

Html column(const SixSheet& sheet, const PlacedSlot& slot) {
    const double width = column_width(slot);
    const double left = slot.middle - width / 2;
    const double top = column_top(sheet, slot);
    if (slot.slot->outcome == Outcome::kept)
        return html(R"(<rect class="solid" x="{}" y="{}" width="{}" height="{}"/>)", Coordinate{left},
                    Coordinate{top}, Coordinate{width}, Coordinate{sheet.scale.ground() - top});
    // The outline is drawn inside the place of a solid column, and it is open to the ground.
    const std::string_view shape = slot.slot->outcome == Outcome::broken ? "hollow" : "plain";
    const double low = sheet.scale.ground();
    return html(R"(<path class="{}" d="M{} {}V{}H{}V{}"/>)", shape, Coordinate{left + 1}, Coordinate{low},
                Coordinate{std::min(top + 1, low - 1)}, Coordinate{left + width - 1}, Coordinate{low});
}

Html point(const SixSheet& sheet, const PlacedSlot& slot) {
    const Coordinate x{slot.middle};
    const Coordinate y{sheet.scale.y(*slot.slot->value)};
    if (slot.slot->outcome == Outcome::kept)
        return html(R"(<circle class="solid point-edge" cx="{}" cy="{}" r="{}"/>)", x, y,
                    Coordinate{sheet.point_radius() + 1.5});
    const std::string_view shape = slot.slot->outcome == Outcome::broken ? "hollow" : "plain";
    return html(R"(<circle class="{}" cx="{}" cy="{}" r="{}"/>)", shape, x, y,
                Coordinate{sheet.point_radius()});
}

Html silent(const SixSheet& sheet, const PlacedSlot& slot) {
    const double width = slot.width * 0.62;
    return html(R"(<rect class="silent" x="{}" y="{}" width="{}" height="{}"/>)",
                Coordinate{slot.middle - width / 2}, Coordinate{sheet.frame.line}, Coordinate{width},
                Coordinate{sheet.foot() - sheet.frame.line});
}

Html excused(const SixSheet& sheet, const PlacedSlot& slot) {
    const double width = slot.width * 0.8;
    return html(R"(<rect class="excused" x="{}" y="{}" width="{}" height="4" rx="2"/>)",
                Coordinate{slot.middle - width / 2}, Coordinate{sheet.foot() - 5}, Coordinate{width});
}

/// A crossed circle: it was said that there is none.
Html no_number(const SixSheet& sheet, const PlacedSlot& slot) {
    const double radius = std::min(slot.width * 0.34, 5.0);
    const double y = sheet.foot() - radius - 3;
    const double slash = radius * 0.7;
    return html(
        R"(<circle class="no-number" cx="{}" cy="{}" r="{}"/><path class="no-number" d="M{} {}l{} {}"/>)",
        Coordinate{slot.middle}, Coordinate{y}, Coordinate{radius}, Coordinate{slot.middle - slash},
        Coordinate{y + slash}, Coordinate{2 * slash}, Coordinate{-2 * slash});
}

Html open(const SixSheet& sheet, const PlacedSlot& slot, std::string_view shape) {
    const double width = column_width(slot) - 2;
    const double left = slot.middle - width / 2;
    const double height = std::max(sheet.foot() - sheet.frame.line - 3, smallest_open);
    return html(R"(<path class="{}" d="M{} {}v{}h{}v{}"/>)", shape, Coordinate{left},
                Coordinate{sheet.foot()}, Coordinate{-height}, Coordinate{width}, Coordinate{height});
}

}  // namespace

double column_width(const PlacedSlot& slot) {
    return slot.width * 0.6;
}

double column_top(const SixSheet& sheet, const PlacedSlot& slot) {
    const double top = std::max(sheet.scale.y(*slot.slot->value), sheet.scale.top());
    // Zero is seen too, also where the ground is the promise's own line.
    const double least = sheet.scale.ground() == sheet.frame.line ? sheet.frame.line_weight / 2 + 3 : 2;
    return std::min(top, sheet.scale.ground() - least);
}

Html draw_shape(const SixSheet& sheet, const PlacedSlot& slot) {
    if (slot.slot->value) return sheet.scale.is_thread() ? point(sheet, slot) : column(sheet, slot);
    switch (slot.slot->outcome) {
        case Outcome::silent:
            return silent(sheet, slot);
        case Outcome::excused:
            return excused(sheet, slot);
        case Outcome::no_number:
            return no_number(sheet, slot);
        case Outcome::open:
            return open(sheet, slot, "open-slot");
        case Outcome::no_promise:
            return slot.is_narrow ? Html() : open(sheet, slot, "empty-slot");
        case Outcome::kept:
        case Outcome::broken:
            break;
    }
    return {};
}

}  // namespace kept::views
