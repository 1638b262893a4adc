#include "domain/decimal.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace kept {

int decimals_needed(Decimal number) {
    std::int64_t rest = number.ten_thousandths % ten_thousandths_in_one;
    int needed = 0;
    for (std::int64_t place = ten_thousandths_in_one / 10; rest != 0; rest %= place, place /= 10) ++needed;
    return needed;
}

std::string key_of(Decimal number) {
    const bool negative = number.ten_thousandths < 0;
    const auto counted = static_cast<std::uint64_t>(number.ten_thousandths);
    const std::uint64_t magnitude = negative ? 0 - counted : counted;  // also right for the smallest integer
    const auto in_one = static_cast<std::uint64_t>(ten_thousandths_in_one);
    std::string key = fmt::format("{}{}", negative ? "-" : "", magnitude / in_one);
    if (const int decimals = decimals_needed(number); decimals > 0)
        key += "." + fmt::format("{:04}", magnitude % in_one).substr(0, static_cast<std::size_t>(decimals));
    return key;
}

std::optional<Decimal> parse_decimal(std::string_view key) {
    const auto point = std::min(key.find('.'), key.size());
    const auto decimals = key.substr(std::min(point + 1, key.size()));
    if (decimals.size() > most_decimals) return std::nullopt;
    std::string counted(key.substr(0, point));
    counted += decimals;
    counted.append(most_decimals - decimals.size(), '0');
    Decimal number;
    const auto end = counted.data() + counted.size();
    const auto read = std::from_chars(counted.data(), end, number.ten_thousandths);
    if (read.ec != std::errc{} || read.ptr != end || key_of(number) != key) return std::nullopt;
    return number;
}

}  // namespace kept
