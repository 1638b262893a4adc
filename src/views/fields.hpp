#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"

namespace kept::views {

/// What a field is called, and how it is filled in. The id of its element is its name; where the same form
/// stands in each of many rows, with the row's own behind it.
struct Field {
    std::string_view name;
    std::string label;
    std::string hint = {};
    std::string_view at_first = {};
    std::string_view type = "text";
    std::string_view autocomplete = "off";
    std::string row = {};
};

/// A line of text. Of a password nothing that was typed comes back.
Html text_field(const language::Language& say, const FormState& form, const Field& field);

/// A sentence or more.
Html long_field(const language::Language& say, const FormState& form, const Field& field);

/// A number in large digits, with its unit behind the label.
Html number_field(const language::Language& say, const FormState& form, const Field& field);

/// One of the things that can be chosen.
struct Option {
    std::string code;
    std::string words;
    std::string example = {};
};

/// A choice among a few, all in sight.
Html options(const language::Language& say, const FormState& form, const Field& field,
             const std::vector<Option>& options);

/// A choice among many, in a list that opens.
Html select_field(const language::Language& say, const FormState& form, const Field& field,
                  const std::vector<Option>& options);

/// Time zones as they are chosen: "Europe/Amsterdam" reads as "Europe/Amsterdam", "Africa/Addis_Ababa" as
/// "Africa/Addis Ababa".
std::vector<Option> zone_options(const std::vector<std::string>& zones);

/// A field that is sent along unseen.
Html hidden_field(std::string_view name, std::string_view value);

}  // namespace kept::views
