#pragma once

#include <optional>

#include "domain/promise.hpp"
#include "views/form.hpp"
#include "web/form.hpp"
#include "web/people.hpp"

namespace kept::web {

/// What the fields "least" and "most" of a form promise, as far as the direction asks them; or the form to be
/// shown again.
struct BoundsFields {
    Bounds bounds;
    std::optional<views::FormState> again;
};

BoundsFields bounds_fields(const Form& form, const Measure& measure, Direction direction, const SignedIn& me);

}  // namespace kept::web
