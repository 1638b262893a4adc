#include "views/team_arranging.hpp"

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

/// A form that is nothing but a button.
Html one_button(const FormState& form, const Path& to, const Html& fields, std::string_view words,
                std::string_view label) {
    return html(
        R"(<form method="post" action="{}">{}{}<button class="word-button" aria-label="{}">{}</button></form>)",
        to, hidden_fields(form), fields, label, words);
}

Html leading(const language::Language& say, const Team& team, const TeamArranging& view,
             const Membership& member, const std::string& name) {
    if (view.administers == Administers::no) return {};
    const bool leads = member.standing == Standing::lead;
    const Html fields = html("{}{}", hidden_field("member", member.member.text),
                             hidden_field("standing", code_of(leads ? Standing::member : Standing::lead)));
    if (leads)
        return one_button(view.form, leads_of(team.id), fields, say("No longer leads"),
                          say("{0} no longer leads the team", name));
    return one_button(view.form, leads_of(team.id), fields, say("Appoint as lead"),
                      say("Appoint as lead") + ", " + name);
}

}  // namespace

Html closed_mark(const language::Language& say) {
    return html(R"(<span class="closed-team">{}</span>)", say("closed team"));
}

Html closed_note(const language::Language& say, const Team& team) {
    if (team.openness == Openness::open) return {};
    return html(R"(<p class="small soft">{} · {}</p>)", closed_mark(say),
                say("only its members and administrators see what stands here"));
}

Html member_deeds(const language::Language& say, const Team& team, const TeamArranging& view,
                  const Membership& member, const std::string& name) {
    const Html letting_go =
        member.member == view.own
            ? Html()
            : one_button(view.form, leavings_of(team.id), hidden_field("member", member.member.text),
                         say("Out of the team"), say("{0} out of the team", name));
    return html(R"(<div class="entry-deeds">{}{}</div>)", leading(say, team, view, member, name), letting_go);
}

Html adding_form(const language::Language& say, const Team& team, const TeamArranging& view) {
    if (view.not_in_team.empty()) return {};
    std::vector<Option> people{{"", say("Choose somebody"), ""}};
    for (const auto& each : view.not_in_team) people.push_back({each.id.text, each.name, ""});
    return html(R"(
        <details class="unfolds" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}<button class="button">{}</button></form>
        </details>)",
                attribute("open").when(view.form.refuses("member")), say("Add somebody who is here already"),
                members_of(team.id),
                html("{}{}", hidden_fields(view.form),
                     select_field(say, view.form,
                                  {.name = "member",
                                   .label = say("Who comes into this team as well?"),
                                   .hint = say("They stay in their other teams.")},
                                  people)),
                say("Add to the team"));
}

Html leaving_form(const language::Language& say, const Team& team, const TeamArranging& view) {
    const Html refusal = says_back(say, view.form, "leaving", "leaving");
    if (!view.own) return refusal;
    return html(R"(
        <form class="leaving" method="post" action="{}">{}{}
        <button class="button quiet" id="leaving">{}</button>{}
        </form>)",
                leavings_of(team.id), hidden_fields(view.form), hidden_field("member", view.own->text),
                say("Leave this team"), refusal);
}

Html team_itself(const language::Language& say, const Team& team, const TeamArranging& view) {
    if (view.administers == Administers::no) return {};
    const bool is_open = team.openness == Openness::open;
    const Html naming =
        html(R"(
        <form class="form" method="post" action="{}" novalidate>{}{}<button class="button">{}</button></form>)",
             names_of(team.id), hidden_fields(view.form),
             text_field(say, view.form,
                        {.name = "name", .label = say("What is the team called?"), .at_first = team.name}),
             say("Change the name"));
    const Html openness = html(
        R"(<form class="openness" method="post" action="{}">{}{}<p>{}</p><button class="button">{}</button></form>)",
        openness_of(team.id), hidden_fields(view.form),
        hidden_field("openness", code_of(is_open ? Openness::closed : Openness::open)),
        is_open
            ? say("Everybody in the organisation sees what this team says.")
            : say("Only its members and administrators see what this team says. Others see that there is a "
                  "closed team, and not which."),
        is_open ? say("Close this team") : say("Open this team to everybody"));
    return html(R"(
        <section class="section" aria-labelledby="team-itself">
        <header><h2 id="team-itself">{}</h2></header>
        <details class="unfolds" {}><summary>{}</summary>{}</details>{}
        </section>)",
                say("The team itself"), attribute("open").when(view.form.refuses("name")),
                say("Rename the team"), naming, openness);
}

}  // namespace kept::views
