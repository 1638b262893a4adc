#pragma once

#include <string>

#include "language/language.hpp"
#include "sample.hpp"

namespace kept::samples {

/// All chapters on one page, in one language.
std::string book(const language::Language& say);

/// One of them.
std::string chapter_page(const language::Language& say, const Chapter& chapter);

/// How the book itself looks.
std::string_view look_of_the_book();

}  // namespace kept::samples
