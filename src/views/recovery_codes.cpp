#include "views/recovery_codes.hpp"

#include "views/fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html code(const std::string& one) {
    return html(R"(<li><code>{}</code></li>)", one);
}

/// On paper it must say what it is for; never where Kept is, nor the password.
Html whose(const language::Language& say, const FreshCodes& view) {
    return html(R"(<p class="small soft">{}</p>)",
                say("Kept of {0}, for {1}, made on {2}", view.organisation, view.email,
                    say.day(view.made, language::DayStyle::with_year)));
}

Html let_in_by_a_code(const language::Language& say, const CodesLeft& view) {
    if (view.came_by == CameBy::themselves) return {};
    return html(R"(<p class="changed-now" role="status">{}</p>)",
                say("You are in, with your new password. Every other browser is signed out."));
}

std::string left_words(const language::Language& say, int left) {
    if (left == 0) return say("No recovery code is left.");
    return say.plural("{0} recovery code is left.", "{0} recovery codes are left.", left);
}

Html new_set(const language::Language& say, const CodesLeft& view) {
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>
        {}{}
        <p class="hint">{}</p>
        <button class="button">{}</button>
        </form>)",
                recovery_codes(),
                html("{}{}", hidden_fields(view.change.form),
                     refusal_of_form(say, view.change.form, {"password_now"})),
                password_now_field(say, view.change),
                say("Codes that you have now stop working once there are new ones."),
                say("Make ten new ones"));
}

}  // namespace

Sheet fresh_codes_page(const language::Language& say, const FreshCodes& view) {
    Sheet sheet{.title = say("Recovery codes"), .breadth = Breadth::single};
    sheet.main =
        html(R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <div class="codes"><ol>{}</ol>{}</div>
        {})",
             say("Keep these ten codes."),
             say("Did you forget your password? Then one of them lets you choose a new one. Each works "
                 "once. They are shown only now: print them, or write them down."),
             each(view.codes, code), whose(say, view),
             html(R"(
        <p class="buttons"><a class="button strong" href="{}">{}</a>
        <button class="button quiet" type="button" data-prints hidden>{}</button></p>)",
                  view.then == ThenOn::first_quarter ? first_quarter() : home(), say("I have kept them"),
                  say("Print")));
    return sheet;
}

Sheet codes_left_page(const language::Language& say, const CodesLeft& view) {
    Sheet sheet{.title = say("Recovery codes"), .breadth = Breadth::single};
    const auto on_to = view.came_by == CameBy::a_code ? home() : account();
    const auto words = view.came_by == CameBy::a_code ? say("To the start") : say("My account");
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        {}{}{})",
                      on_to, words, let_in_by_a_code(say, view),
                      html(R"(<h1>{}</h1><p class="lead">{}</p>)", left_words(say, view.left),
                           say("With one of them you choose a new password when you forgot yours. Each works "
                               "once.")),
                      new_set(say, view));
    return sheet;
}

Sheet forgotten_page(const language::Language& say, const FormState& form) {
    Sheet sheet{.title = say("Forgotten your password?"), .breadth = Breadth::single};
    const Html fields = html(
        "{}{}{}",
        text_field(say, form,
                   {.name = "email",
                    .label = say("Your e-mail address"),
                    .type = "email",
                    .autocomplete = "username"}),
        text_field(say, form,
                   {.name = "code",
                    .label = say("One of your recovery codes"),
                    .hint = say("Such as k7fm-2xqd-9wrt-hb4n. Capitals, dashes and spaces do not matter.")}),
        text_field(say, form,
                   {.name = "password",
                    .label = say("Choose a new password"),
                    .hint = say("At least 15 characters. A short sentence is easy to remember."),
                    .type = "password",
                    .autocomplete = "new-password"}));
    sheet.main =
        html(R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <form class="form" method="post" action="{}" novalidate>
        {}
        </form>
        <p class="soft aside">{}</p>)",
             sheet.title,
             say("When you joined you were given ten codes. With one of them you choose a new password."),
             recoveries(),
             html(R"({}{}{}<button class="button strong">{}</button>)", hidden_fields(form),
                  refusal_of_form(say, form, {"email", "code", "password"}), fields, say("Let me in again")),
             say("No code left? Ask an administrator to close this account and invite you anew. What you "
                 "said stays."));
    return sheet;
}

}  // namespace kept::views
