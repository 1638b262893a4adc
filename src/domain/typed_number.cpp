#include "domain/typed_number.hpp"

#include <algorithm>
#include <string>
#include <unicode/uchar.h>

#include "domain/characters.hpp"
#include "domain/typed_duration.hpp"
#include "domain/unit_sign.hpp"
#include "domain/value.hpp"

namespace kept {
namespace {

/// One text, read in the member's language and in the other one.
struct Readings {
    std::optional<Numeral> own;
    std::optional<Numeral> other;

    bool is_none() const { return !own && !other; }
};

/// Rule 1: digits of every script count by their digit value; superscripts, fractions and circled ones are no
/// digits.
std::u32string with_plain_digits(std::u32string text) {
    for (char32_t& each : text) {
        const auto character = static_cast<UChar32>(each);
        if (u_charType(character) != U_DECIMAL_DIGIT_NUMBER) continue;
        each = U'0' + static_cast<char32_t>(u_charDigitValue(character));
    }
    return text;
}

Tongue other_than(Tongue language) {
    return language == Tongue::dutch ? Tongue::english : Tongue::dutch;
}

/// Rules 2 and 5: what stands there, in both languages; durations as minutes.
Readings read(std::u32string_view text, Unit unit, Tongue own) {
    const auto reader = unit == Unit::duration ? read_duration : read_numeral;
    return {.own = reader(text, own), .other = reader(text, other_than(own))};
}

bool fits(const std::optional<Numeral>& number, const Measure& measure) {
    return number && number->decimals.size() <= static_cast<std::size_t>(measure.decimals);
}

/// Whether the other language reads a different number that could be meant just as well. Here zeros at the
/// end do count: who writes "1.500" Dutch, for a KPI with two decimals, is not taken to mean an English 1.5.
bool is_rival(const Readings& readings, const Measure& measure) {
    return readings.other && readings.other != readings.own &&
           readings.other->decimals_written <= static_cast<std::size_t>(measure.decimals);
}

Refusal not_a_number(std::u32string_view text, Unit unit, std::string_view field) {
    if (unit == Unit::duration && has_impossible_minutes(text))
        return refuse(field, "The minutes behind the hours are two digits, from 00 to 59.").error();
    return refuse(field, "That is not a number.").error();
}

/// Rule 4, also for a number too large to be a decimal at all.
Result<Decimal> in_range(const Numeral& number, Unit unit, std::string_view field) {
    constexpr Decimal beyond{largest_number.ten_thousandths + 1};
    const Decimal far{number.negative ? -beyond.ten_thousandths : beyond.ten_thousandths};
    return in_range(decimal_of(number).value_or(far), unit, field);
}

/// Rule 3, where the two languages differ: ask which was meant, but offer only what can be kept.
TypedNumber ask(const Readings& readings, const Measure& measure, std::string_view field) {
    // They differ over a single mark with three digits behind it, so that both are small and exact.
    Ambiguous asked{.own = *decimal_of(*readings.own), .other = *decimal_of(*readings.other), .choices = {}};
    for (const Numeral& number : {*readings.own, *readings.other}) {
        const auto kept = in_range(number, measure.unit, field);
        if (kept && fits(number, measure)) asked.choices.push_back(*kept);
    }
    if (!asked.choices.empty()) return asked;
    const auto kept = in_range(*readings.own, measure.unit, field);
    return kept ? too_many_decimals(measure.decimals, field) : kept.error();
}

/// Rule 3: the member's own language goes first, the other may step in, and what both could mean is asked.
/// Never round.
TypedNumber decide(const Readings& readings, const Measure& measure, std::string_view field) {
    const bool own_fits = fits(readings.own, measure);
    if (!own_fits && !fits(readings.other, measure)) return too_many_decimals(measure.decimals, field);
    if (readings.own && (!own_fits || is_rival(readings, measure))) return ask(readings, measure, field);
    const auto kept = in_range(own_fits ? *readings.own : *readings.other, measure.unit, field);
    if (!kept) return kept.error();
    return Understood{*kept};
}

}  // namespace

TypedNumber read_number(std::string_view typed, const Measure& measure, Tongue language,
                        std::string_view field) {
    const std::u32string plain = with_plain_digits(characters_of(typed));
    const auto text = without_outer_spaces(plain);
    if (text.empty()) return NothingTyped{};
    const std::u32string number = without_unit_sign(text, measure);
    const Readings readings = read(number, measure.unit, language);
    if (!readings.is_none()) return decide(readings, measure, field);
    const auto abroad = without_other_currency(text, measure);
    if (abroad && !read(*abroad, measure.unit, language).is_none())
        return refuse(field, "This KPI is counted in {0}, not in another currency.", measure.currency)
            .error();
    return not_a_number(number, measure.unit, field);
}

std::optional<Decimal> chosen(const Ambiguous& asked, std::string_view key) {
    const auto choice = std::ranges::find(asked.choices, parse_decimal(key));
    return choice == asked.choices.end() ? std::nullopt : std::optional(*choice);
}

}  // namespace kept
