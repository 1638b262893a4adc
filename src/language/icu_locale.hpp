#pragma once

#include <stdexcept>
#include <unicode/locid.h>
#include <unicode/utypes.h>

#include "language/tongue.hpp"

namespace kept::language {

/// The ICU locale of a tongue: English as it is written in Europe, the day before the month.
inline icu::Locale icu_locale(Tongue tongue) {
    return tongue == Tongue::dutch ? "nl_NL" : "en_GB";
}

/// Throws when ICU could not do what was asked, for instance because its tables are not installed.
inline void check_icu(UErrorCode error) {
    if (U_FAILURE(error)) throw std::runtime_error(u_errorName(error));
}

}  // namespace kept::language
