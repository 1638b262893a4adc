#include "storage/administrator_invitations.hpp"

#include "actions/invite_administrator.hpp"
#include "secrets/token.hpp"
#include "storage/organisations.hpp"
#include "views/administrator_join.hpp"
#include "web/coming_in.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/pages.hpp"
#include "web/proof.hpp"

namespace kept::web {
namespace {

http::Response draw_invitation(App& app, const Asked& asked, const Visitor& visitor, views::FormState form,
                               int status = 200) {
    const Proof proof = proof_in(asked);
    const std::string& token = asked.parts.at("token");
    const auto view = app.store.read([&](storage::Connection& connection) -> views::AdministratorJoin {
        const auto invitation = storage::administrator_invitation_with(connection, proof.organisation,
                                                                       secrets::hash_of_token(proof.token));
        if (!invitation) throw NotFound{};
        return {.token = token,
                .invitation = invitation_is(invitation->joined, invitation->expires, app.store.now()),
                .organisation = storage::organisation(connection, proof.organisation).name,
                .form = form};
    });
    return draw(app, visitor, views::administrator_join_page(visitor.say, view),
                views::administrator_invitation(token), status);
}

}  // namespace

// GET /administrator-invitations/{token}
http::Response show_administrator_invitation(App& app, const Asked& asked, const Visitor& visitor) {
    return draw_invitation(app, asked, visitor, fresh_form(app, visitor.form_token));
}

// POST /administrator-invitations/{token}
http::Response accept_administrator_invitation(App& app, const Asked& asked, const Visitor& visitor) {
    const Proof proof = proof_in(asked);
    const Form form(asked.request);
    const PasswordQueue::Place place(app.passwords);
    const auto joined = actions::join_as_administrator(app.store, proof.organisation, proof.token,
                                                       newcomer_in(form, visitor));
    if (!joined)
        return draw_invitation(app, asked, visitor, form.again(visitor.form_token, joined.error()), 422);
    return welcome(app, asked, *joined);
}

}  // namespace kept::web
