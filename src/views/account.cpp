#include "views/account.hpp"

#include "views/paths.hpp"

namespace kept::views {
namespace {

std::string device_words(const language::Language& say, const Device& device) {
    if (!device.browser.empty() && !device.system.empty())
        return say("{0} on {1}", device.browser, device.system);
    if (!device.browser.empty()) return device.browser;
    return device.system.empty() ? say("A browser that does not say what it is") : device.system;
}

std::string changed_words(const language::Language& say, Changed changed) {
    switch (changed) {
        case Changed::name:
            return say("That is your name from now on.");
        case Changed::email:
            return say("From now on you sign in with this address.");
        case Changed::password:
            return say("Your new password holds. Every other browser is signed out.");
        case Changed::sessions:
            return say("Signed out there.");
        case Changed::nothing:
            break;
    }
    return {};
}

Html changed_now(const language::Language& say, const Account& view) {
    if (view.changed == Changed::nothing) return {};
    return html(R"(<p class="changed-now" role="status">{}</p>)", changed_words(say, view.changed));
}

Html line(std::string_view label, const Html& value, const Path& opens, std::string_view deed) {
    return html(R"(
        <li><div><p class="small soft">{}</p><p class="own">{}</p></div>
        <a class="change" href="{}">{}<span class="heard"> {}</span></a></li>)",
                label, value, opens, deed, label);
}

Html codes_left(const language::Language& say, int left) {
    if (left == 0) return html("{}", say("none left"));
    return html("{}", say.plural("{0} left", "{0} left", left));
}

Html coming_in(const language::Language& say, const Account& view) {
    const auto change = say("Change");
    return html(R"(
        <section class="section" aria-labelledby="coming-in">
        <header><h2 id="coming-in">{}</h2></header>
        <ul class="entries">{}</ul>
        </section>)",
                say("How you come in"),
                html("{}{}{}{}", line(say("Your name"), html("{}", view.name), own_name(), change),
                     line(say("Your e-mail address"),
                          html("{} {}", view.email, email_mark(say, view.email_is)), own_address(), change),
                     line(say("Your password"), html("{}", say("only you know it")), own_password(), change),
                     line(say("Recovery codes"), codes_left(say, view.codes_left), recovery_codes(),
                          say("Make new ones"))));
}

Html session(const language::Language& say, const Account& view, const OpenSession& one) {
    const auto device = device_words(say, one.device);
    const auto began = say.moment(one.began, view.clock.zone, language::MomentStyle::dated);
    if (one.browser == BrowserIs::this_one)
        return html(R"(
            <li><div><p><b>{}</b> <span class="this-one">{}</span></p><p class="small soft">{}</p></div></li>)",
                    device, say("this browser"), say("Signed in on {0}", began));
    return html(
        R"(
        <li><div><p><b>{}</b></p><p class="small soft">{}</p></div>
        <form method="post" action="{}">{}{}</form></li>)",
        device, say("Signed in on {0}, last looked {1}", began, say.relative(one.seen, view.clock.now)),
        own_sessions_ended(), hidden_fields(view.form),
        html(
            R"(<button class="button quiet" name="session" value="{}">{}<span class="heard"> {}</span></button>)",
            one.id, say("Sign out"), device));
}

Html end_others(const language::Language& say, const Account& view) {
    if (view.sessions.size() < 2) return {};
    return html(R"(
        <form method="post" action="{}">{}
        <button class="button" name="session" value="others">{}</button></form>)",
                own_sessions_ended(), hidden_fields(view.form), say("Sign out everywhere else"));
}

Html sessions_section(const language::Language& say, const Account& view) {
    return html(
        R"(
        <section class="section" id="own-sessions" data-live="{}" aria-labelledby="signed-in">
        <header><h2 id="signed-in">{}</h2>{}</header>
        <ul class="entries">{}</ul>
        <p class="small soft aside">{}</p>
        </section>)",
        view.listens_to, say("Where you are signed in"), end_others(say, view),
        each(view.sessions, [&](const OpenSession& one) { return session(say, view, one); }),
        say("A browser is signed out by itself after thirty days without a look, and after ninety days "
            "anyway."));
}

Html played(const language::Language& say, const Account& view) {
    return html(
        R"(<p class="lead">{}</p>)",
        say("In the example you borrow the account of {0}. With one of your own you change your name, "
            "address and password here, and see where you are signed in.",
            view.name));
}

}  // namespace

Html unconfirmed_line(const language::Language& say, const std::optional<std::string>& email) {
    if (!email) return {};
    return html(R"(<p class="small soft">{} {}</p>)", *email, email_mark(say, EmailIs::unconfirmed));
}

Html email_mark(const language::Language& say, EmailIs email) {
    if (email == EmailIs::confirmed) return {};
    return html(R"(<span class="unconfirmed">{}</span>)", say("address unconfirmed"));
}

Sheet account_page(const language::Language& say, const Account& view) {
    Sheet sheet{.title = say("My account")};
    const Html rest = view.account == AccountIs::played
                          ? played(say, view)
                          : html("{}{}", coming_in(say, view), sessions_section(say, view));
    sheet.main = html(R"(<div class="account"><h1>{}</h1>{}{}</div>)", say("My account"),
                      changed_now(say, view), rest);
    return sheet;
}

}  // namespace kept::views
