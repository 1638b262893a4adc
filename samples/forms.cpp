#include "cast.hpp"
#include "sample.hpp"
#include "views/fields.hpp"

namespace kept::samples {
namespace {

Html standing(const Html& field) {
    return html(R"(<form class="form" method="get" action="{}">{}</form>)", home(), field);
}

}  // namespace

Samples forms(const language::Language& say) {
    const FormState fresh = form();
    const Refusal without_name{"name", "What do you call your number?", {}};
    const Field name{.name = "name", .label = say("What do you call your number?")};
    const Field hinted{
        .name = "name", .label = say("Your e-mail address"), .hint = say("With it you sign in.")};
    const Field number{.name = "least", .label = say("At least")};
    FormState asked = typed({{"least", "1.234"}});
    asked.asked = AskedBack{"least", {whole(1234), Decimal{12'340}, {whole(1234), Decimal{12'340}}}};
    const std::vector<Option> some{
        {"open", in(say, "Open", "Open"), in(say, "Iedereen leest mee.", "Everybody reads along.")},
        {"closed", in(say, "Besloten", "Closed"), in(say, "Alleen het team.", "The team alone.")}};
    return {
        {"field-text", "A line of text", standing(text_field(say, fresh, name))},
        {"field-hint", "With a hint", standing(text_field(say, fresh, hinted))},
        {"field-refused", "Refused: the sentence at the field, what was typed still there",
         standing(text_field(say, refused({{"name", "…"}}, without_name), name))},
        {"field-long", "A sentence or more", standing(long_field(say, fresh, name))},
        {"field-number", "A number in large digits",
         standing(number_field(say, typed({{"least", "8"}}), number))},
        {"field-asked", "Two readings, as buttons", standing(number_field(say, asked, number))},
        {"field-options", "A few to choose from",
         standing(options(say, fresh,
                          {.name = "openness", .label = in(say, "Wie leest mee?", "Who reads along?")},
                          some))},
        {"field-select", "Many to choose from",
         standing(select_field(say, fresh, {.name = "zone", .label = say("Time zone")},
                               zone_options({"America/New_York", "Europe/Amsterdam"})))},
        {"buttons", "Buttons: the one deed, another, a quiet one, a word",
         html(
             R"(<div class="buttons"><button class="button strong">{}</button><button class="button">{}</button>
                  <button class="button quiet">{}</button><button class="word-button flush">{}</button></div>)",
             say("Yes, I am away"), say("Search"), say("My numbers"), say("Not after all"))}};
}

}  // namespace kept::samples
