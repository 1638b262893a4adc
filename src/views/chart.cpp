#include "views/chart.hpp"

#include <optional>

#include "views/chart_sheet.hpp"

namespace kept::views {
namespace {

struct Frames {
    ChartFrame wide;
    std::optional<ChartFrame> narrow;
};

constexpr ChartFrame desk{1120, 410, 0, 1024, 72, 340, 376, 402, 13, 64};
constexpr ChartFrame phone{358, 330, 0, 358, 64, 262, 296, 322, 13, 45};
constexpr ChartFrame look_desk{1120, 350, 48, 1104, 32, 300, 308, 338, 13, 64};
constexpr ChartFrame look_phone{358, 280, 44, 354, 24, 230, 238, 268, 13, 45};
constexpr ChartFrame paper{720, 340, 0, 622, 72, 280, 308, 333, 13, 45};
constexpr ChartFrame wall{1680, 800, 0, 1450, 180, 640, 700, 770, 34, 110};

Frames frames_of(ChartPlace place) {
    switch (place) {
        case ChartPlace::page:
            return {desk, phone};
        case ChartPlace::look:
            return {look_desk, look_phone};
        case ChartPlace::wall:
            return {wall, std::nullopt};
        case ChartPlace::paper:
            break;
    }
    return {paper, std::nullopt};
}

/// What lies over something else is drawn after it; words are found last, when all shapes have their room.
Html layers(const ChartSheet& sheet) {
    Html all = draw_tints(sheet);
    if (sheet.is_plain()) all += draw_levels(sheet);
    all += draw_lines(sheet);
    all += draw_axis(sheet);
    all += draw_promises(sheet);
    all += draw_predecessor(sheet);
    all += draw_thread(sheet);
    for (std::size_t index = 0; index < sheet.view.slots.size(); ++index) all += draw_slot(sheet, index);
    all += draw_words(sheet);
    return all;
}

Html drawing(const ChartView& view, const ChartFrame& frame, ChartPlace place, std::string_view shown_on) {
    ChartRoom room({0, 0, frame.width, frame.height});
    const ChartPlan plan(view, frame);
    return html(R"(<svg class="{}" aria-hidden="true" width="{}" height="{}" viewBox="0 0 {} {}">{}</svg>)",
                shown_on, Coordinate{frame.width}, Coordinate{frame.height}, Coordinate{frame.width},
                Coordinate{frame.height}, layers({view, frame, plan, place, room}));
}

Html drawings(const ChartView& view, ChartPlace place) {
    const auto frames = frames_of(place);
    if (!frames.narrow) return drawing(view, frames.wide, place, "");
    Html both = drawing(view, frames.wide, place, "wide");
    both += drawing(view, *frames.narrow, place, "narrow");
    return both;
}

/// What each period says when it is pointed at; who listens has the table.
Html readout(const ChartView& view) {
    return html(R"(
        <ol class="readout" hidden>{}</ol>
        <p class="inspection small" role="status"></p>)",
                each(view.slots, [](const ChartSlot& slot) { return html("<li>{}</li>", slot.words); }));
}

std::string_view name_of(ChartPlace place) {
    switch (place) {
        case ChartPlace::page:
            return "chart";
        case ChartPlace::look:
            return "chart plain-chart";
        case ChartPlace::wall:
            return "chart wall-chart";
        case ChartPlace::paper:
            break;
    }
    return "chart paper-chart";
}

}  // namespace

Html chart(const ChartView& view, ChartPlace place) {
    if (place == ChartPlace::wall || place == ChartPlace::paper)
        return html(R"(<div class="{}" role="img" aria-label="{}">{}</div>)", name_of(place),
                    view.title + ". " + view.sentence, drawings(view, place));
    return html(R"(
        <div class="{}" tabindex="0" role="group" aria-label="{}">
        <p class="heard">{} {}</p>
        {}
        </div>)",
                name_of(place), view.title, view.sentence, view.hint,
                html("{}{}", drawings(view, place), readout(view)));
}

}  // namespace kept::views
