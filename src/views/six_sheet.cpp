#include "views/six_sheet.hpp"

namespace kept::views {
namespace {

Html pennant(const SixSheet& sheet, const PlacedSlot& slot) {
    const double top = sheet.scale.is_thread() ? sheet.scale.y(*slot.slot->value) - sheet.point_radius()
                                               : column_top(sheet, slot);
    return html(R"(<path class="pennant" d="M{} {}v-13l9 3.6-9 3.6"/>)", Coordinate{slot.middle - 1},
                Coordinate{top - 1});
}

Html clock(const SixSheet& sheet, const PlacedSlot& slot) {
    const double lowest = std::max(sheet.frame.figures, sheet.frame.periods);
    const Coordinate y{lowest > 0 ? lowest + 11 : sheet.foot() + 9};
    return html(
        R"(<circle class="clock" cx="{}" cy="{}" r="4.5"/><path class="clock" d="M{} {}v2.6l1.7 1.2"/>)",
        Coordinate{slot.middle}, y, Coordinate{slot.middle}, Coordinate{y.value - 2.4});
}

}  // namespace

Html draw_ground(const SixSheet& sheet) {
    return html(R"(<path class="ground" d="M0 {}H{}"/>)", Coordinate{sheet.scale.ground() + 0.5},
                Coordinate{sheet.frame.width});
}

Html draw_thread(const SixSheet& sheet) {
    Html all;
    const PlacedSlot* from = nullptr;
    for (const auto& slot : sheet.slots) {
        if (slot.slot->value && from)
            all += html(R"(<path class="thread" d="M{} {}L{} {}"/>)", Coordinate{from->middle},
                        Coordinate{sheet.scale.y(*from->slot->value)}, Coordinate{slot.middle},
                        Coordinate{sheet.scale.y(*slot.slot->value)});
        if (slot.slot->value)
            from = &slot;
        else if (slot.slot->outcome != Outcome::excused)
            from = nullptr;
    }
    return all;
}

Html draw_marks(const SixSheet& sheet, const PlacedSlot& slot) {
    Html all;
    // An answer says it in words, right above.
    const bool is_answer = sheet.frame.periods > 0;
    if (slot.slot->is_record && slot.slot->value && !is_answer) all += pennant(sheet, slot);
    if (slot.slot->timeliness == Timeliness::late) all += clock(sheet, slot);
    return all;
}

Html draw_figures(const SixSheet& sheet) {
    Html all;
    const auto latest = std::find_if(sheet.slots.rbegin(), sheet.slots.rend(),
                                     [](const PlacedSlot& slot) { return slot.slot->value.has_value(); });
    for (const auto& slot : sheet.slots) {
        if (slot.is_narrow) continue;
        const bool is_latest = latest != sheet.slots.rend() && slot.slot == latest->slot;
        all += html(R"(<text class="label-figure{}" x="{}" y="{}" text-anchor="middle">{}</text>)",
                    is_latest ? " label-now" : "", Coordinate{slot.middle}, Coordinate{sheet.frame.figures},
                    slot.slot->value_text);
        if (sheet.frame.periods > 0)
            all += html(R"(<text class="label" x="{}" y="{}" text-anchor="middle">{}</text>)",
                        Coordinate{slot.middle}, Coordinate{sheet.frame.periods}, slot.slot->period_text);
    }
    return all;
}

}  // namespace kept::views
