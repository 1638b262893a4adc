#include "views/name_kpi.hpp"

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/guide.hpp"
#include "views/naming_fields.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"
#include "views/promise_fields.hpp"

namespace kept::views {
namespace {

Option option(auto choice, std::string words, std::string example = "") {
    return {std::string(code_of(choice)), std::move(words), std::move(example)};
}

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

Html team_field(const language::Language& say, const NameKpi& view) {
    if (view.teams.empty()) return {};
    const auto& first = view.teams.front().id.text;
    if (view.teams.size() == 1) return hidden_field("team", first);
    std::vector<Option> teams;
    for (const auto& team : view.teams) teams.push_back({team.id.text, team.name});
    return select_field(say, view.form,
                        {.name = "team", .label = say("In which team do you say it?"), .at_first = first},
                        teams);
}

/// The earlier number that the new one continues, or where one can be chosen.
Html continuing(const language::Language& say, const NameKpi& view) {
    if (!view.continues)
        return view.may_continue == MayContinue::no ? Html()
                                                    : html(R"(<p><a href="{}">{}</a></p>)", predecessors(),
                                                           say("Does it continue an earlier number?"));
    return html(R"(<p class="continues">{} <a class="small" href="{}">{}</a>{}</p>)",
                phrase(say, "It continues {0} of {1}, whose history stands before yours in grey.",
                       strong(view.continues->kpi.name), view.continues->owner_name),
                new_kpi(), say("No, it is a new one"),
                hidden_field("continues", view.continues->kpi.id.text));
}

Html words_part(const language::Language& say, const NameKpi& view) {
    return html(
        R"({}{}{})",
        text_field(say, view.form,
                   {.name = "name",
                    .label = say("What do you call your number?"),
                    .hint = say("In your own words: “Complaints solved”.")}),
        presence_challenge(say, view.form),
        text_field(say, view.form,
                   {.name = "contribution",
                    .label = say("What grows by it?"),
                    .hint = say("One sentence: “Whoever hears something soon does not call twice.”")}));
}

Html measure_part(const language::Language& say, const NameKpi& view) {
    const auto& form = view.form;
    return html(R"({}<div class="side-by-side">{}{}</div>{}{})", unit_field(say, form),
                decimals_field(say, form, 0), currency_field(say, form), cadence_field(say, form),
                team_field(say, view));
}

Html promise_part(const language::Language& say, const FormState& form) {
    return html(R"(
        <section class="first-promise" aria-labelledby="first-promise">
        <h2 id="first-promise">{}</h2>
        <p class="soft">{}</p>
        {}
        {}
        {}
        </section>)",
                say("Your first promise"),
                say("It holds from the period that is running now. You may also promise later."),
                direction_field(say, form), bounds_fields_of_any_direction(say, form),
                quality_field(say, form, ""));
}

std::string how_full(const language::Language& say, int kpis) {
    if (kpis == 0) return say("In your own words. Three is enough, four is full.");
    return say.plural("You say {1} number already. Three is enough, four is full.",
                      "You say {1} numbers already. Three is enough, four is full.", kpis, say.spelled(kpis));
}

}  // namespace

Sheet name_kpi_page(const language::Language& say, const NameKpi& view) {
    Sheet sheet{.title = say("Name a number"), .room = Room::my_numbers};
    sheet.main =
        html(R"(
        <div class="greeting"><div><h1>{}</h1><p>{}</p>{}</div></div>
        <form class="form naming" method="post" action="{}" novalidate>
        {}
        <div class="buttons"><button class="button strong">{}</button></div>
        </form>)",
             say("Which number do you say?"), how_full(say, view.kpis_in_hand),
             guide_link(GuidePart::own_number, say("How to find your number")), kpis(),
             html("{}{}{}{}{}", hidden_fields(view.form),
                  refusal_of_form(say, view.form,
                                  {"name", "contribution", "presence_reason", "unit", "currency", "decimals",
                                   "direction", "cadence", "team", "least", "most", "quality"}),
                  html("{}{}", continuing(say, view), words_part(say, view)), measure_part(say, view),
                  promise_part(say, view.form)),
             say("Name this number"));
    return sheet;
}

}  // namespace kept::views
