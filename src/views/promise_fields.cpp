#include "views/promise_fields.hpp"

#include "views/fields.hpp"

namespace kept::views {
namespace {

/// A reading that was chosen before goes along, so that two bounds can be asked back one after the other.
Html chosen_before(const FormState& form, std::string_view field) {
    const auto name = choice_field(field);
    const auto chosen = form.text(name);
    const bool is_open = chosen.empty() || form.asks_back(field);
    return is_open ? Html() : hidden_field(name, chosen);
}

Html least_field(const language::Language& say, const FormState& form) {
    return html(R"(<div class="asks-least">{}{}</div>)",
                number_field(say, form, {.name = "least", .label = say("At least")}),
                chosen_before(form, "least"));
}

Html most_field(const language::Language& say, const FormState& form) {
    return html(R"(<div class="asks-most">{}{}</div>)",
                number_field(say, form, {.name = "most", .label = say("At most")}),
                chosen_before(form, "most"));
}

}  // namespace

Html bounds_fields(const language::Language& say, const FormState& form, Direction direction) {
    switch (direction) {
        case Direction::increase:
            return least_field(say, form);
        case Direction::decrease:
            return most_field(say, form);
        case Direction::neutral:
            break;
    }
    return html(R"(<div class="side-by-side bounds">{}{}</div>)", least_field(say, form),
                most_field(say, form));
}

Html bounds_fields_of_any_direction(const language::Language& say, const FormState& form) {
    return html(R"(<div class="side-by-side bounds any-direction">{}{}</div>)", least_field(say, form),
                most_field(say, form));
}

Html quality_field(const language::Language& say, const FormState& form, std::string_view now) {
    return text_field(say, form,
                      {.name = "quality",
                       .label = say("And in which quality?"),
                       .hint = say("Optional, in a few words: “to satisfaction”."),
                       .at_first = now});
}

}  // namespace kept::views
