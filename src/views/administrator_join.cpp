#include "views/administrator_join.hpp"

#include "views/invitation_over.hpp"
#include "views/newcomer.hpp"
#include "views/paths.hpp"

namespace kept::views {

Sheet administrator_join_page(const language::Language& say, const AdministratorJoin& view) {
    Sheet sheet{.title = say("Joining"), .breadth = Breadth::single};
    if (view.invitation != InvitationIs::open) {
        sheet.main = invitation_over(
            say, view.invitation,
            say("Whoever looks after the machine makes a new one: kept administrator invite."));
        return sheet;
    }
    sheet.main = html(
        R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <form class="form" method="post" action="{}" novalidate>
        {}
        <button class="button strong">{}</button>
        </form>)",
        say("Welcome to {0}.", view.organisation),
        say("You come in as an administrator, with an account of your own. Everybody here can read "
            "that you did."),
        administrator_invitation(view.token),
        html("{}{}{}", hidden_fields(view.form),
             refusal_of_form(say, view.form, {"name", "email", "password"}), newcomer_fields(say, view.form)),
        say("Join {0}", view.organisation));
    return sheet;
}

}  // namespace kept::views
