#pragma once

#include "language/language.hpp"
#include "views/form.hpp"

namespace kept::views {

/// What everybody who comes in says about themselves. Fields: name, email, password.
Html newcomer_fields(const language::Language& say, const FormState& form);

}  // namespace kept::views
