#include "views/fields.hpp"

#include <algorithm>

namespace kept::views {
namespace {

std::string id_of(const Field& field) {
    return std::string(field.name) + (field.row.empty() ? "" : "-" + field.row);
}

std::string hint_id(const Field& field) {
    return field.hint.empty() ? "" : id_of(field) + "-hint";
}

Html hint_of(const Field& field) {
    if (field.hint.empty()) return {};
    return html(R"(<p class="hint" id="{}">{}</p>)", hint_id(field), field.hint);
}

std::string_view shown(const FormState& form, const Field& field) {
    return field.type == "password" ? std::string_view() : form.text(field.name, field.at_first);
}

Html input(const FormState& form, const Field& field, std::string_view look, const Attribute& mode) {
    const auto says = attributes_of(form, field.name, id_of(field), hint_id(field));
    const Attribute autocomplete = attribute("autocomplete", field.autocomplete);
    const Html opening = html(R"(<input class="{}" id="{}" name="{}" type="{}" value="{}" {} {} {} {} {}>)",
                              look, id_of(field), field.name, field.type, shown(form, field), autocomplete,
                              mode, says.invalid, says.described, says.focused);
    return opening;
}

Html asked(const language::Language& say, const FormState& form, const Field& field, const Html& control) {
    return html(R"(
        <div class="asked">
        <label for="{}">{}</label>
        {}{}{}
        </div>)",
                id_of(field), field.label, hint_of(field), control,
                says_back(say, form, field.name, id_of(field)));
}

Html radio(const FormState& form, const Field& field, const Option& option, const Attribute& focused) {
    const bool is_chosen = form.text(field.name, field.at_first) == option.code;
    const Html example = option.example.empty() ? Html() : html(R"(<small>{}</small>)", option.example);
    return html(R"(
        <label class="option"><input type="radio" name="{}" value="{}" {} {}>
        <span>{}</span>{}</label>)",
                field.name, option.code, attribute("checked").when(is_chosen), focused, option.words,
                example);
}

}  // namespace

Html text_field(const language::Language& say, const FormState& form, const Field& field) {
    return asked(say, form, field, input(form, field, "field", {}));
}

Html number_field(const language::Language& say, const FormState& form, const Field& field) {
    return asked(say, form, field, input(form, field, "field number", attribute("inputmode", "decimal")));
}

Html long_field(const language::Language& say, const FormState& form, const Field& field) {
    const auto says = attributes_of(form, field.name, id_of(field), hint_id(field));
    return asked(
        say, form, field,
        html(R"(<textarea class="field" id="{}" name="{}" rows="3" {} {} {}>{}</textarea>)", id_of(field),
             field.name, says.invalid, says.described, says.focused, form.text(field.name, field.at_first)));
}

Html options(const language::Language& say, const FormState& form, const Field& field,
             const std::vector<Option>& options) {
    const auto says = attributes_of(form, field.name, id_of(field), hint_id(field));
    Html radios;
    for (const auto& option : options)
        radios += radio(form, field, option, says.focused.when(&option == &options.front()));
    return html(R"(
        <fieldset class="asked" {}>
        <legend>{}</legend>
        {}<div class="options">{}</div>{}
        </fieldset>)",
                says.described, field.label, hint_of(field), radios,
                says_back(say, form, field.name, id_of(field)));
}

Html select_field(const language::Language& say, const FormState& form, const Field& field,
                  const std::vector<Option>& options) {
    const auto says = attributes_of(form, field.name, id_of(field), hint_id(field));
    const auto chosen = form.text(field.name, field.at_first);
    const Html listed = each(options, [&](const Option& option) {
        return html(R"(<option value="{}" {}>{}</option>)", option.code,
                    attribute("selected").when(option.code == chosen), option.words);
    });
    return asked(say, form, field,
                 html(R"(<select class="field" id="{}" name="{}" {} {} {}>{}</select>)", id_of(field),
                      field.name, says.invalid, says.described, says.focused, listed));
}

std::vector<Option> zone_options(const std::vector<std::string>& zones) {
    std::vector<Option> options;
    for (const auto& zone : zones) {
        std::string words = zone;
        std::ranges::replace(words, '_', ' ');
        options.push_back({zone, words, ""});
    }
    return options;
}

Html hidden_field(std::string_view name, std::string_view value) {
    return html(R"(<input type="hidden" name="{}" value="{}">)", name, value);
}

}  // namespace kept::views
