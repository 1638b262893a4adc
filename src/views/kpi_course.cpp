#include "views/kpi_course.hpp"

#include <algorithm>

#include "views/kpi_words.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html reach_link(const language::Language& say, const KpiPage& view, Reach reach) {
    const bool is_here = reach == view.course.course.reach;
    return html(R"(<li><a href="{}" {}>{}</a></li>)", course_of(view.kpi.id, key_of(reach)),
                attribute("aria-current", "true").when(is_here), reach_words(say, reach, view.kpi.cadence));
}

/// How far back one looks: links, so that the server draws.
Html reach_choice(const language::Language& say, const KpiPage& view) {
    const auto offered = reaches(view.slots, view.kpi.cadence);
    if (offered.size() < 2) return {};
    return html(R"(<nav class="reaches" aria-label="{}"><ul>{}</ul></nav>)", say("How far back"),
                each(offered, [&](Reach reach) { return reach_link(say, view, reach); }));
}

/// What was promised of each workday cannot stand among weeks.
Html step_note(const language::Language& say, const Course& course) {
    if (course.step == Step::period) return {};
    const auto words =
        course.step == Step::summed_week
            ? say("Added up per week. The promise is made for each workday, so it does not stand here.")
            : say("The mean of each week. The promise is made for each workday, so it does not stand here.");
    return html(R"(<p class="small soft">{}</p>)", words);
}

/// An earlier history stands before an own one that is seen from its beginning, as far as there is room.
void take_predecessor(const language::Language& say, const KpiPage& view, ChartView& drawn_from) {
    const Course& course = view.course.course;
    if (course.step != Step::period || course.first_in_sight > 0) return;
    drawn_from.predecessor = drawn_before(say, view.predecessor, view.owner_name);
    const auto most = steps_in(course.reach, view.kpi.cadence);
    if (!drawn_from.predecessor || !most) return;
    auto& values = drawn_from.predecessor->values;
    const auto room = *most - std::min(*most, course.slots.size());
    if (values.size() > room) values.erase(values.begin(), values.end() - static_cast<std::ptrdiff_t>(room));
    if (values.empty()) drawn_from.predecessor.reset();
}

/// When the leave was declared that changed an outcome.
void take_leave(const language::Language& say, const KpiPage& view, ChartView& drawn_from) {
    const Course& course = view.course.course;
    if (course.step != Step::period) return;
    for (std::size_t at = 0; at < drawn_from.slots.size(); ++at) {
        const auto behind = view.leave_behind.find(course.slots[course.first_in_sight + at].period);
        if (behind == view.leave_behind.end()) continue;
        for (const Leave& each : behind->second)
            drawn_from.slots[at].words += ". " + leave_declared_words(say, each, view.clock.zone);
    }
}

Html nothing_yet(const language::Language& say, const KpiPage& view) {
    const auto words = view.onlooker == Onlooker::owner
                           ? say("No numbers yet. Say the first one when it is there: it will stand here.")
                           : say("No numbers yet. {0} says the first one when it is there.", view.owner_name);
    return html(R"(<div class="nothing-yet"><p>{}</p></div>)", words);
}

}  // namespace

Html kpi_course(const language::Language& say, const KpiPage& view) {
    auto drawn_from = chart_view(say, view.kpi, view.course);
    take_predecessor(say, view, drawn_from);
    take_leave(say, view, drawn_from);
    const bool has_number =
        std::ranges::any_of(view.slots, [](const Slot& slot) { return slot.value.has_value(); });
    if (!has_number && !drawn_from.predecessor) return nothing_yet(say, view);
    return html(R"(
        <section class="chart-frame" id="course" aria-label="{}">
        {}
        {}
        {}
        </section>)",
                say("Course"), reach_choice(say, view), chart(drawn_from, ChartPlace::page),
                html("{}{}", chart_key(drawn_from, say), step_note(say, view.course.course)));
}

}  // namespace kept::views
