#include "numbers.hpp"
#include "sample.hpp"
#include "views/number_entry.hpp"

namespace kept::samples {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

/// A number that was typed and is refused with a sentence at a field.
Html refusing(const language::Language& say, NumberToSay number, Fields fields, Refusal refusal) {
    number.form = refused(std::move(fields), std::move(refusal));
    return number_row(say, number, Turn::now, nine_twelve());
}

/// What the domain's one reader of numbers says of what was typed.
Html understood(const language::Language& say, NumberToSay number, const std::string& typed_text) {
    const auto read = read_number(typed_text, number.kpi.measure, say.tongue());
    number.form = typed({{"value", typed_text}});
    if (const auto* refusal = std::get_if<Refusal>(&read)) number.form.refusal = *refusal;
    if (const auto* asked = std::get_if<Ambiguous>(&read)) number.form.asked = AskedBack{"value", *asked};
    return number_row(say, number, Turn::now, nine_twelve());
}

Html previewed(const language::Language& say, const NumberToSay& number, const std::string& typed_text) {
    return number_preview(say, number.kpi, number.slot.promise,
                          read_number(typed_text, number.kpi.measure, say.tongue()));
}

NumberToSay in_euros(const language::Language& say) {
    NumberToSay number = refunded_to_say(say);
    number.kpi.measure.decimals = 3;
    return number;
}

}  // namespace

Samples entering(const language::Language& say) {
    const NumberToSay number = complaints_to_say(say);
    return {
        {"entry-ambiguous", "Two readings: both are asked back",
         understood(say, in_euros(say), in(say, "1.234", "1,234"))},
        {"entry-decimals", "More decimals than the KPI has", understood(say, number, in(say, "8,5", "8.5"))},
        {"entry-no-number", "No number at all", understood(say, number, in(say, "veel", "many"))},
        {"entry-below-zero", "A count below zero", understood(say, number, "-3")},
        {"entry-too-large", "Larger than a number may be", understood(say, number, "600000000000")},
        {"entry-nothing", "Nothing typed",
         refusing(say, number, {{"value", ""}}, {"value", "Type your number first.", {}})},
        {"entry-why", "No number, without a sentence why",
         refusing(say, number, {{"without", "yes"}, {"note", ""}},
                  {"note", "Say in one sentence why there is no number.", {}})},
        {"entry-said", "Said already in another window",
         refusing(say, number, {{"value", "8"}},
                  {"period", "You already said your number for {0}. You can correct it.", {about_friday}})},
        {"preview-kept", "While typing: that will be kept", previewed(say, number, "9")},
        {"preview-broken", "While typing: not kept", previewed(say, number, "3")},
        {"preview-asked", "While typing: two readings",
         previewed(say, in_euros(say), in(say, "1.234", "1,234"))},
        {"preview-refused", "While typing: no number", previewed(say, number, in(say, "veel", "many"))},
    };
}

}  // namespace kept::samples
