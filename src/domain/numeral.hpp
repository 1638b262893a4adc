#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/decimal.hpp"
#include "domain/tongue.hpp"

namespace kept {

/// A number as its digits, exact however long it is: what a text says, before anybody asks whether it fits.
/// No zeros in front of the whole part or behind the decimals, and zero has no sign: equal numbers are equal.
struct Numeral {
    bool negative = false;
    std::string whole;                 ///< digits; empty below one
    std::string decimals;              ///< digits; empty when whole
    std::size_t decimals_written = 0;  ///< as many as stood there, with the zeros at the end

    bool is_zero() const { return whole.empty() && decimals.empty(); }

    bool operator==(const Numeral& other) const {
        return negative == other.negative && whole == other.whole && decimals == other.decimals;
    }
};

/// A number as one language writes it (NUMBERS, rule 2); digits are 0 to 9. Nothing when it is no number.
std::optional<Numeral> read_numeral(std::u32string_view text, Tongue language);

/// The minutes in so many hours, exactly; `and_minutes` come on top of whole hours.
Numeral minutes_in(const Numeral& hours, int and_minutes = 0);

/// Nothing when it takes more than four decimals, or is so large that no KPI counts that far.
std::optional<Decimal> decimal_of(const Numeral& number);

/// Whether the text is one or more of 0 to 9, and nothing else.
bool is_digits(std::u32string_view text);

/// The whole number that these digits (0 to 9) write.
Numeral whole_numeral(std::u32string_view digits);

/// A text and the sign it began with: +, - or − (U+2212), or none.
struct Signed {
    std::u32string_view sign;
    std::u32string_view rest;

    bool is_negative() const { return !sign.empty() && sign != U"+"; }
};

Signed parted_from_sign(std::u32string_view text);

}  // namespace kept
