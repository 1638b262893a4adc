#include <algorithm>

#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/number_entry.hpp"
#include "views/wall.hpp"

namespace kept::views {
namespace {

/// How many letters and digits stand in a figure of each size; more of them are the smallest.
constexpr std::size_t fit_largest = 4;
constexpr std::size_t fit_long = 8;
constexpr std::size_t fit_longer = 13;
constexpr std::size_t fit_in_a_name = 30;

std::size_t letters_in(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char each) { return (each & 0xC0) != 0x80; }));
}

std::string_view size_of(const language::Language& say, const NumberOnStage& number) {
    if (!number.slot.value) return "";
    const auto full = say.figure(*number.slot.value, number.kpi.measure, language::Length::full);
    const auto letters = letters_in(full.number) + letters_in(full.before) + letters_in(full.after);
    if (letters <= fit_largest) return "";
    if (letters <= fit_long) return "long";
    return letters <= fit_longer ? "longer" : "longest";
}

Html figure_on_wall(const language::Language& say, const NumberOnStage& number) {
    if (!number.slot.value) return html(R"(<p class="figure wall-figure">–</p>)");
    return html(R"(<p class="figure wall-figure">{}</p>)",
                figure(say, *number.slot.value, number.kpi.measure, language::Length::full));
}

std::string verdict(const language::Language& say, const NumberOnStage& number) {
    switch (number.slot.outcome) {
        case Outcome::kept:
            return say("Kept!");
        case Outcome::broken:
            return say("Not kept.");
        case Outcome::silent:
        case Outcome::open:
            return say("Still silent.");
        case Outcome::no_number:
            return say("No number.");
        default:
            return number.slot.value ? say("Thank you!") : say("Still silent.");
    }
}

std::string_view state_of(const NumberOnStage& number) {
    if (number.slot.outcome == Outcome::broken) return "is-broken";
    if (number.slot.outcome == Outcome::kept) return "is-kept";
    return number.slot.said.latest() ? "is-unpromised" : "is-silent";
}

Html empty_place() {
    return html(R"(<svg class="empty-place" viewBox="0 0 236 308" aria-hidden="true">
        <path class="silent" d="M4 308V4H232V308"/></svg>)");
}

Html record(const language::Language& say, const NumberOnStage& number) {
    if (!number.slot.is_record || !number.best_before) return {};
    return html(R"(<p class="wall-record">{}</p>)",
                mark_saying(Mark::record,
                            say("Record. Was {0}.", say.amount(*number.best_before, number.kpi.measure))));
}

}  // namespace

Html number_on_wall(const language::Language& say, const WallPage& view, const NumberOnStage& number) {
    const Html who = html(R"(<div class="wall-who"><h1 class="{}">{}</h1><p><b>{}</b> · {}</p></div>)",
                          letters_in(number.owner) > fit_in_a_name ? "long" : "", number.owner,
                          number.kpi.name, spoken_period(say, number.slot.period, view.clock));
    const Html large = number.slot.said.latest() ? figure_on_wall(say, number) : empty_place();
    const Html words = html(R"(<div class="wall-verdict" role="status">{}<p class="loud">{}</p>{}</div>)",
                            record(say, number), verdict(say, number), reading_on_wall(say, view));
    const Html below = html(R"(<div class="wall-below">{}{}</div>)",
                            promise_line(say, number.slot.promise, number.kpi.measure),
                            six(six_view(say, number.kpi, number.six, number.slot.promise), SixPlace::wall));
    return html(R"(<div class="wall-number {} {}">{}<div class="wall-stage">{}</div>{}</div>)",
                state_of(number), size_of(say, number), who, html("{}{}", large, words), below);
}

}  // namespace kept::views
