#include "views/kpi_table.hpp"

#include <algorithm>
#include <span>

#include "views/glyphs.hpp"
#include "views/kpi_chart.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"
#include "views/said_words.hpp"

namespace kept::views {
namespace {

constexpr std::size_t rows_in_sight = 20;
constexpr std::size_t longest_beside_an_outcome = 14;

Html number_cell(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    if (!slot.value) return html(R"(<td class="counts-right">–</td>)");
    const auto earlier = earlier_value(slot);
    const Html struck = earlier ? html("<del>{}</del> ", say.exact_amount(*earlier, kpi.measure)) : Html();
    return html(R"(<td class="counts-right">{}<span class="figure">{}</span></td>)", struck,
                say.exact_amount(*slot.value, kpi.measure));
}

Html promise_cell(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    const auto bounds = slot.promise
                            ? say.bounds(slot.promise->bounds, kpi.measure, language::BoundsStyle::signs)
                            : std::string();
    return html(R"(<td class="only-wide">{}</td>)", bounds);
}

/// When it was said, and when it was last corrected.
Html when_said(const language::Language& say, const KpiPage& view, const Slot& slot) {
    const auto* first = slot.said.first();
    const auto* latest = slot.said.latest();
    if (!first || !latest) return {};
    const auto written = [&](Instant at) {
        return say.moment(at, view.clock.zone, language::MomentStyle::dated);
    };
    if (latest->sequence == first->sequence) return html("{}", written(first->said));
    return html(R"({}<br><span class="small soft">{}</span>)", written(first->said),
                say("corrected {0}", written(latest->said)));
}

Html marks(const language::Language& say, const Slot& slot) {
    Html all;
    if (slot.is_record) all += mark(say, Mark::record);
    if (slot.timeliness == Timeliness::late) all += mark(say, Mark::late);
    if (slot.declared_broken) all += mark(say, Mark::declared_broken);
    return all;
}

/// When the leave was declared that made this outcome what it is.
Html leave_declared(const language::Language& say, const KpiPage& view, const Slot& slot) {
    const auto behind = view.leave_behind.find(slot.period);
    if (behind == view.leave_behind.end()) return {};
    return each(behind->second, [&](const Leave& one) {
        return html(R"(<p class="small soft">{}</p>)", leave_declared_words(say, one, view.clock.zone));
    });
}

/// On a phone the moment stands under the outcome.
Html outcome_cell(const language::Language& say, const KpiPage& view, const Slot& slot) {
    const auto* latest = slot.said.latest();
    const Html note =
        latest && !latest->note.empty() ? html(R"(<p class="small soft">{}</p>)", latest->note) : Html();
    return html(R"(<td>{} {}{}<p class="narrow small soft">{}</p></td>)", outcome(say, slot.outcome),
                marks(say, slot), html("{}{}", note, leave_declared(say, view, slot)),
                when_said(say, view, slot));
}

Html said_cell(const language::Language& say, const KpiPage& view, const Slot& slot) {
    return html(R"(<td class="only-wide">{}</td>)", when_said(say, view, slot));
}

/// What the owner can do about a period: say it, or correct it.
Html deed_cell(const language::Language& say, const KpiPage& view, const Slot& slot) {
    if (view.onlooker != Onlooker::owner) return {};
    const auto period = say.period(slot.period, language::PeriodStyle::dated);
    if (slot.said.latest())
        return html(R"(<td><a class="small" href="{}">{}<span class="heard"> {}</span></a></td>)",
                    correction(view.kpi.id, slot.period), say("correct"), period);
    if (slot.outcome == Outcome::open || slot.outcome == Outcome::silent)
        return html(R"(<td><a class="small" href="{}">{}<span class="heard"> {}</span></a></td>)",
                    my_numbers(), say("report"), period);
    return html("<td></td>");
}

/// What was said has a page of its own, where it is discussed.
Html period_cell(const language::Language& say, const KpiPage& view, const Slot& slot) {
    const auto period = say.period(slot.period, language::PeriodStyle::brief);
    if (slot.said.all.empty()) return html(R"(<th scope="row">{}</th>)", period);
    return html(R"(<th scope="row"><a href="{}">{}</a></th>)", report(view.kpi.id, slot.period), period);
}

Html row(const language::Language& say, const KpiPage& view, const Slot& slot) {
    return html(R"(<tr class="{}">{}{}{}</tr>)", slot.value ? "" : "without-number",
                period_cell(say, view, slot), number_cell(say, view.kpi, slot),
                html("{}{}{}{}", promise_cell(say, view.kpi, slot), outcome_cell(say, view, slot),
                     said_cell(say, view, slot), deed_cell(say, view, slot)));
}

Html head(const language::Language& say, const KpiPage& view) {
    const Html deed = view.onlooker == Onlooker::owner
                          ? html(R"(<th scope="col"><span class="heard">{}</span></th>)", say("Change"))
                          : Html();
    return html(R"(
        <thead><tr><th scope="col">{}</th><th scope="col" class="counts-right">{}</th>
        <th scope="col" class="only-wide">{}</th>{}</tr></thead>)",
                say.with_context("table", "about"), say.with_context("table", "number"),
                say.with_context("table", "promise"),
                html(R"(<th scope="col">{}</th><th scope="col" class="only-wide">{}</th>{})",
                     say.with_context("table", "outcome"), say.with_context("table", "reported"), deed));
}

/// Numbers so long that on a phone the outcome stands under them.
bool has_long_numbers(const language::Language& say, const Kpi& kpi, std::span<const Slot> slots) {
    return std::ranges::any_of(slots, [&](const Slot& slot) {
        return slot.value && say.exact_amount(*slot.value, kpi.measure).size() > longest_beside_an_outcome;
    });
}

Html table(const language::Language& say, const KpiPage& view, std::span<const Slot> slots) {
    Html rows;
    for (auto slot = slots.rbegin(); slot != slots.rend(); ++slot) rows += row(say, view, *slot);
    return html(R"(<table class="{}"><caption class="heard">{}</caption>{}<tbody>{}</tbody></table>)",
                has_long_numbers(say, view.kpi, slots) ? "reports long-numbers" : "reports",
                say("Everything said, the newest first"), head(say, view), rows);
}

Html older(const language::Language& say, const KpiPage& view, std::span<const Slot> slots) {
    if (slots.empty()) return {};
    const auto count = static_cast<std::int64_t>(slots.size());
    return html(R"(<details class="older unfolds"><summary>{}</summary>{}</details>)",
                say.plural("{0} earlier period", "{0} earlier periods", count), table(say, view, slots));
}

Html change(const language::Language& say, const KpiPage& view, const Report& said) {
    const Html note = said.note.empty() ? Html() : html(" · {}", said.note);
    return html(R"(<li><b>{}</b> <span class="soft">{}{}</span></li>)", said_words(say, view.kpi, said),
                say.moment(said.said, view.clock.zone, language::MomentStyle::dated), note);
}

Html declaration(const language::Language& say, const KpiPage& view, const Slot& slot) {
    if (!slot.declared_broken) return {};
    return html(R"(<li><b>{}</b> <span class="soft">{} · {}</span></li>)",
                mark_word(say, Mark::declared_broken),
                say.moment(slot.declared_broken->said, view.clock.zone, language::MomentStyle::dated),
                slot.declared_broken->reason);
}

bool is_changed(const Slot& slot) {
    return slot.said.all.size() > 1 || slot.declared_broken;
}

Html changes_of(const language::Language& say, const KpiPage& view, const Slot& slot) {
    return html(R"(<li><h3>{}</h3><ol class="said">{}{}</ol></li>)", period_title(say, slot.period),
                each(slot.said.all, [&](const Report& said) { return change(say, view, said); }),
                declaration(say, view, slot));
}

}  // namespace

Html kpi_table(const language::Language& say, const KpiPage& view) {
    const std::span<const Slot> all(view.slots);
    const auto folded = all.size() > rows_in_sight ? all.size() - rows_in_sight : 0;
    return html(R"(
        <section class="section" aria-labelledby="reports">
        <header><h2 id="reports">{}</h2></header>
        {}{}
        </section>)",
                say("What was said"), table(say, view, all.subspan(folded)),
                older(say, view, all.first(folded)));
}

Html kpi_changes(const language::Language& say, const KpiPage& view) {
    if (std::ranges::none_of(view.slots, is_changed)) return {};
    Html all;
    for (auto slot = view.slots.rbegin(); slot != view.slots.rend(); ++slot)
        if (is_changed(*slot)) all += changes_of(say, view, *slot);
    return html(R"(
        <section class="section" aria-labelledby="changes">
        <header><h2 id="changes">{}</h2></header>
        <ul class="changes">{}</ul>
        </section>)",
                say("Corrections"), all);
}

}  // namespace kept::views
