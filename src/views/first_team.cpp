#include "views/first_team.hpp"

#include "views/first_quarter.hpp"
#include "views/invitation_link.hpp"
#include "views/paths.hpp"
#include "views/rhythm_form.hpp"
#include "views/rhythm_words.hpp"

namespace kept::views {

Sheet first_rhythm_page(const language::Language& say, const FirstRhythm& view) {
    const TeamPage& team = view.team;
    const bool is_open = team.rhythm_form.refusal.has_value();
    const Html other = html(R"(
        <details class="unfolds other-rhythm" {}><summary>{}</summary>
        <div class="unfolded-fields">{}</div></details>)",
                            attribute("open").when(is_open), say("Something else suits us better"),
                            rhythm_fields(say, team, view.from));
    const Html form = html(R"(
        <form class="form" method="post" action="{}" novalidate>
        {}
        {}
        {}
        <div class="buttons"><button class="button strong">{}</button></div>
        </form>)",
                           first_rhythm(), rhythm_secrets(say, team.rhythm_form),
                           rhythm_in_words(say, team.rhythm.fact), other, say("Meet like this"));
    return first_sheet(
        say,
        {.about = team.team.name,
         .asks = say("When does your team meet?"),
         .why = say("An odd time is kept better than a round one. What everybody says at a meeting "
                    "is due when it ends."),
         .next = view.next},
        form);
}

Sheet first_invitation_page(const language::Language& say, const FirstInvitation& view) {
    const Html link = view.new_link
                          ? invitation_link(say, say("Give this link to the one you invite."), *view.new_link)
                          : Html();
    const Html open =
        view.open == 0 ? Html()
                       : html(R"(<p class="soft">{}</p>)",
                              say.plural("{0} invitation is open.", "{0} invitations are open.", view.open));
    const Html form = html(R"(
        {}{}
        <form class="form" method="post" action="{}">{}
        <div class="buttons"><button class="button strong">{}</button></div></form>)",
                           link, open, first_invitation(),
                           html("{}{}", hidden_fields(view.form), refusal_of_form(say, view.form, {})),
                           say("Invite somebody"));
    const Html done = view.open == 0 ? Html()
                                     : html(R"(<p><a class="button" href="{}">{}</a></p>)",
                                            first_quarter_next(), say("What happens next"));
    return first_sheet(
        say,
        {.about = view.team.name,
         .asks = say("Who meets with you?"),
         .why = say("Everybody says their own number. Make a link for each of them: they are led "
                    "through the same quarter of an hour."),
         .next = view.next},
        html("{}{}", form, done));
}

}  // namespace kept::views
