#include <cstdlib>
#include <utility>

#include "language/parts.hpp"

namespace kept::language {
namespace {

constexpr std::string_view no_break_space = "\u00a0";
constexpr std::string_view minus = "−";
constexpr Decimal shortened_from = whole(10'000);

/// A thousand, a million or a thousand million.
struct Magnitude {
    std::int64_t worth;
    std::string_view sign;
};

constexpr Magnitude magnitudes[] = {
    {1'000, sentence("k")}, {1'000'000, sentence("m")}, {1'000'000'000, sentence("bn")}};

std::int64_t size(Decimal number) {
    return std::abs(number.ten_thousandths);
}

/// The number in tenths of a magnitude, half away from zero.
std::int64_t tenths(Decimal number, const Magnitude& magnitude) {
    const std::int64_t tenth = magnitude.worth * ten_thousandths_in_one / 10;
    const std::int64_t rounded = (size(number) + tenth / 2) / tenth;
    return number.ten_thousandths < 0 ? -rounded : rounded;
}

/// The smallest in which at most three digits stand before the decimal.
const Magnitude& magnitude_of(Decimal number) {
    for (const auto& magnitude : magnitudes)
        if (std::abs(tenths(number, magnitude)) < 10'000) return magnitude;
    return magnitudes[2];
}

std::string currency_sign(const std::string& currency) {
    if (currency == "EUR") return "€";
    if (currency == "USD") return "$";
    if (currency == "GBP") return "£";
    return currency;
}

bool is_letters(std::string_view sign) {
    return !sign.empty() && sign.front() >= 'A' && sign.front() <= 'Z';
}

/// "€ 7,50" in Dutch, "€7.50" and "−€7.50" in English, "CHF 7.50" in both.
std::string with_sign_before(Tongue tongue, std::string_view sign, std::string number) {
    if (tongue == Tongue::dutch || is_letters(sign)) return std::string(sign).append(no_break_space) + number;
    if (!number.starts_with(minus)) return std::string(sign) + number;
    return std::string(minus).append(sign) + number.substr(minus.size());
}

/// "41 %" and "1,2 mln" in Dutch, "41%" and "1.2m" in English; "18,4k" in both.
std::string_view space_before(Tongue tongue, Unit unit, std::string_view sign) {
    if (sign.empty()) return "";
    if (unit == Unit::duration) return no_break_space;
    return tongue == Tongue::dutch && sign != "k" ? no_break_space : "";
}

}  // namespace

Figure Language::figure(Decimal number, const Measure& measure, Length length) const {
    const Language& say = *this;
    const bool is_money = measure.unit == Unit::money;
    if (is_money && length == Length::brief && size(number) >= size(shortened_from)) {
        const auto& magnitude = magnitude_of(number);
        const Decimal shortened{tenths(number, magnitude) * ten_thousandths_in_one / 10};
        return {currency_sign(measure.currency), say.number(shortened, 0), say.text(magnitude.sign)};
    }
    const int decimals = is_money && decimals_needed(number) == 0 ? 0 : measure.decimals;
    Figure figure{.before = "", .number = say.number(number, decimals), .after = ""};
    if (is_money) figure.before = currency_sign(measure.currency);
    if (measure.unit == Unit::percentage) figure.after = "%";
    if (measure.unit == Unit::duration) figure.after = say("min");
    return figure;
}

std::string Language::amount(Decimal number, const Measure& measure, Length length) const {
    return joined(figure(number, measure, length), measure.unit);
}

std::string Language::short_amount(Decimal number, const Measure& measure) const {
    return amount(number, measure, Length::brief);
}

std::string Language::exact_amount(Decimal number, const Measure& measure) const {
    Figure exact = figure(number, measure);
    exact.number = this->number(number, measure.decimals);
    return joined(exact, measure.unit);
}

std::string Language::amount_in_words(Decimal number, const Measure& measure) const {
    const Language& say = *this;
    if (measure.unit != Unit::duration) return amount(number, measure);
    return number == whole(1) ? say("1 minute") : say("{0} minutes", say.number(number, measure.decimals));
}

std::string Language::joined(const Figure& figure, Unit unit) const {
    std::string text = figure.number;
    if (!figure.before.empty()) text = with_sign_before(tongue_, figure.before, text);
    return text.append(space_before(tongue_, unit, figure.after)).append(figure.after);
}

std::string Language::unit_word(const Measure& measure) const {
    const Language& say = *this;
    switch (measure.unit) {
        case Unit::number:
        case Unit::count:
            return "";
        case Unit::percentage:
            return say("percent");
        case Unit::score:
            return say("score, −100 to 100");
        case Unit::duration:
            return say("minutes");
        case Unit::money:
            break;
    }
    if (measure.currency == "EUR") return say("euros");
    if (measure.currency == "USD") return say("dollars");
    if (measure.currency == "GBP") return say("pounds");
    return measure.currency;
}

std::string Language::bounds(const Bounds& bounds, const Measure& measure, BoundsStyle style) const {
    const Language& say = *this;
    const auto written = [&](Decimal bound) {
        if (style == BoundsStyle::words) return amount_in_words(bound, measure);
        return amount(bound, measure, style == BoundsStyle::brief ? Length::brief : Length::full);
    };
    const std::string least = bounds.least ? written(*bounds.least) : "";
    const std::string most = bounds.most ? written(*bounds.most) : "";
    const bool in_signs = style == BoundsStyle::signs;
    if (!bounds.most) return in_signs ? "≥\u00a0" + least : say("at least {0}", least);
    if (!bounds.least) return in_signs ? "≤\u00a0" + most : say("at most {0}", most);
    if (bounds.least == bounds.most) return in_signs ? "=\u00a0" + least : say("exactly {0}", least);
    return in_signs ? least + "\u00a0–\u00a0" + most : say("between {0} and {1}", least, most);
}

}  // namespace kept::language
