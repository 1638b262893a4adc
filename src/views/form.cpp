#include "views/form.hpp"

#include <algorithm>

#include "domain/decimal.hpp"
#include "views/layout.hpp"

namespace kept::views {
namespace {

/// Tells two numbers apart that are written with the same digits.
std::string kind_of_number(const language::Language& say, Decimal number) {
    if (decimals_needed(number) == 0) return say("a whole number");
    const auto below = number.ten_thousandths / ten_thousandths_in_one - (number.ten_thousandths < 0 ? 1 : 0);
    return say("between {0} and {1}", below, below + 1);
}

Html choice_button(const language::Language& say, std::string_view field, Decimal number) {
    return html(R"(
        <button class="button" name="{}" value="{}"><span class="figure">{}</span>{}</button>)",
                choice_field(field), key_of(number), say.number(number, 0), kind_of_number(say, number));
}

std::string question(const language::Language& say, const Ambiguous& readings, std::string_view typed) {
    if (readings.choices.size() > 1) return say("“{0}” can be read in two ways. Which do you mean?", typed);
    return say("“{0}” would have more decimals than this KPI. Do you mean this?", typed);
}

Html two_readings(const language::Language& say, const FormState& form, std::string_view field,
                  std::string_view id) {
    const auto& readings = form.asked->readings;
    const auto asks = question(say, readings, form.text(field));
    return html(R"(
        <div class="asks-back" id="{}-says" role="group" aria-label="{}">
        <p>{}</p>
        <div class="two-readings">{}</div>
        </div>)",
                id, asks, asks,
                each(readings.choices, [&](Decimal number) { return choice_button(say, field, number); }));
}

}  // namespace

std::string_view FormState::text(std::string_view field, std::string_view at_first) const {
    const auto found = typed.find(field);
    return found == typed.end() ? at_first : std::string_view(found->second);
}

bool FormState::refuses(std::string_view field) const {
    return refusal && refusal->field == field;
}

bool FormState::asks_back(std::string_view field) const {
    return asked && asked->field == field;
}

std::string choice_field(std::string_view field) {
    return field == "value" ? "chosen" : "chosen_" + std::string(field);
}

Html hidden_fields(const FormState& form) {
    return token_and_key_fields(form.token, form.key);
}

Html refusal_of_form(const language::Language& say, const FormState& form,
                     std::initializer_list<std::string_view> fields_shown) {
    if (!form.refusal || std::ranges::find(fields_shown, form.refusal->field) != fields_shown.end())
        return {};
    return html(R"(<div class="asks-back" role="alert"><p>{}</p></div>)", say.refusal(*form.refusal));
}

Html says_back(const language::Language& say, const FormState& form, std::string_view field,
               std::string_view id) {
    if (form.asks_back(field)) return two_readings(say, form, field, id);
    if (!form.refuses(field)) return {};
    return html(R"(<div class="asks-back" id="{}-says" role="alert"><p>{}</p></div>)", id,
                say.refusal(*form.refusal));
}

Attributes attributes_of(const FormState& form, std::string_view field, std::string_view id,
                         std::string_view hint_id) {
    const bool says = form.refuses(field) || form.asks_back(field);
    const auto described = says ? std::string(id) + "-says" : std::string(hint_id);
    return {.invalid = attribute("aria-invalid", "true").when(says),
            .described = attribute("aria-describedby", described).when(!described.empty()),
            .focused = attribute("autofocus").when(says)};
}

}  // namespace kept::views
