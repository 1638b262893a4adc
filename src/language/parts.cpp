#include "language/parts.hpp"

#include <unicode/rbnf.h>

#include "language/icu_locale.hpp"

namespace kept::language {
namespace {

Separators separators_of(Tongue tongue) {
    return tongue == Tongue::dutch ? Separators{.group = ".", .decimal = ","}
                                   : Separators{.group = ",", .decimal = "."};
}

std::array<std::string, 13> small_numbers(Tongue tongue) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat spelling(icu::URBNF_SPELLOUT, icu_locale(tongue), error);
    check_icu(error);
    std::array<std::string, 13> result;
    for (std::size_t number = 0; number < result.size(); ++number) {
        icu::UnicodeString word;
        spelling.format(static_cast<int32_t>(number), word).toUTF8String(result[number]);
    }
    // Without its accents it reads as the article: "nog een getal" is "another number".
    if (tongue == Tongue::dutch) result[1] = "één";
    return result;
}

/// "Team 10" comes after "Team 9".
std::unique_ptr<const icu::Collator> alphabet_of(Tongue tongue) {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> alphabet(icu::Collator::createInstance(icu_locale(tongue), error));
    check_icu(error);
    alphabet->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
    check_icu(error);
    return alphabet;
}

icu::RelativeDateTimeFormatter distance_in(Tongue tongue) {
    UErrorCode error = U_ZERO_ERROR;
    icu::RelativeDateTimeFormatter distance(icu_locale(tongue), error);
    check_icu(error);
    return distance;
}

}  // namespace

Language::Parts::Parts(Tongue tongue)
    : catalogue(tongue),
      separators(separators_of(tongue)),
      calendar(calendar_words(tongue)),
      small_numbers(language::small_numbers(tongue)),
      alphabet(alphabet_of(tongue)),
      distance(distance_in(tongue)) {}

}  // namespace kept::language
