#include "domain/unit_sign.hpp"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <vector>

#include "domain/characters.hpp"
#include "domain/numeral.hpp"

namespace kept {
namespace {

struct CurrencySign {
    std::string_view code;
    std::u32string_view sign;
};

constexpr std::array currency_signs{
    CurrencySign{"EUR", U"€"}, CurrencySign{"GBP", U"£"}, CurrencySign{"USD", U"$"},
    CurrencySign{"CAD", U"$"}, CurrencySign{"AUD", U"$"}, CurrencySign{"NZD", U"$"},
    CurrencySign{"SGD", U"$"}, CurrencySign{"HKD", U"$"},
};

std::u32string in_capitals(std::u32string_view text) {
    std::u32string capitals(text);
    for (char32_t& each : capitals)
        if (each >= U'a' && each <= U'z') each -= U'a' - U'A';
    return capitals;
}

std::vector<std::u32string> signs_of(const Measure& measure) {
    if (measure.unit == Unit::percentage) return {U"%"};
    if (measure.unit != Unit::money) return {};
    std::vector<std::u32string> signs{characters_of(measure.currency)};
    for (const auto& [code, sign] : currency_signs)
        if (code == measure.currency) signs.emplace_back(sign);
    return signs;
}

/// The text without a sign at one of its ends, and without the spaces that stood between; small letters of a
/// code are as good as capitals.
std::optional<std::u32string> without(std::u32string_view text, std::u32string_view sign) {
    const Signed number = parted_from_sign(text);
    const auto size = std::min(sign.size(), number.rest.size());
    if (in_capitals(number.rest.substr(0, size)) == sign)
        return std::u32string(number.sign).append(without_outer_spaces(number.rest.substr(size)));
    if (in_capitals(number.rest.substr(number.rest.size() - size)) == sign)
        return std::u32string(number.sign).append(number.rest.substr(0, number.rest.size() - size));
    return std::nullopt;
}

bool is_money_sign(std::u32string_view text) {
    if (text.size() == 1) return u_charType(static_cast<UChar32>(text.front())) == U_CURRENCY_SYMBOL;
    return is_currency(utf8_of(text));
}

}  // namespace

std::u32string without_unit_sign(std::u32string_view text, const Measure& measure) {
    for (const auto& sign : signs_of(measure))
        if (const auto rest = without(text, sign)) return std::u32string(without_outer_spaces(*rest));
    return std::u32string(text);
}

std::optional<std::u32string> without_other_currency(std::u32string_view text, const Measure& measure) {
    if (measure.unit != Unit::money) return std::nullopt;
    const auto amount = parted_from_sign(text).rest;
    for (const std::size_t length : {1U, 3U}) {
        if (amount.size() < length) continue;
        for (const auto end : {amount.substr(0, length), amount.substr(amount.size() - length)})
            if (const auto sign = in_capitals(end); is_money_sign(sign))
                if (const auto rest = without(text, sign)) return std::u32string(without_outer_spaces(*rest));
    }
    return std::nullopt;
}

}  // namespace kept
