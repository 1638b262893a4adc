#include "language/calendar_words.hpp"

#include <unicode/dtfmtsym.h>

#include "language/icu_locale.hpp"

namespace kept::language {
namespace {

using Symbols = icu::DateFormatSymbols;

std::string utf8(const icu::UnicodeString& text) {
    std::string result;
    return text.toUTF8String(result);
}

/// ICU counts weekdays from 1, a Sunday.
std::array<std::string, 7> weekdays(const Symbols& symbols, Symbols::DtWidthType width) {
    int32_t count = 0;
    const icu::UnicodeString* names = symbols.getWeekdays(count, Symbols::FORMAT, width);
    std::array<std::string, 7> result;
    for (std::size_t day = 0; day < result.size(); ++day) result[day] = utf8(names[(day + 1) % 7 + 1]);
    return result;
}

template <std::size_t size>
std::array<std::string, size> first(const icu::UnicodeString* names) {
    std::array<std::string, size> result;
    for (std::size_t at = 0; at < size; ++at) result[at] = utf8(names[at]);
    return result;
}

}  // namespace

CalendarWords calendar_words(Tongue tongue) {
    UErrorCode error = U_ZERO_ERROR;
    const Symbols symbols(icu_locale(tongue), error);
    check_icu(error);
    int32_t count = 0;
    return {.weekdays = weekdays(symbols, Symbols::WIDE),
            .short_weekdays = weekdays(symbols, Symbols::ABBREVIATED),
            .months = first<12>(symbols.getMonths(count, Symbols::FORMAT, Symbols::WIDE)),
            .short_months = first<12>(symbols.getMonths(count, Symbols::FORMAT, Symbols::ABBREVIATED)),
            .short_quarters = first<4>(symbols.getQuarters(count, Symbols::FORMAT, Symbols::ABBREVIATED))};
}

}  // namespace kept::language
