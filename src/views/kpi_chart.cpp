#include "views/kpi_chart.hpp"

#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"

namespace kept::views {
namespace {

/// The coarser cadence whose beginnings divide the axis.
Cadence divided_by(Cadence cadence) {
    switch (cadence) {
        case Cadence::workday:
            return Cadence::week;
        case Cadence::week:
            return Cadence::month;
        case Cadence::month:
        case Cadence::quarter:
            break;
    }
    return Cadence::quarter;
}

std::string division_words(const language::Language& say, const Period& division) {
    return period_under_column(say, division);
}

/// "Friday 20 November: 8, at least 8, kept".
std::string slot_words(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    std::string words = period_title(say, slot.period) + ": ";
    if (slot.value) words += say.amount_in_words(*slot.value, kpi.measure) + ", ";
    if (slot.promise) words += say.bounds(slot.promise->bounds, kpi.measure) + ", ";
    words += outcome_word(say, slot.outcome);
    if (slot.timeliness == Timeliness::late) words += ", " + mark_word(say, Mark::late);
    if (slot.is_record) words += ", " + mark_word(say, Mark::record);
    return words;
}

std::optional<ChartGhost> ghost(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    const auto earlier = earlier_value(slot);
    if (!earlier || !slot.value) return std::nullopt;
    return ChartGhost{drawn(*earlier), say("{0}, corrected to {1}", say.amount(*earlier, kpi.measure),
                                           say.amount(*slot.value, kpi.measure))};
}

ChartSlot chart_slot(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    ChartSlot one;
    one.outcome = slot.outcome;
    one.timeliness = slot.timeliness;
    one.words = slot_words(say, kpi, slot);
    one.promised = drawn_bounds(slot.promise);
    one.earlier = ghost(say, kpi, slot);
    one.is_record = slot.is_record;
    if (slot.value) one.value = drawn(*slot.value);
    if (slot.value) one.value_text = say.short_amount(*slot.value, kpi.measure);
    return one;
}

void divide(const language::Language& say, Cadence cadence, const std::vector<Slot>& slots,
            std::vector<ChartSlot>& drawn_slots) {
    std::optional<Period> before;
    for (std::size_t index = 0; index < slots.size(); ++index) {
        const auto division = period_of(divided_by(cadence), slots[index].period.first_day);
        if (division != before) drawn_slots[index].begins = division_words(say, division);
        before = division;
    }
}

std::vector<ChartPromise> stretches(const language::Language& say, const Kpi& kpi,
                                    const std::vector<Slot>& slots) {
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

std::string sentence(const language::Language& say, const Kpi& kpi, const std::vector<Slot>& slots) {
    const auto newest = slots.empty() ? std::string() : slot_words(say, kpi, slots.back());
    return say("The course of {0}. Latest: {1}. The table stands below.", kpi.name, newest);
}

}  // namespace

std::optional<Decimal> earlier_value(const Slot& slot) {
    std::optional<Decimal> earlier;
    for (const auto& said : slot.said.all)
        if (said.kind != ReportKind::withdrawal && said.value && said.value != slot.value)
            earlier = said.value;
    return earlier;
}

ChartView chart_view(const language::Language& say, const Kpi& kpi, const std::vector<Slot>& slots) {
    ChartView view;
    for (const auto& slot : slots) view.slots.push_back(chart_slot(say, kpi, slot));
    divide(say, kpi.cadence, slots, view.slots);
    view.promises = stretches(say, kpi, slots);
    view.sentence = sentence(say, kpi, slots);
    view.now_word = say("now");
    view.silent_word = outcome_word(say, Outcome::silent);
    view.excused_word = outcome_word(say, Outcome::excused);
    return view;
}

}  // namespace kept::views
