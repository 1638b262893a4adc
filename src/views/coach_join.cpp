#include "views/coaches.hpp"
#include "views/invitation_over.hpp"
#include "views/newcomer.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

Html what_it_is(const language::Language& say, const CoachJoin& view) {
    const Html who = phrase(say, "{0} asks you to read along with {1} of {2} as a coach, until {3}.",
                            strong(view.invited_by), strong(view.team), strong(view.organisation),
                            strong(say.day(view.until, language::DayStyle::with_year)));
    return html(
        R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <ul class="means"><li>{}</li><li>{}</li><li>{}</li></ul>)",
        say("Welcome, coach."), who,
        say("You read their board, their numbers, what they say about them and what came of their "
            "meetings."),
        say("You join the talk about a number. Your words stand there with your name, and that you are the "
            "coach."),
        say("You never say a number: those are theirs. Everybody in the team sees that you read along."));
}

Html already(const language::Language& say, const CoachJoin& view) {
    return html(R"(
        <form class="form" method="post" action="{}">{}{}
        <button class="button strong" id="invitation">{}</button></form>)",
                coach_invitation_taken(view.token), hidden_fields(view.form),
                refusal_of_form(say, view.form, {}), say("Read along with {0} as well", view.team));
}

Html joining(const language::Language& say, const CoachJoin& view) {
    if (view.already) return already(say, view);
    return html(
        R"(
        <form class="form" method="post" action="{}" novalidate>
        {}
        <button class="button strong">{}</button>
        <p class="small soft">{}</p>
        </form>)",
        coach_invitation(view.token),
        html("{}{}{}", hidden_fields(view.form),
             refusal_of_form(say, view.form, {"name", "email", "password"}), newcomer_fields(say, view.form)),
        say("Read along with {0}", view.team),
        say("Are you a coach here already? Sign in first, and open this link again."));
}

}  // namespace

Sheet coach_join_page(const language::Language& say, const CoachJoin& view) {
    Sheet sheet{.title = say("Reading along"), .breadth = Breadth::single};
    sheet.main =
        view.invitation == InvitationIs::open
            ? html("{}{}", what_it_is(say, view), joining(say, view))
            : invitation_over(say, view.invitation,
                              say("Ask whoever invited you for a new one. It takes them one click."));
    return sheet;
}

}  // namespace kept::views
