#pragma once

#include <string_view>

#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"

namespace kept::views {

/// How a number is measured, as codes: unit, currency, direction and cadence.
Html unit_field(const language::Language& say, const FormState& form);
Html currency_field(const language::Language& say, const FormState& form);
Html direction_field(const language::Language& say, const FormState& form);
Html cadence_field(const language::Language& say, const FormState& form);

/// With how many decimals a KPI is said, from so many on: they may grow, never shrink.
Html decimals_field(const language::Language& say, const FormState& form, int least);

/// Presence is not a contribution: whoever names it anyway says why it is one. Nothing where it is not asked.
Html presence_challenge(const language::Language& say, const FormState& form, std::string_view at_first = {});

}  // namespace kept::views
