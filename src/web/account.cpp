#include "views/account.hpp"

#include <algorithm>

#include "actions/change_address.hpp"
#include "actions/change_name.hpp"
#include "actions/change_password.hpp"
#include "actions/end_sessions.hpp"
#include "domain/session.hpp"
#include "live/names.hpp"
#include "storage/accounts.hpp"
#include "storage/recovery_codes.hpp"
#include "storage/sessions.hpp"
#include "web/account_change.hpp"
#include "web/coaches.hpp"
#include "web/coming_in.hpp"
#include "web/device.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

/// How the address of the page says what was changed.
constexpr std::pair<std::string_view, views::Changed> changes[] = {
    {"name", views::Changed::name},
    {"email", views::Changed::email},
    {"password", views::Changed::password},
    {"sessions", views::Changed::sessions},
};

views::Changed changed_in(const http::Request& request) {
    const std::string* said = request.query.first("changed");
    for (const auto& [code, change] : changes)
        if (said && *said == code) return change;
    return views::Changed::nothing;
}

/// Who is in no team yet reads the clock of Greenwich.
views::Clock clock_of(storage::Connection& connection, const SignedIn& me, Instant now) {
    auto team = first_team_of(connection, me.speaker(), now);
    for (const Team& each : coached_teams(connection, me, now))
        if (!team) team = each.id;
    return team ? meetings_of(connection, me.organisation, *team, now).clock : views::Clock{now, "Etc/UTC"};
}

std::vector<views::OpenSession> open_sessions(storage::Connection& connection, const SignedIn& me,
                                              Instant now) {
    std::vector<views::OpenSession> open;
    for (const auto& each : storage::sessions_of(connection, me.organisation, me.member.id)) {
        if (has_lapsed(each.began, each.seen, now)) continue;
        const auto browser = each.id == me.session ? views::BrowserIs::this_one : views::BrowserIs::another;
        open.push_back({each.id, each.device, each.began, each.seen, browser});
    }
    std::ranges::stable_partition(
        open, [](const auto& each) { return each.browser == views::BrowserIs::this_one; });
    return open;
}

views::Account account_of(App& app, storage::Connection& connection, const SignedIn& me) {
    const Instant now = app.store.now();
    const auto is = storage::address_of_member_is(connection, me.organisation, me.member.id);
    return {.name = me.member.name,
            .email = me.member.email,
            .email_is =
                is == storage::AddressIs::confirmed ? views::EmailIs::confirmed : views::EmailIs::unconfirmed,
            .codes_left = storage::recovery_codes_left(connection, me.organisation, me.member.id),
            .sessions = open_sessions(connection, me, now),
            .listens_to = live::member_name(me.member.id),
            .clock = clock_of(connection, me, now)};
}

http::Response draw_name(App& app, const SignedIn& me, views::FormState form, int status = 200) {
    const views::AccountChange view{.now = me.member.name, .form = std::move(form)};
    return draw(app, me, views::own_name_page(me.say, view), views::own_name(), status);
}

http::Response draw_address(App& app, const SignedIn& me, views::FormState form, int status = 200) {
    const auto view = account_change(app, me, me.member.email, std::move(form));
    return draw(app, me, views::own_address_page(me.say, view), views::own_address(), status);
}

http::Response draw_password(App& app, const SignedIn& me, views::FormState form, int status = 200) {
    const auto view = account_change(app, me, "", std::move(form));
    return draw(app, me, views::own_password_page(me.say, view), views::own_password(), status);
}

}  // namespace

// GET /my-account, with ?changed= what was just changed
http::Response show_my_account(App& app, const Asked& asked, const OrCoach<SignedIn>& me) {
    views::Account view =
        app.store.read([&](storage::Connection& connection) { return account_of(app, connection, me); });
    if (app.settings.serving == Serving::example) view.account = views::AccountIs::played;
    view.changed = changed_in(asked.request);
    view.form = fresh_form(app, me.form_token);
    return draw(app, me, views::account_page(me.say, view), views::account());
}

// POST /my-account/sessions/ended: one of them, or the others
http::Response end_own_sessions(App& app, const Asked& asked, const OrCoach<SignedIn>& me) {
    insist_on_own_account(app);
    const Form form(asked.request);
    if (form.text("session") == "others") {
        actions::end_other_sessions(app.store, me.speaker(), me.session);
        return look_at(views::account_with("sessions"));
    }
    const auto session = form.id<Session>("session");
    if (!session) throw NotFound{};
    actions::end_own_session(app.store, me.speaker(), *session);
    return look_at(views::account_with("sessions"));
}

// GET /my-account/name
http::Response show_own_name(App& app, const Asked&, const OrCoach<SignedIn>& me) {
    insist_on_own_account(app);
    return draw_name(app, me, fresh_form(app, me.form_token));
}

// POST /my-account/name
http::Response change_own_name(App& app, const Asked& asked, const OrCoach<SignedIn>& me) {
    insist_on_own_account(app);
    const Form form(asked.request);
    const auto name = actions::change_name(app.store, me.speaker(), form.text("name"));
    if (!name) return draw_name(app, me, form_refused(form, me, name.error()), 422);
    return look_at(views::account_with("name"));
}

// GET /my-account/address
http::Response show_own_address(App& app, const Asked&, const OrCoach<SignedIn>& me) {
    insist_on_own_account(app);
    return draw_address(app, me, fresh_form(app, me.form_token));
}

// POST /my-account/address
http::Response change_own_address(App& app, const Asked& asked, const OrCoach<SignedIn>& me) {
    insist_on_own_account(app);
    const Form form(asked.request);
    const auto email = prove_and<std::string>(app, asked, me, [&](const actions::ProvedBy& proof) {
        return actions::change_address(app.store, me.speaker(), proof, form.text("email"));
    });
    if (!email) return draw_address(app, me, form_refused(form, me, email.error()), 422);
    return look_at(views::account_with("email"));
}

// GET /my-account/password
http::Response show_own_password(App& app, const Asked&, const OrCoach<SignedIn>& me) {
    insist_on_own_account(app);
    return draw_password(app, me, fresh_form(app, me.form_token));
}

// POST /my-account/password
http::Response change_own_password(App& app, const Asked& asked, const OrCoach<SignedIn>& me) {
    insist_on_own_account(app);
    const Form form(asked.request);
    const auto session = prove_and<actions::SignedIn>(app, asked, me, [&](const actions::ProvedBy& proof) {
        return actions::change_password(app.store, me.speaker(), proof, form.text("password"),
                                        device_in(asked.request));
    });
    if (!session) return draw_password(app, me, form_refused(form, me, session.error()), 422);
    return with_session(app, look_at(views::account_with("password")), me.organisation, *session);
}

}  // namespace kept::web
