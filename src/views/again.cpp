#include "views/again.hpp"

#include "views/fields.hpp"

namespace kept::views {
namespace {

Html filled_in(const FormState& form) {
    Html all = hidden_fields(form);
    for (const auto& [name, value] : form.typed) all += hidden_field(name, value);
    return all;
}

}  // namespace

Sheet again_page(const language::Language& say, const Again& view) {
    Sheet sheet{.title = say("Is it you?"), .breadth = Breadth::single};
    sheet.main = html(
        R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <form class="form" method="post" action="{}" novalidate>
        {}
        <button class="button strong">{}</button>
        </form>)",
        say("Is it you?"),
        say("You signed in a while ago. This is weighty enough to ask for your password once more."), view.to,
        html("{}{}", filled_in(view.form),
             text_field(say, view.form,
                        {.name = "password_now",
                         .label = say("Your password"),
                         .type = "password",
                         .autocomplete = "current-password"})),
        say("Go on"));
    return sheet;
}

}  // namespace kept::views
