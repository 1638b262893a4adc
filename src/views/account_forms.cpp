#include "views/account_forms.hpp"

#include "views/fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html trail(const language::Language& say) {
    return html(R"(<p class="trail"><a href="{}">{}</a></p>)", account(), say("My account"));
}

Html lead(std::string_view words) {
    return html(R"(<p class="lead">{}</p>)", words);
}

struct Asking {
    std::string title;
    std::string words;
    Path to;
    std::string deed;
};

Sheet asking(const language::Language& say, const AccountChange& view, const Asking& what,
             const Html& fields) {
    Sheet sheet{.title = what.title, .breadth = Breadth::single};
    sheet.main = html(R"(
        {}
        <form class="form" method="post" action="{}" novalidate>
        {}{}
        <button class="button strong">{}</button>
        </form>)",
                      html("{}<h1>{}</h1>{}", trail(say), what.title, lead(what.words)), what.to,
                      html("{}{}", hidden_fields(view.form),
                           refusal_of_form(say, view.form, {"name", "email", "password", "password_now"})),
                      fields, what.deed);
    return sheet;
}

}  // namespace

Html password_now_field(const language::Language& say, const AccountChange& view) {
    if (view.asks == AsksPassword::no && !view.form.refuses("password_now")) return {};
    return text_field(say, view.form,
                      {.name = "password_now",
                       .label = say("The password you have now"),
                       .hint = say("You signed in a while ago. With this we know it is you."),
                       .type = "password",
                       .autocomplete = "current-password"});
}

Sheet own_name_page(const language::Language& say, const AccountChange& view) {
    return asking(
        say, view,
        {say("What is your name?"),
         say("It stands beside your numbers, also beside the ones you said before."), own_name(),
         say("Change my name")},
        text_field(
            say, view.form,
            {.name = "name", .label = say("Your name"), .at_first = view.now, .autocomplete = "name"}));
}

Sheet own_address_page(const language::Language& say, const AccountChange& view) {
    return asking(say, view,
                  {say("Another e-mail address"),
                   say("You sign in with it from now on. Only you can change it: no administrator can."),
                   own_address(), say("Change my address")},
                  html("{}{}",
                       text_field(say, view.form,
                                  {.name = "email",
                                   .label = say("Your e-mail address"),
                                   .hint = say("Until you show that mail reaches you there, you and your "
                                               "administrators see “address unconfirmed” beside it."),
                                   .at_first = view.now,
                                   .type = "email",
                                   .autocomplete = "username"}),
                       password_now_field(say, view)));
}

Sheet own_password_page(const language::Language& say, const AccountChange& view) {
    return asking(
        say, view,
        {say("Another password"), say("Every other browser in which you are signed in is signed out."),
         own_password(), say("Change my password")},
        html("{}{}", password_now_field(say, view),
             text_field(say, view.form,
                        {.name = "password",
                         .label = say("Your new password"),
                         .hint = say("At least 15 characters. A short sentence is easy to remember."),
                         .type = "password",
                         .autocomplete = "new-password"})));
}

}  // namespace kept::views
