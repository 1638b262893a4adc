#include "cast.hpp"
#include "sample.hpp"
#include "views/chart.hpp"
#include "views/kpi_chart.hpp"

namespace kept::samples {
namespace {

using views::ChartPlace;
using views::ChartView;
using views::KpiCourse;

/// The one place of this book that knows how a chart is drawn.
Html drawn(const language::Language& say, const ChartView& view, ChartPlace place = ChartPlace::page) {
    return html(R"(<section class="chart-frame">{}{}</section>)", chart(view, place), chart_key(view, say));
}

using Values = std::vector<std::int64_t>;
const Values two_months{5, 6, 5, 7, 4, 6, 8, 5, 6, 7, 5, 3, 6, 7, 5, 6,
                        4, 5, 7, 6, 8, 5, 6, 7, 5, 6, 8, 9, 7, 8, 9, 8};
const Values rising{5, 6, 5, 7, 4, 6, 8, 5, 6, 7, 5, 6, 5, 4, 5, 6, 7, 8, 9};
const Values changed_for_good{5, 6, 5, 7, 4, 6, 5, 5, 6, 7, 8, 9, 8, 9, 10, 8, 9, 9, 8};
const Values with_a_storm{5, 6, 5, 7, 4, 6, 8, 5, 6, 7, 5, 6, 19, 7, 5, 6};

std::vector<Slot> complaints_until_friday(const Values& values) {
    return workdays_until(friday, values, at_least(6));
}

KpiCourse seen(const Kpi& kpi, const std::vector<Slot>& slots, const Judging& judging = {},
               Reach reach = Reach::everything) {
    KpiCourse seen{.course = course_of(kpi, slots, reach, {}), .ends_before = judging.ends_before};
    seen.judged = judge_course(seen.course, kpi, judging);
    return seen;
}

Html of_complaints(const language::Language& say, const std::vector<Slot>& slots, const Judging& judging = {},
                   Reach reach = Reach::everything) {
    const Kpi kpi = complaints(say);
    return drawn(say, chart_view(say, kpi, seen(kpi, slots, judging, reach)));
}

Html at_place(const language::Language& say, ChartPlace place) {
    const Kpi kpi = complaints(say);
    return drawn(say, chart_view(say, kpi, seen(kpi, complaints_until_friday(rising))), place);
}

Html for_who_looks_first(const language::Language& say) {
    const Kpi kpi = complaints(say);
    const Course course = course_of(kpi, complaints_until_friday(rising), Reach::everything, {});
    return drawn(say, plain_chart_view(say, kpi, course), ChartPlace::look);
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

std::vector<Slot> stormy(const language::Language& say) {
    auto slots = complaints_until_friday(with_a_storm);
    slots[12].said.all.front().note = in(say, "Na de storm belde iedereen.", "After the storm all rang.");
    return slots;
}

Html with_new_start(const language::Language& say) {
    const Kpi kpi = complaints(say);
    const auto slots = complaints_until_friday(changed_for_good);
    const Period from = slots[10].period;
    KpiCourse course = seen(kpi, slots, {.new_starts = {from}});
    course.starts.push_back({from, in(say, "Met z'n tweeën aan de telefoon.", "Two of us on the phone.")});
    return drawn(say, chart_view(say, kpi, course));
}

Html of_recommending(const language::Language& say) {
    const Kpi kpi = recommends(say);
    const auto slots = weeks_until(monday - days(7), {41, 44, 39, 46, 48, 45, 47, 51, 49}, at_least(45));
    return drawn(say, chart_view(say, kpi, seen(kpi, slots)));
}

Html continued(const language::Language& say) {
    const Kpi kpi = complaints(say);
    auto view = chart_view(say, kpi, seen(kpi, complaints_until_friday({5, 6, 8, 7, 9})));
    view.predecessor = ChartPredecessor{{3, 4, 3, 5, 4, std::nullopt, 4, 5, 5, 4},
                                        in(say, "Ruben: Klachten afgehandeld", "Ruben: Complaints handled"),
                                        say("{0} goes on", std::string("Sanne")),
                                        "Ruben"};
    return drawn(say, view);
}

}  // namespace

Samples charts(const language::Language& say) {
    const auto rising_until_friday = complaints_until_friday(rising);
    return {
        {"chart", "Every shape a period can have", of_complaints(say, with_everything())},
        {"chart-plain", "Kept and broken", of_complaints(say, complaints_until_friday(two_months))},
        {"chart-promises", "A promise that was replaced by another", of_complaints(say, with_two_promises())},
        {"chart-rising", "Six in a row", of_complaints(say, rising_until_friday)},
        {"chart-owed", "What everybody sees of it until its owner looked",
         of_complaints(say, rising_until_friday, {.ends_before = rising_until_friday.back().period})},
        {"chart-look", "What its owner looks at first", for_who_looks_first(say)},
        {"chart-exceptional", "An exceptional number and its note", of_complaints(say, stormy(say))},
        {"chart-changed", "A sustained change",
         of_complaints(say, complaints_until_friday(changed_for_good))},
        {"chart-start", "A new start, with its reason", with_new_start(say)},
        {"chart-weeks", "Workdays by the week",
         of_complaints(say, complaints_until_friday(two_months), {}, Reach::longer)},
        {"chart-short", "Two numbers", of_complaints(say, complaints_until_friday({5, 7}))},
        {"chart-score", "Far from zero", of_recommending(say)},
        {"chart-unpromised", "Without a promise",
         of_complaints(say, workdays_until(friday, {3, 5, 4, 6, 5, 7}, {}))},
        {"chart-predecessor", "The history that it continues, in grey", continued(say)},
        {"chart-wall", "On the wall", at_place(say, ChartPlace::wall)},
        {"chart-paper", "On paper", at_place(say, ChartPlace::paper)}};
}

}  // namespace kept::samples
