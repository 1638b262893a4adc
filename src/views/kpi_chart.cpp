#include "views/kpi_chart.hpp"

#include <algorithm>

#include "views/glyphs.hpp"
#include "views/kpi_chart_parts.hpp"
#include "views/kpi_words.hpp"

namespace kept::views {
namespace {

std::span<const Slot> in_sight(const Course& course) {
    return std::span(course.slots).subspan(course.first_in_sight);
}

/// Why a week of workdays has no value.
std::string missing_words(const language::Language& say, const Slot& week, bool is_last) {
    if (week.outcome == Outcome::excused) return outcome_word(say, Outcome::excused);
    if (week.outcome == Outcome::no_promise)
        return is_last ? say("still running") : say("it began before the number did");
    return say("not every workday was said");
}

/// "Week 47 of 2026: 34, added up per week".
std::string week_words(const language::Language& say, const Kpi& kpi, const Course& course,
                       const Slot& week) {
    const auto title = period_title(say, week.period) + ": ";
    if (!week.value) return title + missing_words(say, week, &week == &course.slots.back());
    return title + say.amount_in_words(*week.value, kpi.measure) + ", " + step_words(say, course.step);
}

std::optional<ChartGhost> ghost(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    const auto earlier = earlier_value(slot);
    if (!earlier || !slot.value) return std::nullopt;
    return ChartGhost{as_double(*earlier), say("{0}, corrected to {1}", say.amount(*earlier, kpi.measure),
                                               say.amount(*slot.value, kpi.measure))};
}

/// "Friday 20 November: 8, at least 8, kept".
std::string slot_words(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    std::string words = period_title(say, slot.period) + ": ";
    if (slot.value) words += say.amount_in_words(*slot.value, kpi.measure) + ", ";
    if (slot.promise) words += say.bounds(slot.promise->bounds, kpi.measure) + ", ";
    words += outcome_word(say, slot.outcome);
    if (slot.timeliness == Timeliness::late) words += ", " + mark_word(say, Mark::late);
    if (slot.declared_broken) words += ", " + mark_word(say, Mark::declared_broken);
    if (slot.is_record) words += ", " + mark_word(say, Mark::record);
    if (const auto earlier = ghost(say, kpi, slot)) words += ", " + earlier->words;
    return words;
}

ChartSlot chart_slot(const language::Language& say, const Kpi& kpi, const Course& course, const Slot& slot) {
    ChartSlot one;
    one.outcome = slot.outcome;
    one.timeliness = slot.timeliness;
    one.words = course.step == Step::period ? slot_words(say, kpi, slot) : week_words(say, kpi, course, slot);
    one.promised = drawn_bounds(slot.promise);
    one.earlier = ghost(say, kpi, slot);
    one.is_record = slot.is_record;
    if (slot.value) one.value = as_double(*slot.value);
    if (slot.value) one.value_text = say.short_amount(*slot.value, kpi.measure);
    return one;
}

std::vector<ChartPromise> stretches(const language::Language& say, const Kpi& kpi,
                                    std::span<const Slot> slots) {
    std::vector<ChartPromise> promises;
    std::optional<PromiseId> before;
    for (std::size_t index = 0; index < slots.size(); ++index) {
        const auto& promise = slots[index].promise;
        if (promise && promise->id != before)
            promises.push_back({index, say.bounds(promise->bounds, kpi.measure, language::BoundsStyle::brief),
                                drawn_bounds(promise)});
        before = promise ? std::optional(promise->id) : std::nullopt;
    }
    return promises;
}

/// What was said with a number stands last, whoever reads it.
void take_notes(const language::Language& say, std::span<const Slot> slots, ChartView& view) {
    for (std::size_t index = 0; index < slots.size(); ++index)
        if (const auto* latest = slots[index].said.latest(); latest && !latest->note.empty())
            view.slots[index].words += ". " + say("“{0}”", latest->note);
}

std::string six_in_words(const language::Language& say, const Kpi& kpi, std::span<const Slot> slots) {
    std::vector<std::string> latest;
    for (auto slot = slots.rbegin(); slot != slots.rend() && latest.size() < 6; ++slot)
        if (slot->value) latest.insert(latest.begin(), say.amount(*slot->value, kpi.measure));
    std::string all;
    for (const auto& one : latest) all += (all.empty() ? "" : ", ") + one;
    return all;
}

std::string sentence(const language::Language& say, const Kpi& kpi, std::span<const Slot> slots,
                     const ChartView& view) {
    std::string words = say("The latest numbers: {0}.", six_in_words(say, kpi, slots));
    if (!view.promises.empty()) words += " " + say("Promise: {0}.", view.promises.back().words);
    return words + judged_in_words(say, view) + " " + say("The table stands below.");
}

std::optional<std::size_t> place_of(std::span<const Slot> slots, const std::optional<Period>& period) {
    if (!period) return std::nullopt;
    const auto at = std::ranges::find_if(
        slots, [&](const Slot& slot) { return last_day(slot.period) >= period->first_day; });
    return static_cast<std::size_t>(at - slots.begin());
}

ChartView unjudged(const language::Language& say, const Kpi& kpi, const Course& course) {
    ChartView view;
    const auto slots = in_sight(course);
    for (const auto& slot : slots) view.slots.push_back(chart_slot(say, kpi, course, slot));
    divide(say, slots, view);
    view.step_words = course.step == Step::period ? std::string() : step_words(say, course.step);
    view.title = say("The course of {0}", kpi.name);
    view.hint = say("The arrow keys walk along the numbers.");
    view.now_word = say("now");
    view.silent_word = outcome_word(say, Outcome::silent);
    view.excused_word = outcome_word(say, Outcome::excused);
    return view;
}

}  // namespace

std::optional<Decimal> earlier_value(const Slot& slot) {
    std::optional<Decimal> earlier;
    for (const auto& said : slot.said.all)
        if (said.kind != ReportKind::withdrawal && said.value && said.value != slot.value)
            earlier = said.value;
    return earlier;
}

std::string reach_words(const language::Language& say, Reach reach, Cadence cadence) {
    const auto steps = steps_in(reach, cadence);
    if (!steps) return say("everything");
    const auto count = static_cast<std::int64_t>(*steps);
    const bool in_weeks = cadence == Cadence::week || reach == Reach::longer;
    if (cadence == Cadence::month) return say("{0} months", count);
    if (cadence == Cadence::quarter) return say("{0} quarters", count);
    return in_weeks ? say("{0} weeks", count) : say("{0} workdays", count);
}

std::string step_words(const language::Language& say, Step step) {
    if (step == Step::period) return {};
    return step == Step::summed_week ? say("added up per week") : say("mean per week");
}

ChartView chart_view(const language::Language& say, const Kpi& kpi, const KpiCourse& course) {
    ChartView view = unjudged(say, kpi, course.course);
    const auto slots = in_sight(course.course);
    view.promises = stretches(say, kpi, slots);
    view.ends_before = place_of(slots, course.ends_before);
    take_judged(say, kpi, course, view);
    take_notes(say, slots, view);
    view.sentence = sentence(say, kpi, slots, view);
    return view;
}

ChartView plain_chart_view(const language::Language& say, const Kpi& kpi, const Course& course) {
    ChartView view = unjudged(say, kpi, course);
    const auto slots = in_sight(course);
    for (std::size_t index = 0; index < slots.size(); ++index) {
        ChartSlot& slot = view.slots[index];
        const auto words = slots[index].value ? say.amount_in_words(*slots[index].value, kpi.measure)
                                              : outcome_word(say, slots[index].outcome);
        slot.words = period_title(say, slots[index].period) + ": " + words;
        slot.promised = {};
        slot.earlier.reset();
        slot.is_record = false;
        slot.timeliness = Timeliness::on_time;
        if (slot.value) slot.outcome = Outcome::no_promise;
    }
    view.levels = levels(say, kpi.measure, slots);
    view.sentence = say("The latest numbers: {0}.", six_in_words(say, kpi, slots));
    return view;
}

}  // namespace kept::views
