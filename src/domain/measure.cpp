#include "domain/measure.hpp"

#include <algorithm>
#include <unicode/ucurr.h>

namespace kept {

bool is_currency(std::string_view code) {
    const auto is_capital = [](char each) { return each >= 'A' && each <= 'Z'; };
    if (code.size() != 3 || !std::ranges::all_of(code, is_capital)) return false;
    const char16_t letters[] = {static_cast<char16_t>(code[0]), static_cast<char16_t>(code[1]),
                                static_cast<char16_t>(code[2]), u'\0'};
    UErrorCode status = U_ZERO_ERROR;
    return ucurr_isAvailable(letters, U_DATE_MIN, U_DATE_MAX, &status) && U_SUCCESS(status);
}

}  // namespace kept
