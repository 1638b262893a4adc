#include "views/board_card.hpp"

#include <algorithm>

#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

bool hangs(const Slot& slot) {
    return slot.outcome == Outcome::broken;
}

/// The digits alone: the promise beside them says the currency.
Html figure_on_board(const language::Language& say, Decimal value, const Measure& measure) {
    const auto parts = say.figure(value, measure, language::Length::brief);
    const auto look = figure_length(say, value, measure, language::Length::brief);
    const Html unit = parts.after.empty() ? Html() : html("<small>{}</small>", parts.after);
    return html(R"(<span class="figure {}">{}{}</span>)", look, parts.number, unit);
}

/// Where no figure stands, the shape of what became of the period.
Html place_without_figure(Outcome outcome) {
    switch (outcome) {
        case Outcome::silent:
            return html(R"(<p class="above silent-place" aria-hidden="true"></p>)");
        case Outcome::excused:
            return html(R"(<p class="above excused-place" aria-hidden="true"></p>)");
        case Outcome::open:
            return html(R"(<p class="above open-place" aria-hidden="true"></p>)");
        default:
            return {};
    }
}

Html promised(const language::Language& say, const BoardCard& card) {
    const auto& promise = card.spoken_of.promise;
    if (!promise) return {};
    return html(R"(<span class="promised">{}</span><br>)",
                say.bounds(promise->bounds, card.kpi.measure, language::BoundsStyle::brief));
}

Html beside(const language::Language& say, const BoardCard& card) {
    return html(R"(<p class="beside">{}{}</p>)", promised(say, card), outcome(say, card.spoken_of.outcome));
}

Html above_and_below(const language::Language& say, const BoardCard& card) {
    const auto& slot = card.spoken_of;
    if (!slot.value)
        return html(R"({}<div class="below">{}</div>)", place_without_figure(slot.outcome),
                    beside(say, card));
    const Html number = figure_on_board(say, *slot.value, card.kpi.measure);
    if (hangs(slot))
        return html(R"(<div class="above">{}</div><p class="below">{}</p>)", beside(say, card), number);
    return html(R"(<p class="above">{}</p><div class="below">{}</div>)", number, beside(say, card));
}

bool is_corrected(const Slot& slot) {
    return std::ranges::any_of(slot.said.all,
                               [](const Report& said) { return said.kind == ReportKind::correction; });
}

/// Where what was said is discussed.
Html discussing(const language::Language& say, const BoardCard& card) {
    if (card.spoken_of.said.all.empty()) return {};
    return html(R"(<a class="discusses small" href="{}">{}<span class="heard"> {}</span></a>)",
                report(card.kpi.id, card.spoken_of.period), say("discuss"), card.kpi.name);
}

Html marks(const language::Language& say, const Slot& slot) {
    Html all;
    if (slot.is_record) all += mark(say, Mark::record);
    if (slot.timeliness == Timeliness::late) all += mark(say, Mark::late);
    if (slot.declared_broken && hangs(slot)) all += mark(say, Mark::declared_broken);
    if (is_corrected(slot)) all += mark(say, Mark::corrected);
    return all;
}

std::string look_of(const Slot& slot) {
    if (slot.outcome == Outcome::excused) return "card excused";
    return slot.promise ? "card" : "card unpromised";
}

}  // namespace

Html board_card(const language::Language& say, const BoardCard& card) {
    const auto& slot = card.spoken_of;
    const Html name =
        html(R"(<h3><a href="{}" title="{}">{}</a></h3>)", kpi(card.kpi.id), card.kpi.name, card.kpi.name);
    const Html place = html(R"(<div class="place">{}{}</div>)", above_and_below(say, card),
                            six(six_view(say, card.kpi, card.six, slot.promise), SixPlace::board));
    return html(R"(
        <article class="{}" id="kpi-{}" data-live="kpi-{}">
        {}
        {}
        </article>)",
                look_of(slot), card.kpi.id, card.kpi.id, name,
                html("{}{}<footer>{}{}</footer>", place,
                     announcement_mark(say, card.announcement, card.kpi.direction), marks(say, slot),
                     discussing(say, card)));
}

}  // namespace kept::views
