#include "views/people.hpp"

#include "domain/codes.hpp"
#include "views/account.hpp"
#include "views/fields.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

Html team_link(const language::Language& say, const TeamOfPerson& one) {
    const Html link = html(R"(<a href="{}">{}</a>)", board(one.team.id), one.team.name);
    return one.standing == Standing::lead ? phrase(say, "{0} (lead)", link) : link;
}

Html teams_of(const language::Language& say, const Person& person) {
    Html all;
    const auto add = [&](const Html& one) { all += all.empty() ? one : html(" · {}", one); };
    for (const auto& each : person.teams) add(team_link(say, each));
    if (person.closed_teams > 0)
        add(html("{}", say.plural("a closed team", "{0} closed teams", person.closed_teams)));
    if (all.empty()) all = html("{}", say("in no team"));
    return all;
}

Html standing_of(const language::Language& say, const Person& person) {
    if (person.left)
        return html(R"(<p class="small soft">{}</p>)",
                    say("left on {0}", say.day(*person.left, language::DayStyle::plain)));
    return html(R"(<p class="small soft">{}</p>)", teams_of(say, person));
}

Html role_of(const language::Language& say, const Person& person) {
    if (person.member.role != Role::administrator || person.left) return {};
    return html(R"( <span class="soft">{}</span>)", say("administers Kept"));
}

Html line(const language::Language& say, const People& view, const Person& person) {
    const bool may_arrange = view.administers == Administers::yes && !person.left;
    const Html arranging = may_arrange
                               ? html(R"(<a class="small" href="{}">{}<span class="heard"> {}</span></a>)",
                                      views::person(person.member.id), say("Arrange"), person.member.name)
                               : Html();
    return html(R"(<li><div><p><b>{}</b>{}</p>{}{}</div>{}</li>)", person.member.name, role_of(say, person),
                standing_of(say, person), unconfirmed_line(say, person.unconfirmed_email), arranging);
}

Html search(const language::Language& say, const People& view) {
    return html(R"(
        <form class="search" method="get" action="{}" role="search">
        <label class="heard" for="name">{}</label>
        <input class="field" id="name" name="name" type="search" value="{}" placeholder="{}" autocomplete="off">
        <button class="button quiet">{}</button>
        </form>)",
                people(), say("A part of a name"), view.sought, say("A part of a name"), say("Look up"));
}

Html more(const language::Language& say, const People& view) {
    if (view.more == 0) return {};
    return html(R"(<p class="soft aside">{}</p>)",
                say.plural("{0} more: look them up by a part of their name.",
                           "{0} more: look them up by a part of their name.", view.more));
}

Html list(const language::Language& say, const People& view) {
    if (view.people.empty())
        return html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("Nobody here is called that."));
    return html(R"(<ul class="entries">{}</ul>)",
                each(view.people, [&](const Person& one) { return line(say, view, one); }));
}

Html coached_team(const language::Language& say, const CoachedTeam& one) {
    const auto until = say.day(one.until, language::DayStyle::with_year);
    const Html team = one.team ? html(R"(<a href="{}">{}</a>)", board(one.team->id), one.team->name)
                               : html("{}", say.with_context("in a sentence", "a closed team"));
    return phrase(say, "reads along with {0} until {1}", team, until);
}

Html coached_teams(const language::Language& say, const CoachHere& coach) {
    if (coach.teams.empty()) return html(R"(<p class="small soft">{}</p>)", say("reads along no longer"));
    return html(R"(<p class="small soft">{}</p>)", each(coach.teams, [&](const CoachedTeam& one) {
                    return html("{}{}", &one == &coach.teams.front() ? "" : " · ", coached_team(say, one));
                }));
}

