#pragma once

#include <string_view>

#include "domain/instant.hpp"
#include "domain/refusal.hpp"
#include "web/form.hpp"

namespace kept::web {

/// The day that a field says, written as 2026-11-23.
Result<Day> day_field(const Form& form, std::string_view field);

/// The days from the field "first" to the field "last".
Result<Span> span_fields(const Form& form);

}  // namespace kept::web
