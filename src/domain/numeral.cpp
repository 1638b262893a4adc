#include "domain/numeral.hpp"

#include <algorithm>
#include <charconv>
#include <unicode/uchar.h>

namespace kept {
namespace {

struct Marks {
    char32_t group;
    char32_t decimal;
};

/// Dutch groups with a point and writes a comma before the decimals; English does the reverse.
Marks marks_of(Tongue language) {
    return language == Tongue::dutch ? Marks{.group = U'.', .decimal = U','}
                                     : Marks{.group = U',', .decimal = U'.'};
}

bool is_digit(char32_t character) {
    return character >= U'0' && character <= U'9';
}

/// In every language a space, whichever, and an apostrophe, straight or curled, group as well.
/// A tab or line break does not: it stands between two numbers.
std::optional<char32_t> kind_of_group(char32_t character, const Marks& marks) {
    if (character == marks.group) return character;
    if (u_charType(static_cast<UChar32>(character)) == U_SPACE_SEPARATOR) return U' ';
    if (character == U'\'' || character == U'\u2019') return U'\'';
    return std::nullopt;
}

/// One kind of group in a number, the first of one to three digits, all others of exactly three.
std::optional<std::string> ungrouped(std::u32string_view text, const Marks& marks) {
    std::string digits;
    std::optional<char32_t> kind;
    std::size_t length = 0;
    for (const char32_t character : text) {
        if (is_digit(character)) {
            digits += static_cast<char>(character);
            ++length;
            continue;
        }
        const auto found = kind_of_group(character, marks);
        const bool complete = kind ? length == 3 : length >= 1 && length <= 3;
        if (!found || !complete || (kind && kind != found)) return std::nullopt;
        kind = found;
        length = 0;
    }
    if (kind && length != 3) return std::nullopt;
    return digits;
}

std::string plain_digits(std::u32string_view digits) {
    return {digits.begin(), digits.end()};
}

/// Zeros at the end of the decimals do not count, nor those in front, nor the sign of zero.
Numeral tidy(bool negative, std::string whole, std::string decimals) {
    Numeral number{.whole = std::move(whole), .decimals = std::move(decimals)};
    number.decimals_written = number.decimals.size();
    number.whole.erase(0, std::min(number.whole.find_first_not_of('0'), number.whole.size()));
    number.decimals.erase(number.decimals.find_last_not_of('0') + 1);
    number.negative = negative && !number.is_zero();
    return number;
}

}  // namespace

bool is_digits(std::u32string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

// A leading + or −/- stays as the sign. Other dashes are no minus.
Signed parted_from_sign(std::u32string_view text) {
    const bool has_sign =
        !text.empty() && (text.front() == U'+' || text.front() == U'-' || text.front() == U'\u2212');
    return {.sign = text.substr(0, has_sign ? 1 : 0), .rest = text.substr(has_sign ? 1 : 0)};
}

Numeral whole_numeral(std::u32string_view digits) {
    return tidy(false, plain_digits(digits), "");
}

// ",5" and "0,5" are read, "5," is not. No exponent, no hex, no formula, no second sign.
std::optional<Numeral> read_numeral(std::u32string_view text, Tongue language) {
    const Signed number = parted_from_sign(text);
    const Marks marks = marks_of(language);
    const auto mark = number.rest.find(marks.decimal);
    const bool has_mark = mark != std::u32string_view::npos;
    const auto decimals = has_mark ? number.rest.substr(mark + 1) : U"";
    const auto whole = ungrouped(number.rest.substr(0, mark), marks);
    if (!whole || (has_mark ? !is_digits(decimals) : whole->empty())) return std::nullopt;
    return tidy(number.is_negative(), *whole, plain_digits(decimals));
}

// Digit by digit as on paper, so that no length of number can overflow.
Numeral minutes_in(const Numeral& hours, int and_minutes) {
    std::string digits = hours.whole + hours.decimals;
    int carried = and_minutes;
    for (auto place = digits.rbegin(); place != digits.rend(); ++place) {
        carried += (*place - '0') * 60;
        *place = static_cast<char>('0' + carried % 10);
        carried /= 10;
    }
    digits.insert(0, std::to_string(carried));
    const auto point = digits.size() - hours.decimals.size();
    Numeral minutes = tidy(hours.negative, digits.substr(0, point), digits.substr(point));
    minutes.decimals_written = minutes.decimals.size();  // nobody wrote those
    return minutes;
}

std::optional<Decimal> decimal_of(const Numeral& number) {
    constexpr std::size_t most_digits = 14;  // with four decimals eighteen digits, which 64 bits always hold
    if (number.whole.size() > most_digits || number.decimals.size() > most_decimals) return std::nullopt;
    std::string digits = number.whole + number.decimals;
    digits.append(most_decimals - number.decimals.size(), '0');
    Decimal value;
    std::from_chars(digits.data(), digits.data() + digits.size(), value.ten_thousandths);
    if (number.negative) value.ten_thousandths = -value.ten_thousandths;
    return value;
}

}  // namespace kept
