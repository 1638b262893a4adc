#pragma once

#include <array>
#include <string>

#include "language/tongue.hpp"

namespace kept::language {

/// The names a tongue has for days and months; weeks start on Monday, years in January.
struct CalendarWords {
    std::array<std::string, 7> weekdays;
    std::array<std::string, 7> short_weekdays;
    std::array<std::string, 12> months;
    std::array<std::string, 12> short_months;
    std::array<std::string, 4> short_quarters;
};

CalendarWords calendar_words(Tongue tongue);

}  // namespace kept::language
