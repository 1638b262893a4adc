#include "views/set_up.hpp"

#include "views/fields.hpp"
#include "views/newcomer.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html organisation_fields(const language::Language& say, const SetUp& view) {
    return html(R"({}{}{})",
                text_field(say, view.form,
                           {.name = "organisation",
                            .label = say("What is your organisation called?"),
                            .autocomplete = "organization"}),
                text_field(say, view.form,
                           {.name = "team",
                            .label = say("And your first team?"),
                            .hint = say("It meets every workday at 09:07 and on Monday at 13:00. You can "
                                        "change that afterwards.")}),
                html(R"(<div class="asks-zone" {}>{}</div>)",
                     attribute("data-own-zone").when(view.form.typed.empty()),
                     select_field(say, view.form,
                                  {.name = "zone",
                                   .label = say("Whose clock is on the wall there?"),
                                   .at_first = "Europe/Amsterdam"},
                                  zone_options(view.zones))));
}

}  // namespace

Sheet set_up_page(const language::Language& say, const SetUp& view) {
    Sheet sheet{.title = say("Setting up"), .breadth = Breadth::single};
    sheet.main = html(
        R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <form class="form" method="post" action="{}" novalidate>
        {}
        <button class="button strong">{}</button>
        </form>)",
        say("Where your team says its numbers"),
        say("You are the first. You set up the organisation, and then you invite the others."),
        set_up(view.token),
        html("{}{}{}{}", hidden_fields(view.form),
             refusal_of_form(say, view.form, {"organisation", "team", "zone", "name", "email", "password"}),
             organisation_fields(say, view), newcomer_fields(say, view.form)),
        say("Set up Kept"));
    return sheet;
}

Sheet set_up_done_page(const language::Language& say) {
    Sheet sheet{.title = say("Setting up"), .breadth = Breadth::single};
    sheet.main =
        html(R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <p><a class="button strong" href="{}">{}</a></p>)",
             say("This link was used already."),
             say("The organisation is set up. Whoever did that can invite you."), sign_in(), say("Sign in"));
    return sheet;
}

}  // namespace kept::views
