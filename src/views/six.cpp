#include "views/six.hpp"

#include <optional>

#include "views/six_sheet.hpp"

namespace kept::views {
namespace {

struct Frames {
    SixFrame wide;
    std::optional<SixFrame> narrow;
};

constexpr SixFrame row_wide{300, 178, 84, 153, 18, 145, 172, 0, 4, 0};
constexpr SixFrame row_narrow{358, 128, 44, 103, 14, 95, 122, 0, 4, 400};
constexpr SixFrame board_wide{96, 118, 62, 108, 18, 100, 0, 0, 2, 0};
constexpr SixFrame board_narrow{140, 118, 62, 108, 18, 100, 0, 0, 2, 16};
constexpr SixFrame kept_wide{348, 276, 150, 233, 40, 225, 252, 273, 4, 0};
constexpr SixFrame kept_narrow{358, 118, 4, 75, -14, 67, 94, 115, 4, 400};
constexpr SixFrame broken_wide{348, 236, 76, 186, 16, 178, 206, 228, 4, 0};
constexpr SixFrame broken_narrow{168, 196, 66, 150, 16, 142, 170, 190, 4, 0};
constexpr SixFrame on_wall{640, 376, 100, 267, 4, 256, 313, 368, 10, 0};
constexpr SixFrame list_only{96, 60, 28, 56, 6, 52, 0, 0, 2, 0};

Frames frames_of(SixPlace place) {
    switch (place) {
        case SixPlace::row:
            return {row_wide, row_narrow};
        case SixPlace::board:
            return {board_wide, board_narrow};
        case SixPlace::kept_answer:
            return {kept_wide, kept_narrow};
        case SixPlace::broken_answer:
            return {broken_wide, broken_narrow};
        case SixPlace::wall:
            return {on_wall, std::nullopt};
        case SixPlace::list:
            break;
    }
    return {list_only, std::nullopt};
}

/// What lies over something else is drawn after it: the line over columns, points over the line.
Html layers(const SixSheet& sheet) {
    const bool is_thread = sheet.scale.is_thread();
    Html all;
    all += is_thread ? draw_promise(sheet) : draw_ground(sheet);
    if (is_thread) all += draw_thread(sheet);
    for (const auto& slot : sheet.slots) all += draw_shape(sheet, slot);
    if (!is_thread) all += draw_casings(sheet);
    if (!is_thread) all += draw_promise(sheet);
    for (const auto& slot : sheet.slots) all += draw_earlier_promise(sheet, slot);
    for (const auto& slot : sheet.slots) all += draw_marks(sheet, slot);
    if (sheet.frame.figures > 0) all += draw_figures(sheet);
    return all;
}

Html drawing(const SixView& view, const SixFrame& frame, std::string_view shown_on) {
    const SixSheet sheet{view, frame, SixScale(view, frame), place_slots(view.slots, frame.width)};
    return html(
        R"(<svg class="six-drawing {}" role="img" aria-label="{}" width="{}" height="{}" viewBox="0 0 {} {}">{}</svg>)",
        shown_on, view.sentence, Coordinate{frame.width}, Coordinate{frame.height}, Coordinate{frame.width},
        Coordinate{frame.height}, layers(sheet));
}

}  // namespace

Html six(const SixView& view, SixPlace place) {
    const auto frames = frames_of(place);
    if (!frames.narrow) return html(R"(<div class="six">{}</div>)", drawing(view, frames.wide, ""));
    return html(R"(<div class="six">{}{}</div>)", drawing(view, frames.wide, "wide"),
                drawing(view, *frames.narrow, "narrow"));
}

}  // namespace kept::views
