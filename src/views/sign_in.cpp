#include "views/sign_in.hpp"

#include "views/fields.hpp"
#include "views/huddle_offer.hpp"
#include "views/paths.hpp"
#include "views/tour.hpp"

namespace kept::views {
namespace {

/// Who fails once goes on where they were: at the password.
Html fields(const language::Language& say, const FormState& form) {
    return html(R"({}{})",
                text_field(say, form,
                           {.name = "email",
                            .label = say("Your e-mail address"),
                            .type = "email",
                            .autocomplete = "username"}),
                text_field(say, form,
                           {.name = "password",
                            .label = say("Your password"),
                            .type = "password",
                            .autocomplete = "current-password"}));
}

Html asked_page(const FormState& form) {
    const auto then = form.text("then");
    return then.empty() ? Html() : hidden_field("then", then);
}

Html player(const PlayedMember& member) {
    return html(R"(
        <li><button class="button quiet" name="member" value="{}"><span>{}</span>
        <small>{}</small></button></li>)",
                member.id, member.name, member.known_for);
}

Html players_of(const PlayedTeam& team) {
    return html(R"(
        <h2 class="players-of">{}</h2>
        <ul class="players">{}</ul>)",
                team.name, each(team.members, player));
}

Html offers(const language::Language& say, const Players& view) {
    if (view.teams.empty() || view.teams.front().members.empty()) return {};
    return html("{}{}", tour_offer(say, view.teams.front().members.front().name, view.tour_token),
                huddle_offer(say, view.tour_token));
}

Html coaching_over(const language::Language& say, const std::optional<Day>& until) {
    if (!until) return {};
    return html(
        R"(<p class="lead" role="status">{} {}</p>)",
        say("Your time as a coach here ended on {0}.", say.day(*until, language::DayStyle::with_year)),
        say("What you said stays, under your name. Whoever invited you can let you read along again."));
}

}  // namespace

Sheet sign_in_page(const language::Language& say, const SignIn& view) {
    Sheet sheet{.title = say("Sign in"), .breadth = Breadth::single};
    sheet.main = html(
        R"(
        <h1>{}</h1>{}
        <form class="form" method="post" action="{}" novalidate>
        {}
        </form>
        <p class="forgotten">{}</p>
        <p class="soft">{}</p>)",
        say("Good to see you."), coaching_over(say, view.coached_until), sessions(),
        html(R"({}{}{}<button class="button strong">{}</button>)",
             html("{}{}", hidden_fields(view.form), asked_page(view.form)),
             refusal_of_form(say, view.form, {"email", "password"}), fields(say, view.form), say("Sign in")),
        html(R"(<a href="{}">{}</a>)", forgotten(), say("Forgotten your password?")),
        say("No account yet? You join with an invitation from your team."));
    return sheet;
}

Sheet players_page(const language::Language& say, const Players& view) {
    Sheet sheet{.title = say("Who are you today?")};
    sheet.main =
        html(R"(
        <div class="greeting"><div>
        <h1>{}</h1>
        <p>{}</p>
        </div></div>
        {}
        <form method="post" action="{}" hx-boost="false">
        {}
        </form>)",
             say("Who are you today?"),
             say("Choose somebody of the example company. You see what they see and say their numbers."),
             offers(say, view), demo_sign_ins(),
             html("{}{}", hidden_fields(view.form), each(view.teams, players_of)));
    return sheet;
}

}  // namespace kept::views
