#include "views/six_sheet.hpp"

namespace kept::views {
namespace {

Html casing(const SixSheet& sheet, const PlacedSlot& slot, double y) {
    const double reach = column_width(slot) / 2 + 2;
    return html(R"(<path class="casing" stroke-width="{}" d="M{} {}H{}"/>)",
                Coordinate{sheet.frame.line_weight + 3.5}, Coordinate{slot.middle - reach}, Coordinate{y},
                Coordinate{slot.middle + reach});
}

/// Higher than fits: two slanted cuts say that it goes on.
Html cut(const SixSheet& sheet, const PlacedSlot& slot) {
    const double reach = column_width(slot) / 2 + 2;
    return html(R"(<path class="cut" d="M{} {}L{} {}"/>)", Coordinate{slot.middle - reach},
                Coordinate{sheet.scale.top() + 12}, Coordinate{slot.middle + reach},
                Coordinate{sheet.scale.top() + 6});
}

}  // namespace

Html draw_casings(const SixSheet& sheet) {
    Html all;
    for (const auto& slot : sheet.slots) {
        if (!slot.slot->value) continue;
        for (const auto& bound : {sheet.view.promised.at_least, sheet.view.promised.at_most})
            if (bound && *slot.slot->value > *bound) all += casing(sheet, slot, sheet.scale.y(*bound));
        if (sheet.scale.is_cut(*slot.slot->value)) all += cut(sheet, slot);
    }
    return all;
}

Html draw_promise(const SixSheet& sheet) {
    Html lines;
    for (const auto& bound : {sheet.view.promised.at_least, sheet.view.promised.at_most})
        if (bound)
            lines +=
                html(R"(<path class="promise-line" stroke-width="{}" d="M{} {}H{}"/>)",
                     Coordinate{sheet.frame.line_weight}, Coordinate{-sheet.frame.bleed},
                     Coordinate{sheet.scale.y(*bound)}, Coordinate{sheet.frame.width + sheet.frame.bleed});
    return lines;
}

Html draw_earlier_promise(const SixSheet& sheet, const PlacedSlot& slot) {
    Html ticks;
    if (!slot.slot->value || slot.slot->promised == sheet.view.promised) return ticks;
    for (const auto& bound : {slot.slot->promised.at_least, slot.slot->promised.at_most}) {
        if (!bound || bound == sheet.view.promised.at_least || bound == sheet.view.promised.at_most) continue;
        const double y = std::clamp(sheet.scale.y(*bound), sheet.scale.top(), sheet.foot());
        const double reach = column_width(slot) / 2 + std::min(slot.width * 0.12, 5.0);
        if (!sheet.scale.is_thread() && *slot.slot->value >= *bound) ticks += casing(sheet, slot, y);
        ticks += html(R"(<path class="promise-line" stroke-width="{}" d="M{} {}H{}"/>)",
                      Coordinate{std::min(sheet.frame.line_weight, 3.0)}, Coordinate{slot.middle - reach},
                      Coordinate{y}, Coordinate{slot.middle + reach});
    }
    return ticks;
}

}  // namespace kept::views
