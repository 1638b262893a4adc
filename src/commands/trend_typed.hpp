#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/options.hpp"
#include "commands/trend_question.hpp"
#include "language/language.hpp"

namespace kept::commands {

/// A series that somebody typed, with the names of its periods.
struct TypedSeries {
    TrendQuestion question;
    std::vector<std::string> labels;  ///< one for each period: the given ones, or else 1, 2, 3, …
    int decimals = 0;                 ///< the most that any number was typed with
};

/// A number as JSON writes it; in Dutch with a decimal comma as well. Nothing: it is none.
std::optional<double> typed_number(std::string_view text, Tongue tongue);

/// Understands what stood behind `kept trend`. Throws UsageError, in the language of whoever typed it.
TypedSeries typed_series(const TrendOptions& options, const language::Language& say);

/// The numbers in a text, separated by blanks, line ends or semicolons.
std::vector<std::string> numbers_in(std::string_view text);

}  // namespace kept::commands
