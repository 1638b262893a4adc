#pragma once

#include <optional>
#include <string_view>

#include "domain/decimal.hpp"
#include "domain/measure.hpp"
#include "views/form.hpp"
#include "web/form.hpp"
#include "web/people.hpp"

namespace kept::web {

/// What the field "value" of a form says: a number, no number (with its button), or the form to be shown
/// again.
struct NumberField {
    std::optional<Decimal> value;
    std::optional<views::FormState> again;
};

NumberField number_field(const Form& form, const Measure& measure, const SignedIn& me);

/// The form to be shown again, with a sentence at the field that could not be taken.
views::FormState form_refused(const Form& form, const SignedIn& me, const Refusal& refusal);

/// The form to be shown again, asking which reading of a field was meant.
views::FormState form_asking(const Form& form, const SignedIn& me, std::string_view field,
                             const Ambiguous& readings);

}  // namespace kept::web
