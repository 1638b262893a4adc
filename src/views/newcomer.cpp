#include "views/newcomer.hpp"

#include "views/fields.hpp"

namespace kept::views {

Html newcomer_fields(const language::Language& say, const FormState& form) {
    return html(
        R"({}{}{})",
        text_field(say, form, {.name = "name", .label = say("What is your name?"), .autocomplete = "name"}),
        text_field(say, form,
                   {.name = "email",
                    .label = say("Your e-mail address"),
                    .hint = say("With it you sign in."),
                    .type = "email",
                    .autocomplete = "username"}),
        text_field(say, form,
                   {.name = "password",
                    .label = say("Choose a password"),
                    .hint = say("At least 15 characters. A short sentence is easy to remember."),
                    .type = "password",
                    .autocomplete = "new-password"}));
}

}  // namespace kept::views
