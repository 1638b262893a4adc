#include "cast.hpp"
#include "sample.hpp"
#include "views/chart.hpp"
#include "views/kpi_chart.hpp"

namespace kept::samples {
namespace {

/// The one place of this book that knows how a chart is drawn.
Html drawn(const language::Language& say, const ChartView& view) {
    return html(R"(<section class="chart-frame">{}{}</section>)", chart(view), chart_key(view, say));
}

using Values = std::vector<std::int64_t>;
const Values two_months{5, 6, 5, 7, 4, 6, 8, 5, 6, 7, 5, 3, 6, 7, 5, 6,
                        4, 5, 7, 6, 8, 5, 6, 7, 5, 6, 8, 9, 7, 8, 9, 8};

std::vector<Slot> complaints_until_friday(const Values& values) {
    return workdays_until(friday, values, at_least(6));
}

Html of_complaints(const language::Language& say, const std::vector<Slot>& slots) {
    return drawn(say, chart_view(say, complaints(say), slots));
}

std::vector<Slot> with_everything() {
    auto slots = complaints_until_friday(two_months);
    const auto becomes = [&](std::size_t at, Outcome outcome) {
        slots[at] = unsaid(slots[at].period, outcome, at_least(6));
    };
    becomes(4, Outcome::silent);
    becomes(9, Outcome::excused);
    becomes(10, Outcome::excused);
    becomes(15, Outcome::no_number);
    slots[20].timeliness = Timeliness::late;
    slots[27].is_record = true;
    slots[23].said.all.push_back(slots[23].said.all.front());
    slots[23].said.all.front().value = whole(3);
    slots[23].said.all.back().kind = ReportKind::correction;
    slots.push_back(unsaid(about_monday, Outcome::open, at_least(6)));
    return slots;
}

std::vector<Slot> with_two_promises() {
    auto slots = complaints_until_friday(two_months);
    for (std::size_t at = slots.size() / 2; at < slots.size(); ++at)
        slots[at] = reported(slots[at].period, *slots[at].value, at_least(8));
    return slots;
}

Html continued(const language::Language& say) {
    auto view = chart_view(say, complaints(say), complaints_until_friday({5, 6, 8, 7, 9}));
    view.predecessor = ChartPredecessor{{3, 4, 3, 5, 4, std::nullopt, 4, 5, 5, 4},
                                        in(say, "Ruben: Klachten afgehandeld", "Ruben: Complaints handled"),
                                        say("{0} goes on", std::string("Sanne")),
                                        "Ruben"};
    return drawn(say, view);
}

}  // namespace

Samples charts(const language::Language& say) {
    return {
        {"chart", "Every shape a period can have", of_complaints(say, with_everything())},
        {"chart-plain", "Kept and broken", of_complaints(say, complaints_until_friday(two_months))},
        {"chart-promises", "A promise that was replaced by another", of_complaints(say, with_two_promises())},
        {"chart-short", "Two numbers", of_complaints(say, complaints_until_friday({5, 7}))},
        {"chart-score", "Far from zero",
         drawn(say, chart_view(
                        say, recommends(say),
                        weeks_until(monday - days(7), {41, 44, 39, 46, 48, 45, 47, 51, 49}, at_least(45))))},
        {"chart-unpromised", "Without a promise",
         of_complaints(say, workdays_until(friday, {3, 5, 4, 6, 5, 7}, {}))},
        {"chart-predecessor", "The history that it continues, in grey", continued(say)}};
}

}  // namespace kept::samples
