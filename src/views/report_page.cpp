#include "views/report_page.hpp"

#include "views/discussion.hpp"
#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"
#include "views/said_words.hpp"

namespace kept::views {
namespace {

std::string written(const language::Language& say, const ReportPage& view, Instant at) {
    return say.moment(at, view.clock.zone, language::MomentStyle::dated);
}

Html large_figure(const language::Language& say, const ReportPage& view) {
    if (!view.slot.value) return html(R"(<p class="figure unpromised" aria-hidden="true">–</p>)");
    const auto digits = figure_length(say, *view.slot.value, view.kpi.measure, language::Length::brief);
    const std::string_view stands = view.slot.outcome == Outcome::broken ? "broken"
                                    : view.slot.promise                  ? ""
                                                                         : "unpromised";
    return html(R"(<p class="figure {} {}">{}</p>)", digits.empty() ? "" : "long", stands,
                figure(say, *view.slot.value, view.kpi.measure, language::Length::brief));
}

Html outcomes(const language::Language& say, const ReportPage& view) {
    const Slot& slot = view.slot;
    Html marks;
    if (slot.is_record) marks += mark(say, Mark::record);
    if (slot.timeliness == Timeliness::late) marks += mark(say, Mark::late);
    if (slot.declared_broken) marks += mark(say, Mark::declared_broken);
    return html(R"(<div class="outcomes">{}{}</div>)", outcome(say, slot.outcome), marks);
}

/// "Sanne is proud of it": only a feeling that whoever looks may know of gets here.
Html shared_feeling(const language::Language& say, const ReportPage& view) {
    if (!view.felt || view.felt->feeling_is != FeelingIs::shared) return {};
    const bool is_proud = view.felt->feeling == Feeling::proud;
    return html(R"(<p class="felt">{} <span class="small soft">{}</span></p>)",
                is_proud ? say("{0} is proud of it.", view.owner_name)
                         : say("{0} is uncomfortable with it.", view.owner_name),
                written(say, view, view.felt->at));
}

Html note(const ReportPage& view) {
    const Report* latest = view.slot.said.latest();
    return latest && !latest->note.empty() ? html(R"(<p class="words">{}</p>)", latest->note) : Html();
}

Html head(const language::Language& say, const ReportPage& view) {
    const Html words = html(R"(
        <div>
        <h1>{}</h1>
        <p class="soft">{}</p>
        {}
        {}
        </div>)",
                            view.kpi.name, view.owner_name + " · " + period_title(say, view.slot.period),
                            promise_line(say, view.slot.promise, view.kpi.measure),
                            html("{}{}", note(view), shared_feeling(say, view)));
    return html(R"(<div class="kpi-head">{}{}{}</div>)", large_figure(say, view), words, outcomes(say, view));
}

Html said_line(const language::Language& say, const ReportPage& view, const Report& said) {
    const Html about = said.note.empty() ? Html() : html(" · {}", said.note);
    return html(R"(<li><b>{}</b> <span class="soft">{}{}</span></li>)", said_words(say, view.kpi, said),
                written(say, view, said.said), about);
}

Html declaration_line(const language::Language& say, const ReportPage& view, const Declaration& declared) {
    return html(R"(<li><b>{}</b> <span class="soft">{} · {}</span></li>)",
                declared.kind == DeclarationKind::broken ? mark_word(say, Mark::declared_broken)
                                                         : say("declaration taken back"),
                written(say, view, declared.said), declared.reason);
}

Html answered_offer(const language::Language& say, const ReportPage& view) {
    if (!view.offer_answer) return {};
    const auto& answer = *view.offer_answer;
    const Html reason = answer.reason.empty() ? Html() : html(" · {}", answer.reason);
    return html(R"(<li><b>{}</b> <span class="soft">{}{}</span></li>)",
                answer.kind == OfferAnswerKind::declined ? say("not on the weekly agenda")
                                                         : say("on the weekly agenda"),
                written(say, view, answer.said), reason);
}

Html deeds(const language::Language& say, const ReportPage& view) {
    if (!view.own || !view.slot.said.latest()) return {};
    return html(R"(<p><a href="{}">{}</a></p>)", correction(view.kpi.id, view.slot.period),
                say("Correct it, or declare it not kept"));
}

Html everything_said(const language::Language& say, const ReportPage& view) {
    Html lines = each(view.slot.said.all, [&](const Report& said) { return said_line(say, view, said); });
    lines += each(view.declarations,
                  [&](const Declaration& declared) { return declaration_line(say, view, declared); });
    return html(R"(
        <section class="section" aria-labelledby="said">
        <header><h2 id="said">{}</h2></header>
        <ol class="said">{}{}</ol>
        {}
        </section>)",
                say("What was said"), lines, answered_offer(say, view), deeds(say, view));
}

Html owners_part(const language::Language& say, const ReportPage& view) {
    if (!view.own) return {};
    const bool asks_need = view.own->asks != Asks::nothing && view.own->needs.empty();
    const Html need = asks_need ? need_part(say, *view.own, {}) : Html();
    const Html feeling = view.slot.said.latest() ? feeling_part(say, *view.own) : Html();
    return html(R"(<div class="owners-part" id="own">{}{}{}</div>)", feeling, need,
                offer_part(say, *view.own));
}

}  // namespace

Sheet report_page(const language::Language& say, const ReportPage& view) {
    Sheet sheet{.title = view.kpi.name + ", " + say.period(view.slot.period, language::PeriodStyle::dated),
                .room = Room::team};
    const Html trail = html(R"(<p class="trail"><a href="{}">{}</a> › <a href="{}">{}</a></p>)",
                            board(view.team.id), view.team.name, kpi(view.kpi.id), view.kpi.name);
    const Html said = html(R"(<div id="said-part" data-live="kpi-{}">{}</div>{})", view.kpi.id,
                           everything_said(say, view), owners_part(say, view));
    sheet.main =
        html(R"(
        {}
        <div id="report" data-live="kpi-{}">{}</div>
        <div class="two-columns turned">{}{}</div>)",
             trail, view.kpi.id, head(say, view), discussion(say, view), html(R"(<div>{}</div>)", said));
    return sheet;
}

}  // namespace kept::views
