#include "web/bounds_fields.hpp"

#include "web/number_field.hpp"

namespace kept::web {
namespace {

/// A bound, or the form to be shown again because of it.
struct BoundField {
    std::optional<Decimal> bound;
    std::optional<views::FormState> again;
};

BoundField bound_field(const Form& form, std::string_view field, const Measure& measure, const SignedIn& me) {
    const TypedNumber read = form.number(field, measure, me.say.tongue());
    if (const auto* understood = std::get_if<Understood>(&read)) return {.bound = understood->value};
    if (const auto* readings = std::get_if<Ambiguous>(&read))
        return {.again = form_asking(form, me, field, *readings)};
    if (const auto* refusal = std::get_if<Refusal>(&read)) return {.again = form_refused(form, me, *refusal)};
    return {};
}

}  // namespace

BoundsFields bounds_fields(const Form& form, const Measure& measure, Direction direction,
                           const SignedIn& me) {
    BoundsFields fields;
    if (direction != Direction::decrease) {
        auto least = bound_field(form, "least", measure, me);
        if (least.again) return {.again = std::move(least.again)};
        fields.bounds.least = least.bound;
    }
    if (direction != Direction::increase) {
        auto most = bound_field(form, "most", measure, me);
        if (most.again) return {.again = std::move(most.again)};
        fields.bounds.most = most.bound;
    }
    return fields;
}

}  // namespace kept::web
