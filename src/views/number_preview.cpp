#include "domain/promise.hpp"
#include "views/glyphs.hpp"
#include "views/my_numbers.hpp"

namespace kept::views {
namespace {

Html understood(const language::Language& say, const Kpi& kpi, const std::optional<Promise>& promise,
                Decimal value) {
    const auto number = say.amount_in_words(value, kpi.measure);
    if (!promise) return html("<b>{}</b>", number);
    return keeps(promise->bounds, value)
               ? outcome_saying(Outcome::kept, say("{0}: that will be kept", number))
               : outcome_saying(Outcome::broken, say("{0}: that will not be kept", number));
}

Html ambiguous(const language::Language& say, const Ambiguous& asked) {
    const auto& choices = asked.choices;
    if (choices.size() == 1) return html("{}", say("You will be asked: {0}?", say.number(choices[0], 0)));
    return html("{}",
                say("You will be asked: {0} or {1}?", say.number(choices[0], 0), say.number(choices[1], 0)));
}

}  // namespace

Html number_preview(const language::Language& say, const Kpi& kpi, const std::optional<Promise>& promise,
                    const TypedNumber& typed) {
    if (const auto* number = std::get_if<Understood>(&typed))
        return understood(say, kpi, promise, number->value);
    if (const auto* asked = std::get_if<Ambiguous>(&typed)) return ambiguous(say, *asked);
    if (const auto* refusal = std::get_if<Refusal>(&typed)) return html("{}", say.refusal(*refusal));
    return {};
}

}  // namespace kept::views
