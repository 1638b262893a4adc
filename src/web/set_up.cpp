#include "views/set_up.hpp"

#include "actions/set_up_organisation.hpp"
#include "domain/zone.hpp"
#include "secrets/token.hpp"
#include "storage/set_up_links.hpp"
#include "web/coming_in.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/origin.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

/// Which of the two kinds of link it is: the one of a first start, or one for an address of its own.
enum class LinkIs { of_the_installation, for_an_own_address };

/// Throws NotFound for a link that is neither.
LinkIs link_at(App& app, const http::Request& request, const std::string& token) {
    const std::string hash = secrets::hash_of_token(token);
    const auto& first = app.settings.set_up_token_hash;
    if (first && secrets::same(hash, *first)) return LinkIs::of_the_installation;
    const auto link = app.store.read(
        [&](storage::Connection& connection) { return storage::set_up_link_with(connection, hash); });
    if (!link || link->address != own_origin(app, request)) throw NotFound{};
    return LinkIs::for_an_own_address;
}

http::Response draw_set_up(App& app, const Visitor& visitor, const std::string& token, views::FormState form,
                           int status = 200) {
    const views::SetUp view{.token = token, .zones = zone_names(), .form = std::move(form)};
    return draw(app, visitor, views::set_up_page(visitor.say, view), views::set_up(token), status);
}

}  // namespace

// GET /set-up/{token}
http::Response show_set_up(App& app, const Asked& asked, const Visitor& visitor) {
    const std::string& token = asked.parts.at("token");
    link_at(app, asked.request, token);
    if (visitor.organisation)
        return draw(app, visitor, views::set_up_done_page(visitor.say), views::set_up(token), 410);
    return draw_set_up(app, visitor, token, fresh_form(app, visitor.form_token));
}

// POST /set-up/{token}
http::Response set_up(App& app, const Asked& asked, const Visitor& visitor) {
    const std::string& token = asked.parts.at("token");
    const LinkIs link = link_at(app, asked.request, token);
    const Form form(asked.request);
    const PasswordQueue::Place place(app.passwords);
    const auto founded = actions::set_up_organisation(
        app.store,
        {.organisation = form.text("organisation"),
         .name = form.text("name"),
         .email = form.text("email"),
         .password = form.text("password"),
         .team = form.text("team"),
         .zone = form.text("zone"),
         .tongue = visitor.say.tongue()},
        link == LinkIs::for_an_own_address ? std::optional(token) : std::nullopt);
    if (!founded)
        return draw_set_up(app, visitor, token, form.again(visitor.form_token, founded.error()), 422);
    return welcome(app, asked, founded->administrator);
}

}  // namespace kept::web
