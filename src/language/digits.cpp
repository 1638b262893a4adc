#include "language/digits.hpp"

#include <algorithm>

namespace kept::language {
namespace {

std::string grouped(std::uint64_t whole, std::string_view separator) {
    const std::string plain = std::to_string(whole);
    std::string result;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        if (at > 0 && (plain.size() - at) % 3 == 0) result += separator;
        result += plain[at];
    }
    return result;
}

/// Without overflow for the smallest number there is.
std::uint64_t magnitude(std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    return number < 0 ? 0 - bits : bits;
}

}  // namespace

std::string digits(Decimal number, int decimals, const Separators& separators) {
    const std::uint64_t size = magnitude(number.ten_thousandths);
    std::string result = number.ten_thousandths < 0 ? "−" : "";
    result += grouped(size / ten_thousandths_in_one, separators.group);
    const int shown = std::max(decimals, decimals_needed(number));
    if (shown == 0) return result;
    const std::string fraction =
        std::to_string(ten_thousandths_in_one + size % ten_thousandths_in_one).substr(1);
    return result.append(separators.decimal).append(fraction, 0, static_cast<std::size_t>(shown));
}

}  // namespace kept::language
