#pragma once

#include <string>
#include <string_view>

#include "domain/decimal.hpp"

namespace kept::language {

/// What a tongue writes between the digits of a number.
struct Separators {
    std::string_view group;
    std::string_view decimal;
};

/// A number in digits, with at least so many decimals and all that it needs; a minus is "−".
std::string digits(Decimal number, int decimals, const Separators& separators);

}  // namespace kept::language