Html coach_line(const language::Language& say, const People& view, const CoachHere& coach) {
    const Html arranging = view.administers == Administers::yes
                               ? html(R"(<a class="small" href="{}">{}<span class="heard"> {}</span></a>)",
                                      views::person(coach.id), say("Arrange"), coach.name)
                               : Html();
    return html(R"(<li><div><p><b>{}</b> <span class="soft">{}</span></p>{}</div>{}</li>)", coach.name,
                say.with_context("whose words", "coach"), coached_teams(say, coach), arranging);
}

Html coaches(const language::Language& say, const People& view) {
    if (view.coaches.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="coaches">
        <header><h2 id="coaches">{}</h2></header>
        <ul class="entries">{}</ul>
        </section>)",
                say("From outside"),
                each(view.coaches, [&](const CoachHere& one) { return coach_line(say, view, one); }));
}

Html role_section(const language::Language& say, const PersonPage& view) {
    const bool administers = view.person.member.role == Role::administrator;
    return html(
        R"(
        <form class="form" method="post" action="{}">{}<p>{}</p>
        <button class="button" id="member">{}</button>{}
        </form>)",
        roles_of(view.person.member.id),
        html("{}{}", hidden_fields(view.form),
             hidden_field("role", code_of(administers ? Role::member : Role::administrator))),
        administers
            ? say("Administrators found teams, invite, close accounts and see closed teams. Nobody can say "
                  "somebody else's number.")
            : say("As an administrator, {0} founds teams, invites, closes accounts and sees closed teams. "
                  "Nobody can say somebody else's number.",
                  view.person.member.name),
        administers ? say("Dismiss as administrator") : say("Appoint as administrator"),
        says_back(say, view.form, "member", "member"));
}

}  // namespace

Sheet people_page(const language::Language& say, const People& view) {
    Sheet sheet{.title = say("Everybody here"), .room = Room::team};
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <div class="greeting"><div><h1>{}</h1></div>{}</div>
        {})",
                      teams(), say("Teams"), say("Everybody at {0}", view.organisation), search(say, view),
                      html("{}{}{}", list(say, view), more(say, view), coaches(say, view)));
    return sheet;
}

Sheet person_page(const language::Language& say, const PersonPage& view) {
    Sheet sheet{.title = view.person.member.name, .room = Room::team, .breadth = Breadth::single};
    sheet.main = html(
        R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>{}{})",
        people(), say("Everybody here"), view.person.member.name,
        view.coach ? coached_teams(say, *view.coach) : standing_of(say, view.person),
        html(R"({}<section class="section"><header><h2>{}</h2></header>
                           <p><a class="button quiet" href="{}">{}</a></p></section>)",
             view.coach ? Html() : role_section(say, view), say("Does {0} leave?", view.person.member.name),
             closing_of(view.person.member.id), say("Close the account")));
    return sheet;
}

Sheet closing_page(const language::Language& say, const PersonPage& view) {
    const std::string& name = view.person.member.name;
    Sheet sheet{.title = say("Close the account"), .room = Room::team, .breadth = Breadth::single};
    const Html what_it_means =
        html(R"(<ul class="means"><li>{}</li><li>{}</li><li>{}</li><li>{}</li></ul>)",
             say("{0} is signed out everywhere and cannot sign in any more.", name),
             view.coach ? say("{0} reads along with no team any more.", name)
                        : say("Nothing of {0} is due any more, and {0} is in no team.", name),
             say("What {0} said stays, with the name beside it.", name),
             view.coach
                 ? say("An account is not opened again: who comes back is invited anew.")
                 : say("An account is not opened again: who comes back joins anew, and may continue the old "
                       "numbers."));
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>{}{})",
             person(view.person.member.id), name, say("Close the account of {0}?", name), what_it_means,
             html(R"(<form class="form" method="post" action="{}">{}
                           <button class="button strong" id="member">{}</button>{}</form>)",
                  closing_of(view.person.member.id), hidden_fields(view.form),
                  say("Close the account of {0}", name), says_back(say, view.form, "member", "member")));
    return sheet;
}

}  // namespace kept::views
