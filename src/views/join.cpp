#include "views/join.hpp"

#include "views/invitation_over.hpp"
#include "views/newcomer.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

Html invited(const language::Language& say, const Join& view) {
    return html(
        R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <form class="form" method="post" action="{}" novalidate>
        {}
        <button class="button strong">{}</button>
        </form>)",
        say("Welcome to {0}.", view.team),
        phrase(say, "{0} invites you to the team {1} of {2}.", strong(view.invited_by), strong(view.team),
               strong(view.organisation)),
        invitation(view.token),
        html("{}{}{}", hidden_fields(view.form),
             refusal_of_form(say, view.form, {"name", "email", "password"}), newcomer_fields(say, view.form)),
        say("Join {0}", view.team));
}

}  // namespace

Sheet join_page(const language::Language& say, const Join& view) {
    Sheet sheet{.title = say("Joining"), .breadth = Breadth::single};
    switch (view.invitation) {
        case InvitationIs::open:
            sheet.main = invited(say, view);
            break;
        case InvitationIs::used:
            sheet.main =
                invitation_over(say, view.invitation,
                                say("It works once. Was it you? Then sign in. If not, ask for a new one."));
            break;
        case InvitationIs::expired:
            sheet.main = invitation_over(
                say, view.invitation, say("Ask whoever invited you for a new one. It takes them one click."));
            break;
    }
    return sheet;
}

}  // namespace kept::views
