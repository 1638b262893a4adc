#include "web/number_field.hpp"

namespace kept::web {

NumberField number_field(const Form& form, const Measure& measure, const SignedIn& me) {
    if (form.has("without")) return {};
    const TypedNumber read = form.number("value", measure, me.say.tongue());
    if (const auto* understood = std::get_if<Understood>(&read)) return {.value = understood->value};
    if (const auto* readings = std::get_if<Ambiguous>(&read))
        return {.again = form_asking(form, me, "value", *readings)};
    if (const auto* refusal = std::get_if<Refusal>(&read)) return {.again = form_refused(form, me, *refusal)};
    return {.again = form_refused(form, me, refuse("value", "Type your number first.").error())};
}

views::FormState form_refused(const Form& form, const SignedIn& me, const Refusal& refusal) {
    return form.again(me.form_token, refusal);
}

views::FormState form_asking(const Form& form, const SignedIn& me, std::string_view field,
                             const Ambiguous& readings) {
    views::FormState again = form.again(me.form_token);
    again.asked = views::AskedBack{std::string(field), readings};
    return again;
}

}  // namespace kept::web
