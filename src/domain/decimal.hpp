#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// An exact decimal, counted in ten-thousandths: 8.5 is 85,000.
struct Decimal {
    std::int64_t ten_thousandths = 0;

    auto operator<=>(const Decimal&) const = default;
};

constexpr std::int64_t ten_thousandths_in_one = 10'000;

/// A whole number as a decimal.
constexpr Decimal whole(std::int64_t number) {
    return {number * ten_thousandths_in_one};
}

/// The nearest double: to be drawn, or judged by the trend engine. What Kept keeps never meets another
/// (TRENDS 1.3).
constexpr double as_double(Decimal number) {
    return static_cast<double>(number.ten_thousandths) / static_cast<double>(ten_thousandths_in_one);
}

/// The most decimals a KPI can have.
constexpr int most_decimals = 4;

/// The largest number a KPI can be said in; the smallest is its opposite.
constexpr Decimal largest_number = whole(500'000'000'000);

/// How many decimals it takes to write the number exactly: 0 to 4. Zeros at the end do not count.
int decimals_needed(Decimal number);

/// The one way machines write the number: "-1234.5". No plus, no groups, no zeros that say nothing.
std::string key_of(Decimal number);

/// The exact inverse of key_of; nothing for any other text.
std::optional<Decimal> parse_decimal(std::string_view key);

}  // namespace kept
