#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "domain/refusal.hpp"
#include "domain/typed_number.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// A number that can be read in two ways, and the field it was typed in.
struct AskedBack {
    std::string field;
    Ambiguous readings;
};

/// What a form holds: its secrets, what was typed before it was refused, and what it says back.
struct FormState {
    std::string token;                                      ///< that the form is ours
    std::string key;                                        ///< that sending it twice makes one thing
    std::map<std::string, std::string, std::less<>> typed;  ///< by field name
    std::optional<Refusal> refusal;
    std::optional<AskedBack> asked;

    /// What was typed in a field, else what belongs there at first.
    std::string_view text(std::string_view field, std::string_view at_first = {}) const;

    bool refuses(std::string_view field) const;
    bool asks_back(std::string_view field) const;
};

/// The name of the button, and of the hidden field, that says which reading of a field was meant. Its value
/// is the key of a number (key_of). For "value" it is "chosen", for "least" "chosen_least".
std::string choice_field(std::string_view field);

/// The hidden token and key.
Html hidden_fields(const FormState& form);

/// What the form says back that belongs to none of the fields it shows, above them.
Html refusal_of_form(const language::Language& say, const FormState& form,
                     std::initializer_list<std::string_view> fields_shown);

/// What one field says back, on the plate under it: a refusal, or the two readings of a number as buttons.
/// Nothing when it says nothing. The id is that of the field's element.
Html says_back(const language::Language& say, const FormState& form, std::string_view field,
               std::string_view id);

/// What ties a field to what it says back; the field that does so has the focus.
struct Attributes {
    Attribute invalid;
    Attribute described;
    Attribute focused;
};

Attributes attributes_of(const FormState& form, std::string_view field, std::string_view id,
                         std::string_view hint_id = {});

}  // namespace kept::views
