#include "views/kpi_page.hpp"

#include "views/earlier_words.hpp"
#include "views/glyphs.hpp"
#include "views/kpi_course.hpp"
#include "views/kpi_table.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"
#include "views/promise_list.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

/// The latest period that has a number: the one the page opens with.
const Slot* latest_number(const KpiPage& view) {
    for (auto slot = view.slots.rbegin(); slot != view.slots.rend(); ++slot)
        if (slot->value) return &*slot;
    return nullptr;
}

std::optional<Promise> promise_now(const KpiPage& view) {
    return view.promises.empty() ? std::nullopt : std::optional(view.promises.back());
}

std::string how_often(const language::Language& say, Cadence cadence) {
    switch (cadence) {
        case Cadence::workday:
            return say("said every workday");
        case Cadence::week:
            return say("said every week");
        case Cadence::month:
            return say("said every month");
        case Cadence::quarter:
            break;
    }
    return say("said every quarter");
}

Html large_figure(const language::Language& say, const Kpi& kpi, const Slot& slot) {
    const auto digits = figure_length(say, *slot.value, kpi.measure, language::Length::brief);
    const std::string_view stands = slot.outcome == Outcome::broken ? "broken"
                                    : slot.promise                  ? ""
                                                                    : "unpromised";
    return html(R"(<p class="figure {} {}">{}</p>)", digits.empty() ? "" : "long", stands,
                figure(say, *slot.value, kpi.measure, language::Length::brief));
}

Html outcomes(const language::Language& say, const Slot& slot) {
    Html marks;
    if (slot.is_record) marks += mark(say, Mark::record);
    if (slot.timeliness == Timeliness::late) marks += mark(say, Mark::late);
    return html(R"(<div class="outcomes">{}{}<span class="small soft">{}</span></div>)",
                outcome(say, slot.outcome), marks,
                say("about {0}", say.period(slot.period, language::PeriodStyle::dated)));
}

Html presence_reason(const Kpi& kpi) {
    return kpi.presence_reason.empty() ? Html() : html(R"(<p class="soft">{}</p>)", kpi.presence_reason);
}

Html retired(const language::Language& say, const KpiPage& view) {
    if (!view.retiring.retired) return {};
    return html("<p><b>{}</b></p>",
                say("Retired on {0}.", say.day(*view.retiring.retired, language::DayStyle::with_year)));
}

Html head(const language::Language& say, const KpiPage& view) {
    const Slot* latest = latest_number(view);
    const Html words =
        html(R"(
        <div>
        <h1>{}</h1>
        {}
        <p>{} <span class="soft together">{}</span></p>
        {}
        </div>)",
             view.kpi.name, promise_line(say, promise_now(view), view.kpi.measure), view.kpi.contribution,
             say.capitalised(how_often(say, view.kpi.cadence)) + ".",
             html("{}{}{}{}", presence_reason(view.kpi), retired(say, view),
                  succession(say, view.predecessor, view.successors), place_line(say, view.place)));
    if (!latest) return html(R"(<div class="kpi-head without-figure">{}</div>)", words);
    return html(R"(<div class="kpi-head">{}{}{}</div>)", large_figure(say, view.kpi, *latest), words,
                outcomes(say, *latest));
}

Html trail(const KpiPage& view) {
    return html(R"(<p class="trail"><a href="{}">{}</a> › {}</p>)", board(view.team.id), view.team.name,
                view.owner_name);
}

Html promises(const language::Language& say, const KpiPage& view) {
    const bool is_owner = view.onlooker == Onlooker::owner;
    const Html list = view.promises.empty()
                          ? html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("No promise yet."))
                          : promise_list(say, view.kpi, view.promises, is_owner ? &view.slots : nullptr);
    const Html private_words =
        is_owner && !view.promises.empty()
            ? html(R"(<p class="small soft counted">{}</p>)", say("Only you see these counted."))
            : Html();
    return html(R"(
        <section class="section" aria-labelledby="promises">
        <header><h2 id="promises">{}</h2></header>
        {}{}
        </section>)",
                say("Promises"), list, private_words);
}

Html retiring(const language::Language& say, const KpiPage& view) {
    const Html deed = retiring_deed(say, view.kpi, view.retiring, view.clock);
    if (view.retiring.retired) return deed;
    return html(R"(<details class="unfolds"><summary>{}</summary>{}</details>)", say("Retire this number"),
                deed);
}

Html deeds(const language::Language& say, const KpiPage& view) {
    if (view.onlooker != Onlooker::owner) return {};
    const Html promising = view.retiring.retired ? Html()
                                                 : html(R"(<a class="button" href="{}">{}</a>
        <a class="button quiet" href="{}">{}</a>)",
                                                        new_promise(view.kpi.id),
                                                        view.promises.empty() ? say("Promise a number")
                                                                              : say("Make a new promise"),
                                                        my_numbers(), say("My numbers"));
    return html(R"(
        <section class="deeds" aria-label="{}">
        <div class="buttons">{}<a class="button quiet" href="{}">{}</a></div>{}
        </section>)",
                say("What you can do"), promising, this_number(view.kpi.id), say("Change this number"),
                retiring(say, view));
}

/// The look that is asked, or else what is announced.
Html seen_now(const language::Language& say, const KpiPage& view) {
    if (view.look) return look_part(say, *view.look);
    return announcement_line(say, view.announcement, view.kpi.direction);
}

}  // namespace

Sheet kpi_page(const language::Language& say, const KpiPage& view) {
    Sheet sheet{.title = view.kpi.name, .room = Room::team};
    const bool has_slots = !view.slots.empty();
    const Html columns =
        html(R"(<div class="two-columns">{}<div>{}{}{}{}</div></div>)",
             has_slots ? kpi_table(say, view) : Html(), readings_list(say, view.seen, view.agreements),
             promises(say, view), kpi_changes(say, view), earlier_words(say, view.wordings, view.clock.zone));
    sheet.main =
        html(R"(
        <div id="kpi" data-live="kpi-{}">
        {}
        {}
        {}
        </div>)",
             view.kpi.id, html("{}{}{}", trail(view), head(say, view), deeds(say, view)),
             html("{}{}{}", seen_now(say, view), kpi_course(say, view), new_starts_part(say, view.starts)),
             columns);
    return sheet;
}

}  // namespace kept::views
