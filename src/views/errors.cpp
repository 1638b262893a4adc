#include "views/errors.hpp"

#include "views/fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

/// A page with one thing to say and one way on.
Sheet page_saying(const language::Language& say, std::string title, std::string_view words) {
    Sheet sheet{.title = std::move(title), .breadth = Breadth::single};
    sheet.main = html(R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <p><a class="button strong" href="{}">{}</a></p>)",
                      sheet.title, words, home(), say("To the start"));
    return sheet;
}

bool is_secret(std::string_view field) {
    return field == "password";
}

bool is_own(std::string_view field) {
    return field == "token" || field == "key";
}

/// Everything that was typed goes along; a password is typed again.
Html fields_again(const language::Language& say, const FormState& form) {
    Html all = hidden_fields(form);
    for (const auto& [name, value] : form.typed) {
        if (is_own(name)) continue;
        all += is_secret(name) ? text_field(say, form,
                                            {.name = "password",
                                             .label = say("Your password"),
                                             .type = "password",
                                             .autocomplete = "current-password"})
                               : hidden_field(name, value);
    }
    return all;
}

/// What was typed, in sight: who sends something again wants to know what.
Html typed_words(const language::Language& say, const FormState& form) {
    Html lines;
    for (const auto& name : {"name", "value", "note", "contribution", "reason", "email"}) {
        const auto text = form.text(name);
        if (!text.empty()) lines += html(R"(<li>{}</li>)", text);
    }
    if (lines.empty()) return {};
    return html(R"(<div class="typed"><p class="small soft">{}</p><ul>{}</ul></div>)", say("You typed"),
                lines);
}

Sheet send_again(const language::Language& say, std::string title, std::string_view words,
                 const SendAgain& again) {
    Sheet sheet{.title = std::move(title), .breadth = Breadth::single};
    const Attribute action = again.to ? attribute("action", *again.to) : Attribute();
    sheet.main =
        html(R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <form class="form" method="post" {}>
        {}
        <button class="button strong">{}</button>
        </form>)",
             sheet.title, words, action,
             html("{}{}", typed_words(say, again.form), fields_again(say, again.form)), say("Send it again"));
    return sheet;
}

}  // namespace

Sheet not_found_page(const language::Language& say) {
    return page_saying(say, say("There is nothing here."),
                       say("The address may have a slip in it, or what stood here is not yours to see."));
}

Sheet not_understood_page(const language::Language& say) {
    return page_saying(say, say("Kept did not understand that."),
                       say("Go back and try it from the page itself. Nothing was saved."));
}

Sheet not_set_up_page(const language::Language& say) {
    return page_saying(
        say, say("Nobody lives here yet."),
        say("Whoever started Kept finds a link to set up the organisation in its first lines."));
}

Sheet forbidden_page(const language::Language& say) {
    return page_saying(say, say("This is not yours to do."),
                       say("Only the lead of a team and administrators change how it meets, and only you say "
                           "your own numbers."));
}

Sheet too_old_page(const language::Language& say, const SendAgain& again) {
    return send_again(say, say("This page was too old."), say("What you typed is still here: send it again."),
                      again);
}

Sheet signed_out_meanwhile_page(const language::Language& say, const SendAgain& again) {
    Sheet sheet = send_again(
        say, say("You are signed out."),
        say("What you typed is still here. Sign in in another window, come back here and send it again."),
        again);
    sheet.main += html(R"(<p><a href="{}" target="_blank">{}</a></p>)", sign_in(), say("Sign in"));
    return sheet;
}

Sheet unknown_outcome_page(const language::Language& say, const SendAgain& again) {
    return send_again(say, say("We do not know whether it was saved."),
                      say("Send it again: it will be saved once."), again);
}

Sheet too_large_page(const language::Language& say) {
    return page_saying(say, say("That was too much at once."),
                       say("Go back and say it shorter. Nothing was saved."));
}

Sheet too_often_page(const language::Language& say) {
    return page_saying(say, say("That was too often."), say("Wait a minute, then try again."));
}

Sheet went_wrong_page(const language::Language& say, std::string_view request_number) {
    return page_saying(say, say("Something went wrong on our side."),
                       say("It is not you. Try again in a moment. If it stays, tell your administrator this "
                           "number: {0}.",
                           request_number));
}

Sheet signed_out_page(const language::Language& say) {
    Sheet sheet{.title = say("You are signed out."), .breadth = Breadth::single};
    sheet.main = html(R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <p><a class="button strong" href="{}">{}</a></p>)",
                      sheet.title, say("See you at the next huddle."), sign_in(), say("Sign in"));
    return sheet;
}

}  // namespace kept::views
