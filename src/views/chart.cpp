#include "views/chart.hpp"

#include "views/chart_sheet.hpp"

namespace kept::views {
namespace {

constexpr ChartFrame desk{1120, 410, 1024, 72, 340, 376, 402, 40, 16};
constexpr ChartFrame phone{358, 330, 358, 64, 262, 296, 322, 16, 8};

Html drawing(const ChartView& view, const ChartFrame& frame, std::string_view shown_on) {
    const ChartSheet sheet{view, frame, ChartPlan(view, frame)};
    Html layers = draw_axis(sheet);
    layers += draw_promises(sheet);
    layers += draw_predecessor(sheet);
    layers += draw_thread(sheet);
    for (auto index = sheet.plan.first(); index < view.slots.size(); ++index)
        layers += draw_slot(sheet, index);
    layers += draw_values(sheet);
    return html(R"(<svg class="{}" aria-hidden="true" width="{}" height="{}" viewBox="0 0 {} {}">{}</svg>)",
                shown_on, Coordinate{frame.width}, Coordinate{frame.height}, Coordinate{frame.width},
                Coordinate{frame.height}, layers);
}

}  // namespace

Html chart(const ChartView& view) {
    return html(R"(
        <div class="chart" tabindex="0" role="group" aria-label="{}">
        {}
        {}
        <p class="inspection small" role="status"></p>
        </div>)",
                view.sentence, drawing(view, desk, "wide"), drawing(view, phone, "narrow"));
}

}  // namespace kept::views
