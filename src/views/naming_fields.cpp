#include "views/naming_fields.hpp"

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/guide.hpp"

namespace kept::views {
namespace {

Option option(auto choice, std::string words, std::string example = "") {
    return {std::string(code_of(choice)), std::move(words), std::move(example)};
}

}  // namespace

Html unit_field(const language::Language& say, const FormState& form) {
    return options(say, form,
                   {.name = "unit", .label = say("What kind of number is it?"), .at_first = "count"},
                   {option(Unit::count, say("A count"), say("12 complaints solved")),
                    option(Unit::money, say("Money"), say("revenue, bank balance")),
                    option(Unit::percentage, say("A percentage"), say("delivered on time")),
                    option(Unit::duration, say("A duration"), say("24 minutes to the first answer")),
                    option(Unit::score, say("A score"), say("NPS, from −100 to 100")),
                    option(Unit::number, say("Another number"), say("1.3 complaints per 100 trips"))});
}

Html currency_field(const language::Language& say, const FormState& form) {
    const Html field =
        select_field(say, form, {.name = "currency", .label = say("In which currency?"), .at_first = "EUR"},
                     {{"EUR", say("euros")},
                      {"USD", say("dollars")},
                      {"GBP", say("pounds")},
                      {"CHF", "CHF"},
                      {"DKK", "DKK"},
                      {"NOK", "NOK"},
                      {"PLN", "PLN"},
                      {"SEK", "SEK"}});
    return html(R"(<div class="only-money">{}</div>)", field);
}

Html direction_field(const language::Language& say, const FormState& form) {
    return options(
        say, form, {.name = "direction", .label = say("Which way is good?"), .at_first = "increase"},
        {option(Direction::increase, say("More is better"), say("I promise at least so many")),
         option(Direction::decrease, say("Less is better"), say("I promise at most so many")),
         option(Direction::neutral, say("Just right is better"), say("I promise between the two"))});
}

Html cadence_field(const language::Language& say, const FormState& form) {
    return options(
        say, form, {.name = "cadence", .label = say("How often do you say it?"), .at_first = "workday"},
        {option(Cadence::workday, say("Every workday"), say("at the huddle")),
         option(Cadence::week, say("Every week"), say("at the weekly meeting")),
         option(Cadence::month, say("Every month"), say("at the first weekly meeting after it")),
         option(Cadence::quarter, say("Every quarter"), say("at the first weekly meeting after it"))});
}

Html decimals_field(const language::Language& say, const FormState& form, int least) {
    const std::vector<Option> all{
        {"0", say("none")}, {"1", say("one")}, {"2", say("two")}, {"3", say("three")}, {"4", say("four")}};
    return select_field(say, form,
                        {.name = "decimals",
                         .label = say("With how many decimals?"),
                         .hint = least > 0 ? say("They may grow, never shrink.") : "",
                         .at_first = all[static_cast<std::size_t>(least)].code},
                        {all.begin() + least, all.end()});
}

Html presence_challenge(const language::Language& say, const FormState& form, std::string_view at_first) {
    const bool is_asked = form.refuses("presence_reason") || !form.text("presence_reason", at_first).empty();
    if (!is_asked) return {};
    return html(R"(<div class="challenge">{}<p>{}</p>{}</div>)",
                long_field(say, form,
                           {.name = "presence_reason",
                            .label = say("Why is this a contribution to growth?"),
                            .hint = say("One sentence. It stands beside your number, for everybody."),
                            .at_first = at_first}),
                say("Often the real number lies right beside it: revenue per hour, recovery time in hours, "
                    "trips on time."),
                guide_link(GuidePart::presence, say("Why being there is not a contribution")));
}

}  // namespace kept::views
