#include "views/kpi_words.hpp"

#include "domain/week.hpp"
#include "views/glyphs.hpp"

namespace kept::views {
namespace {

std::size_t characters(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text)
        if ((byte & 0xC0) != 0x80) ++count;
    return count;
}

/// The digits under a column, without their unit: "1.390", "18,4k".
std::string under_column(const language::Language& say, Decimal value, const Measure& measure) {
    const auto parts = say.figure(value, measure, language::Length::brief);
    return measure.unit == Unit::money ? parts.number + parts.after : parts.number;
}

SixSlot six_slot(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    SixSlot drawn_slot{.outcome = slot.outcome,
                       .timeliness = slot.timeliness,
                       .value = std::nullopt,
                       .value_text = "",
                       .period_text = period_under_column(say, slot.period),
                       .promised = drawn_bounds(slot.promise),
                       .is_record = slot.is_record};
    if (slot.value) drawn_slot.value = as_double(*slot.value);
    if (slot.value) drawn_slot.value_text = under_column(say, *slot.value, kpi.measure);
    return drawn_slot;
}

/// What a period says to who cannot see it: "8 kept", "silent".
std::string slot_in_words(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    const auto word = outcome_word(say, slot.outcome);
    return slot.value ? say.amount(*slot.value, kpi.measure) + " " + word : word;
}

std::string six_in_words(const language::Language& say, const Kpi& kpi, const std::vector<Slot>& six,
                         const std::optional<Promise>& line) {
    if (six.empty()) return say("No numbers yet.");
    std::string all;
    for (const auto& slot : six) all += (all.empty() ? "" : ", ") + slot_in_words(say, kpi, slot);
    if (!line) return say("The six: {0}.", all);
    return say("The six: {0}. Promise: {1}.", all, say.bounds(line->bounds, kpi.measure));
}

}  // namespace

std::string promise_words(const language::Language& say, const Promise& promise, const Measure& measure) {
    const auto bounds = say.capitalised(say.bounds(promise.bounds, measure));
    return promise.quality.empty() ? bounds : bounds + ", " + promise.quality;
}

Html promise_line(const language::Language& say, const std::optional<Promise>& promise,
                  const Measure& measure) {
    if (!promise) return html(R"(<p class="soft">{}</p>)", say("No promise yet."));
    return html(R"(<p class="promise-words">{}. <span class="together">{}</span></p>)",
                promise_words(say, *promise, measure), say("Count on me!"));
}

std::string_view figure_length(const language::Language& say, Decimal value, const Measure& measure,
                               language::Length length) {
    const auto parts = say.figure(value, measure, length);
    const auto count = characters(parts.number) + (characters(parts.after) > 1 ? 2 : 0);
    if (count > 7) return "longest";
    return count > 3 ? "long" : "";
}

Html figure(const language::Language& say, Decimal value, const Measure& measure, language::Length length) {
    const auto parts = say.figure(value, measure, length);
    const auto small = [](std::string_view text) {
        return text.empty() ? Html() : html("<small>{}</small>", text);
    };
    return html("{}{}{}", small(parts.before), parts.number, small(parts.after));
}

DrawnBounds drawn_bounds(const std::optional<Promise>& promise) {
    DrawnBounds bounds;
    if (promise && promise->bounds.least) bounds.at_least = as_double(*promise->bounds.least);
    if (promise && promise->bounds.most) bounds.at_most = as_double(*promise->bounds.most);
    return bounds;
}

SixView six_view(const language::Language& say, const Kpi& kpi, const std::vector<Slot>& six,
                 const std::optional<Promise>& line) {
    SixView view{.slots = {}, .promised = drawn_bounds(line), .sentence = six_in_words(say, kpi, six, line)};
    for (const auto& slot : six) view.slots.push_back(six_slot(say, kpi, slot));
    return view;
}

std::string first_name_of(const std::string& name) {
    return name.substr(0, name.find(' '));
}

std::string leave_declared_words(const language::Language& say, const Leave& leave, std::string_view zone) {
    return say("Leave declared {0}", say.moment(leave.declared, zone, language::MomentStyle::dated));
}

std::string period_under_column(const language::Language& say, const Period& period) {
    if (period.cadence == Cadence::workday) return say.short_weekday(weekday_of(period.first_day));
    const auto axis = say.period(period, language::PeriodStyle::axis);
    return period.cadence == Cadence::week ? say("wk {0}", axis) : axis;
}

std::string period_title(const language::Language& say, const Period& period) {
    return say.capitalised(say.period(period, language::PeriodStyle::dated));
}

}  // namespace kept::views
