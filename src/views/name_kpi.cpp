#include "views/name_kpi.hpp"

#include "views/fields.hpp"
#include "views/guide.hpp"
#include "views/library_example.hpp"
#include "views/naming_fields.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"
#include "views/promise_fields.hpp"

namespace kept::views {
namespace {

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

Html place_field(const language::Language& say, const NameKpi& view) {
    if (view.places.empty()) return {};
    std::vector<Option> places{{"", say("on none yet")}};
    places.insert(places.end(), view.places.begin(), view.places.end());
    return select_field(say, view.form,
                        {.name = "step",
                         .label = say("On which step of the work does it stand?"),
                         .hint = say("Then everybody sees where you contribute.")},
                        places);
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

/// An example that was taken goes along, so that it stands beside the form when something is asked back.
Html example_field(const NameKpi& view) {
    return view.example ? hidden_field("example", view.example->id) : Html();
}

/// Inspiration stands beside the form; without one, where it can be found.
Html inspiration(const language::Language& say, const NameKpi& view) {
    if (view.example) return example_beside(say, *view.example);
    return html(R"(<p class="to-library"><a href="{}">{}</a></p>)", library(),
                say("Look at what others count"));
}

Html measure_part(const language::Language& say, const NameKpi& view) {
    const auto& form = view.form;
    return html(R"({}<div class="side-by-side">{}{}</div>{}{})", unit_field(say, form),
                decimals_field(say, form, 0), currency_field(say, form), cadence_field(say, form),
                html("{}{}", team_field(say, view), place_field(say, view)));
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
    const Html form = html(
        R"(
        <form class="form naming" method="post" action="{}" novalidate data-draft>
        {}
        <div class="buttons"><button class="button strong">{}</button></div>
        </form>)",
        kpis(),
        html("{}{}{}{}{}", hidden_fields(view.form),
             refusal_of_form(say, view.form,
                             {"name", "contribution", "presence_reason", "unit", "currency", "decimals",
                              "direction", "cadence", "team", "step", "least", "most", "quality"}),
             html("{}{}{}", example_field(view), continuing(say, view), words_part(say, view)),
             measure_part(say, view), promise_part(say, view.form)),
        say("Name this number"));
    sheet.main =
        html(R"(
        <div class="greeting"><div><h1>{}</h1><p>{}</p>{}</div></div>
        <div class="naming-page">{}{}</div>)",
             say("Which number do you say?"), how_full(say, view.kpis_in_hand),
             guide_link(GuidePart::own_number, say("How to find your number")), inspiration(say, view), form);
    return sheet;
}

}  // namespace kept::views
