#include "views/owners_side.hpp"

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/guide.hpp"

namespace kept::views {
namespace {

Html secrets(const OwnersSide& side, const FormState& form) {
    return html("{}{}", hidden_fields(form), hidden_field("then", side.then));
}

bool feels(const OwnersSide& side, Feeling feeling) {
    return side.felt && side.felt->feeling == feeling;
}

/// A second press takes the feeling away again.
Html feeling_button(const language::Language& say, const OwnersSide& side, Feeling feeling) {
    const bool is_pressed = feels(side, feeling);
    return html(R"(<button class="button quiet" name="feeling" value="{}" aria-pressed="{}">{}</button>)",
                code_of(is_pressed ? Feeling::none : feeling), is_pressed ? "true" : "false",
                say.capitalised(feeling_word(say, feeling)));
}

Html sharing(const language::Language& say, const OwnersSide& side) {
    if (!side.felt) return html(R"(<p class="small soft">{}</p>)", say("Only you can see this."));
    const bool is_shared = side.felt->feeling_is == FeelingIs::shared;
    const auto other = is_shared ? FeelingIs::the_owners : FeelingIs::shared;
    const Html fields =
        html("{}{}{}", secrets(side, side.sharing), hidden_field("feeling", code_of(side.felt->feeling)),
             hidden_field("feeling_is", code_of(other)));
    return html(R"(
        <form class="sharing" method="post" action="{}">{}
        <span class="small soft">{}</span>
        <button class="word-button small">{}</button></form>)",
                feelings_about(side.kpi, side.period), fields,
                is_shared ? say("Shared: it stands with this number.") : say("Only you can see this."),
                is_shared ? say("Keep it to myself again") : say("Share it with this number"));
}

std::string takes_along(const language::Language& say, const OwnersSide& side) {
    if (!side.next || side.next->kind == Meets::workday_end) return say("Tell my team");
    return side.next->kind == Meets::huddle ? say("Take it to the huddle")
                                            : say("Take it to the weekly meeting");
}

Html where_it_goes(const language::Language& say, const OwnersSide& side) {
    const auto words = side.next && side.next->kind != Meets::workday_end
                           ? say("Goes along to {0}.", meeting_name(say, *side.next, side.clock))
                           : say("Your team can read it.");
    return html(R"(<p class="small soft">{} <a href="{}">{}</a></p>)", words, needs_of(side.team),
                say("See the list"));
}

Html said_needs(const language::Language& say, const OwnersSide& side, const Html& beneath) {
    const Html words =
        each(side.needs, [&](const Remark& need) { return html(R"(<p class="needed">{}</p>)", need.words); });
    return html(R"(
        <div class="question">
        <p class="asks">{}</p>
        {}
        {}
        {}
        </div>)",
                say("What you need"), words, where_it_goes(say, side), beneath);
}

}  // namespace

std::string feeling_word(const language::Language& say, Feeling feeling) {
    switch (feeling) {
        case Feeling::proud:
            return say.with_context("feeling", "proud");
        case Feeling::uncomfortable:
            return say.with_context("feeling", "uncomfortable");
        case Feeling::none:
            break;
    }
    return say.with_context("feeling", "nothing special");
}

Html feeling_part(const language::Language& say, const OwnersSide& side) {
    const Html buttons = html("{}{}", feeling_button(say, side, Feeling::proud),
                              feeling_button(say, side, Feeling::uncomfortable));
    return html(R"(
        <div class="feeling" id="feeling">
        <form method="post" action="{}">{}
        <fieldset class="choice"><legend>{}</legend>{}</fieldset></form>
        {}{}
        </div>)",
                feelings_about(side.kpi, side.period), secrets(side, side.feeling), say("How does it feel?"),
                buttons, sharing(say, side), guide_link(GuidePart::feelings, say("Why we ask how it feels")));
}

Html need_part(const language::Language& say, const OwnersSide& side, const Html& beneath) {
    if (!side.needs.empty()) return said_needs(say, side, beneath);
    const auto says = attributes_of(side.need, "words", "need", "need-hint");
    const Html area =
        html(R"(<textarea class="field" id="need" name="words" rows="2" {} {} {}>{}</textarea>)",
             says.invalid, says.described, says.focused, side.need.text("words"));
    const Html field = html(R"(
        <label for="need">{}</label>
        {}{}{}
        <p class="hint" id="need-hint">{}</p>)",
                            say("What do you need?"), area, says_back(say, side.need, "words", "need"),
                            refusal_of_form(say, side.need, {"words"}),
                            say("One sentence. Your team sees it once you take it along."));
    return html(R"(
        <form class="question" method="post" action="{}" novalidate data-draft>
        {}{}
        <div class="buttons"><button class="button strong">{}</button></div>
        {}
        </form>)",
                needs_about(side.kpi, side.period), secrets(side, side.need), field, takes_along(say, side),
                beneath);
}

Html offer_part(const language::Language& say, const OwnersSide& side) {
    if (side.asks != Asks::need_and_offer) return {};
    const auto says = attributes_of(side.offer, "reason", "offer-reason", "offer-hint");
    const Html field = html(R"(
        <label for="offer-reason">{}</label>
        <input class="field" id="offer-reason" name="reason" autocomplete="off" value="{}" {} {} {}>)",
                            say("What is it about, or why not?"), side.offer.text("reason"), says.invalid,
                            says.described, says.focused);
    const Html buttons = html(R"(
        <div class="buttons">
        <button class="button" name="kind" value="{}">{}</button>
        <button class="button quiet" name="kind" value="{}">{}</button>
        </div>)",
                              code_of(OfferAnswerKind::on_the_agenda), say("On the agenda"),
                              code_of(OfferAnswerKind::declined), say("No, because…"));
    const Html said = html(
        R"({}{}<p class="hint" id="offer-hint">{}</p>)", says_back(say, side.offer, "reason", "offer-reason"),
        refusal_of_form(say, side.offer, {"reason"}),
        say("Saying no asks for one sentence. It stands beside the number, for everybody."));
    return html(R"(
        <section class="offer" aria-labelledby="offer"><h3 id="offer">{}</h3>
        <form class="asked" method="post" action="{}" novalidate>{}{}{}
        </form></section>)",
                say("Three in a row not kept. Shall we put it on the weekly agenda?"),
                offer_answers_about(side.kpi, side.period), secrets(side, side.offer), field,
                html("{}{}", said, buttons));
}

Html feeling_fields(const language::Language& say, const FormState& form) {
    const auto chosen = form.text("feeling", code_of(Feeling::none));
    const auto radio = [&](Feeling feeling) {
        return html(R"(
        <label class="option"><input type="radio" name="feeling" value="{}" {}><span>{}</span></label>)",
                    code_of(feeling), attribute("checked").when(chosen == code_of(feeling)),
                    say.capitalised(feeling_word(say, feeling)));
    };
    const bool is_shared = form.text("feeling_is") == code_of(FeelingIs::shared);
    return html(R"(
        <fieldset class="asked feeling-fields">
        <legend>{}</legend>
        <div class="options">{}</div>
        <label class="shares"><input type="checkbox" name="feeling_is" value="{}" {}> {}</label>
        </fieldset>)",
                say("How does it feel?"),
                html("{}{}{}", radio(Feeling::proud), radio(Feeling::uncomfortable), radio(Feeling::none)),
                code_of(FeelingIs::shared), attribute("checked").when(is_shared),
                say("Share this with the number. Otherwise only you can see it."));
}

}  // namespace kept::views
