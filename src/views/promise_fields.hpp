#pragma once

#include <string_view>

#include "domain/measure.hpp"
#include "language/language.hpp"
#include "views/form.hpp"

namespace kept::views {

/// What a promise asks, as one types it. Fields: least, most, their choices, and quality.
/// The style sheet shows of least and most only what the chosen direction asks, where that is still open.
Html bounds_fields(const language::Language& say, const FormState& form, Direction direction);
Html bounds_fields_of_any_direction(const language::Language& say, const FormState& form);

/// The quality clause; at first the one that holds now.
Html quality_field(const language::Language& say, const FormState& form, std::string_view now);

}  // namespace kept::views
