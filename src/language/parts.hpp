#pragma once

#include <array>
#include <memory>
#include <string>
#include <unicode/coll.h>
#include <unicode/reldatefmt.h>

#include "language/calendar_words.hpp"
#include "language/catalogue.hpp"
#include "language/digits.hpp"
#include "language/language.hpp"

namespace kept::language {

/// What a Language is made of: looked up once, read by every thread.
struct Language::Parts {
    explicit Parts(Tongue tongue);

    Catalogue catalogue;
    Separators separators;
    CalendarWords calendar;
    std::array<std::string, 13> small_numbers;  ///< in words, from zero
    std::unique_ptr<const icu::Collator> alphabet;
    icu::RelativeDateTimeFormatter distance;
};

}  // namespace kept::language
