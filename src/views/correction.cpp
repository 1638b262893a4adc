#include "views/correction.hpp"

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html secrets(const Correction& view, const FormState& form) {
    const auto* latest = view.slot.said.latest();
    return html("{}{}{}", hidden_fields(form), hidden_field("period", key_of(view.slot.period)),
                hidden_field("corrects", latest ? std::string_view(latest->id.text) : std::string_view()));
}

Html said_line(const language::Language& say, const Correction& view, const Report& said) {
    const auto number = said.value ? say.exact_amount(*said.value, view.kpi.measure) : say("no number");
    const auto when = say.moment(said.said, view.clock.zone, language::MomentStyle::dated);
    const auto words = said.kind == ReportKind::withdrawal ? say("taken back") : number;
    const bool holds = view.slot.said.latest() == &said;
    const Html shown = holds ? html("<b>{}</b>", words) : html("<del>{}</del>", words);
    return html(R"(<li>{} <span class="soft">{}</span></li>)", shown, when);
}

Html now(const language::Language& say, const Correction& view) {
    return html(R"(
        <div>
        <p class="soft">{}</p>
        {}
        <p>{}</p>
        <ol class="said">{}</ol>
        </div>)",
                view.kpi.contribution, promise_line(say, view.slot.promise, view.kpi.measure),
                outcome(say, view.slot.outcome),
                each(view.slot.said.all, [&](const Report& said) { return said_line(say, view, said); }));
}

std::string value_label(const language::Language& say, const Measure& measure) {
    const auto unit = say.unit_word(measure);
    return unit.empty() ? say("The right number") : say("The right number, in {0}", unit);
}

Html correcting(const language::Language& say, const Correction& view) {
    const auto& form = view.correct;
    const auto* latest = view.slot.said.latest();
    const auto value = view.slot.value ? say.bare(*view.slot.value, view.kpi.measure.decimals) : "";
    const Html fields =
        html("{}{}",
             number_field(say, form,
                          {.name = "value", .label = value_label(say, view.kpi.measure), .at_first = value}),
             long_field(say, form,
                        {.name = "note",
                         .label = say("Note"),
                         .hint = say("Optional. Is there no number after all? Then say here why."),
                         .at_first = latest ? std::string_view(latest->note) : std::string_view()}));
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>
        {}
        {}
        <div class="buttons"><button class="button strong">{}</button>
        <button class="button quiet" name="without" value="yes">{}</button></div>
        </form>)",
                corrections_of(view.kpi.id),
                html("{}{}", secrets(view, form), refusal_of_form(say, form, {"value", "note"})), fields,
                say("Correct it"), say("There is no number"));
}

Html withdrawing(const language::Language& say, const Correction& view) {
    if (view.may_withdraw == MayWithdraw::no) return {};
    return html(
        R"(
        <section class="other-deed"><h2 class="in-case">{}</h2><p class="soft">{}</p>
        <form method="post" action="{}">{}
        <button class="button quiet">{}</button></form></section>)",
        say("A slip of the thumb?"),
        say("Until it is due you can take it back. That stays visible, and the number is open again."),
        withdrawals_of(view.kpi.id),
        html("{}{}", secrets(view, view.withdraw), refusal_of_form(say, view.withdraw, {})),
        say("Take it back"));
}

struct DeclaringWords {
    std::string heading;
    std::string label;
    std::string button;
    DeclarationKind kind;
};

DeclaringWords declaring_words(const language::Language& say, MayDeclare may) {
    if (may == MayDeclare::broken)
        return {say("Reached, but not kept?"), say("What was not as you promised?"),
                say("Declare it not kept"), DeclarationKind::broken};
    return {say("Kept after all?"), say("Why do you take your declaration back?"),
            say("Take the declaration back"), DeclarationKind::withdrawn};
}

Html declaring(const language::Language& say, const Correction& view) {
    if (view.may_declare == MayDeclare::nothing) return {};
    const auto words = declaring_words(say, view.may_declare);
    return html(R"(
        <section class="other-deed"><h2 class="in-case">{}</h2>
        <form class="form" method="post" action="{}" novalidate>{}{}
        <button class="button quiet">{}</button></form></section>)",
                words.heading, declarations_of(view.kpi.id),
                html("{}{}{}", secrets(view, view.declare), hidden_field("kind", code_of(words.kind)),
                     refusal_of_form(say, view.declare, {"reason"})),
                text_field(say, view.declare,
                           {.name = "reason",
                            .label = words.label,
                            .hint = say("One sentence. It stands beside the number, for everybody.")}),
                words.button);
}

}  // namespace

Sheet correction_page(const language::Language& say, const Correction& view) {
    const auto period = say.period(view.slot.period, language::PeriodStyle::dated);
    Sheet sheet{.title = say("Correct {0}", period), .room = Room::my_numbers};
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        <div class="case correcting">{}<div>{}</div></div>)",
                      kpi(view.kpi.id), view.kpi.name, sheet.title, now(say, view),
                      html("{}{}{}", correcting(say, view), withdrawing(say, view), declaring(say, view)));
    return sheet;
}

}  // namespace kept::views
