#include "views/teams.hpp"

#include <fmt/format.h>

#include "views/fields.hpp"
#include "views/paths.hpp"
#include "views/team_arranging.hpp"

namespace kept::views {
namespace {

Html line(const language::Language& say, const TeamLine& one) {
    const auto members = say.plural("{0} member", "{0} members", one.members);
    const Html own = one.belongs == Belongs::yes ? html(" · <b>{}</b>", say("your team")) : Html();
    const Html closed = one.team.openness == Openness::closed ? html(" · {}", closed_mark(say)) : Html();
    return html(R"(
        <li><div><h2><a href="{}">{}</a></h2><p class="small soft">{}</p></div>
        {}</li>)",
                board(one.team.id), one.team.name, html("{}{}{}", members, own, closed),
                html(R"(<a class="small" href="{}">{}<span class="heard"> {}</span></a>)", team(one.team.id),
                     say("Rhythm and members"), one.team.name));
}

/// That they exist is no secret, only which they are.
Html closed_teams(const language::Language& say, const Teams& view) {
    if (view.closed_to_them == 0) return {};
    return html(R"(<p class="small soft aside">{}</p>)",
                say.plural("There is {0} closed team that only its members see.",
                           "There are {0} closed teams that only their members see.", view.closed_to_them));
}

Html whole_organisation(const language::Language& say, const Teams& view) {
    if (view.reads == ReadsAs::coach) return html(R"(<p>{}</p>)", say("The teams that you read along with."));
    return html(R"(<p class="ways"><a href="{}">{}</a> <a href="{}">{}</a></p>)", people(),
                say("Everybody here"), deeds(), say("What was arranged"));
}

Html add(const language::Language& say, const Teams& view) {
    if (view.may_add == MayAddTeam::no) return {};
    return html(R"(<a class="button quiet" href="{}">{}</a>)", new_team(), say("Add a team"));
}

Html list(const language::Language& say, const Teams& view) {
    if (!view.teams.empty())
        return html(R"(<ul class="entries">{}</ul>)",
                    each(view.teams, [&](const TeamLine& one) { return line(say, one); }));
    return html(R"(<div class="nothing-yet"><p>{}</p></div>)",
                view.may_add == MayAddTeam::yes
                    ? say("There is no team yet. A team is everybody who meets at the same huddle.")
                    : say("There is no team yet. An administrator can add one."));
}

}  // namespace

Sheet teams_page(const language::Language& say, const Teams& view) {
    Sheet sheet{.title = say("Teams"), .room = Room::team};
    sheet.main = html(R"(
        <div class="greeting"><div><h1>{}</h1>{}</div>{}</div>
        {}{})",
                      say("The teams of {0}", view.organisation), whole_organisation(say, view),
                      add(say, view), list(say, view), closed_teams(say, view));
    return sheet;
}

Sheet new_team_page(const language::Language& say, const NewTeam& view) {
    Sheet sheet{.title = say("Add a team"), .room = Room::team, .breadth = Breadth::single};
    const auto proposed =
        fmt::format("{:02}:{:02}", view.huddle_start.count() / 60, view.huddle_start.count() % 60);
    sheet.main = html(
        R"(
        <h1>{}</h1>
        <form class="form" method="post" action="{}" novalidate>
        {}
        {}
        <button class="button strong">{}</button>
        </form>)",
        say("Who meets at the same huddle?"), teams(),
        html("{}{}", hidden_fields(view.form),
             refusal_of_form(say, view.form, {"name", "huddle_start", "zone"})),
        html("{}{}{}", text_field(say, view.form, {.name = "name", .label = say("What is the team called?")}),
             text_field(say, view.form,
                        {.name = "huddle_start",
                         .label = say("When is its huddle?"),
                         .hint = say("Every workday, for fifteen minutes. An odd time is kept better than "
                                     "a round one; the weekly meeting is on Monday at 13:00. All of it can "
                                     "change afterwards."),
                         .at_first = proposed,
                         .type = "time"}),
             select_field(
                 say, view.form,
                 {.name = "zone", .label = say("Whose clock is on the wall there?"), .at_first = view.zone},
                 zone_options(view.zones))),
        say("Add this team"));
    return sheet;
}

}  // namespace kept::views
