#include "domain/typed_number.hpp"

#include <chrono>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace kept {
namespace {

/// What was understood, as one line: "8", "asks 1234 or 1.234", "nothing", or the refusal's sentence.
struct InWords {
    std::string operator()(const Understood& number) const { return key_of(number.value); }
    std::string operator()(const NothingTyped&) const { return "nothing"; }
    std::string operator()(const Refusal& refusal) const { return refusal.sentence; }
    std::string operator()(const Ambiguous& asked) const {
        std::string words = "asks";
        for (const Decimal& choice : asked.choices)
            words += (words == "asks" ? " " : " or ") + key_of(choice);
        return words;
    }
};

std::string understood(std::string_view typed, const Measure& measure, Tongue language) {
    return std::visit(InWords{}, read_number(typed, measure, language));
}

const std::vector<Tongue> nl{Tongue::dutch};
const std::vector<Tongue> en{Tongue::english};
const std::vector<Tongue> any{Tongue::dutch, Tongue::english};
const std::vector<int> any_decimals{0, 1, 2, 3, 4};

constexpr auto not_a_number = "That is not a number.";
constexpr auto no_decimals = "This KPI has no decimals.";
constexpr auto one_decimal = "This KPI has one decimal.";
constexpr auto two_decimals = "This KPI has two decimals.";
constexpr auto four_decimals = "This KPI has four decimals.";
constexpr auto too_large = "That is too large. Numbers run from −500 billion to 500 billion.";
constexpr auto count_from_zero = "A count starts at zero.";
constexpr auto score_range = "A score runs from −100 to 100.";
constexpr auto other_currency = "This KPI is counted in {0}, not in another currency.";
constexpr auto impossible_minutes = "The minutes behind the hours are two digits, from 00 to 59.";

struct Case {
    std::vector<std::string_view> typed;
    std::vector<Tongue> languages;
    std::vector<int> decimals;
    Unit unit;
    std::string_view understood;
};

void expect_all(const std::vector<Case>& cases, const std::string& currency = "EUR") {
    for (const auto& each : cases)
        for (const auto typed : each.typed)
            for (const Tongue language : each.languages)
                for (const int decimals : each.decimals) {
                    const Measure measure{each.unit, each.unit == Unit::money ? currency : "", decimals};
                    EXPECT_EQ(understood(typed, measure, language), each.understood)
                        << '"' << typed << "\" in " << (language == Tongue::dutch ? "Dutch" : "English")
                        << " with " << decimals << " decimals";
                }
}

TEST(TypedNumber, ReadsDigitsOfEveryScriptAndNothingThatOnlyLooksLikeOne) {
    expect_all({
        {{"8", "８", "٨", "۸", "८", "𝟠", " 8 ", "\t8\n", "\u00A08\u3000", "+8", "008"},
         any,
         any_decimals,
         Unit::number,
         "8"},
        {{"1٢３"}, any, {0}, Unit::number, "123"},
        {{"8²", "²", "½", "8½", "⑧", "⁸", "₈", "八", "Ⅷ", "⒏", "🄉"},
         any,
         any_decimals,
         Unit::number,
         not_a_number},
    });
}

TEST(TypedNumber, ReadsDecimalsAndGroupsAsTheMembersLanguageWritesThem) {
    expect_all({
        {{"8,0", "8.0", "8,0000000000"}, any, {0}, Unit::number, "8"},
        {{"8,5"}, nl, {0}, Unit::number, no_decimals},
        {{"8.5"}, nl, {1}, Unit::number, "8.5"},
        {{"8,5"}, en, {1}, Unit::number, "8.5"},
        {{"1.234"}, nl, {0, 2}, Unit::number, "1234"},
        {{"1,234"}, en, {0, 2}, Unit::number, "1234"},
        {{"1.234,5", "1,234.5"}, any, {1}, Unit::number, "1234.5"},
        {{"1.234.567", "1,234,567"}, any, {0}, Unit::number, "1234567"},
        {{"12.34", "12,34"}, any, {2}, Unit::number, "12.34"},
        {{"12.34", "12,34"}, any, {0}, Unit::number, no_decimals},
        {{"12.34", "12,34"}, any, {1}, Unit::number, one_decimal},
        {{",5", "0,5", ".5", "0.5", "00,50"}, any, {1, 4}, Unit::number, "0.5"},
        {{"-,5", "−.5"}, any, {1}, Unit::number, "-0.5"},
        {{"0,00001"}, nl, {4}, Unit::number, four_decimals},
        {{"0,0001"}, nl, {4}, Unit::number, "0.0001"},
    });
}

TEST(TypedNumber, TakesAnySpaceOrApostropheBetweenGroups) {
    expect_all({
        {{"1 234", "1’234", "1'234", "1\u00A0234", "1\u202F234", "1\u2009234", "1\u3000234"},
         any,
         {0},
         Unit::number,
         "1234"},
        {{"1 234 567", "1\u202F234\u00A0567", "1'234’567"}, any, {0}, Unit::number, "1234567"},
        {{"1 234,5", "1 234.5", "1’234,5"}, any, {1}, Unit::number, "1234.5"},
        {{"1 234.567"}, nl, {3}, Unit::number, "1234.567"},
        {{"1  234", "1\t234", "1\n234", "1 2345", "1 23", "1234 567", "1 234 ' 567", "1 234'567", "1_234",
          "1′234"},
         any,
         any_decimals,
         Unit::number,
         not_a_number},
    });
}

TEST(TypedNumber, AsksWhatWasMeantWhereTheLanguagesDiffer) {
    expect_all({
        {{"1.234"}, nl, {3, 4}, Unit::number, "asks 1234 or 1.234"},
        {{"1,234"}, nl, {3, 4}, Unit::number, "asks 1.234 or 1234"},
        {{"1,234"}, en, {3, 4}, Unit::number, "asks 1234 or 1.234"},
        {{"1.234"}, en, {3, 4}, Unit::number, "asks 1.234 or 1234"},
        {{"1,234"}, nl, {0, 1, 2}, Unit::number, "asks 1234"},
        {{"1.234"}, en, {0, 1, 2}, Unit::number, "asks 1234"},
        {{"1,500"}, nl, {0}, Unit::number, "asks 1500"},
        {{"1,500"}, nl, {1}, Unit::number, "asks 1.5 or 1500"},
        {{"1.500"}, nl, {0, 1, 2}, Unit::number, "1500"},
        {{"1.500"}, nl, {3}, Unit::number, "asks 1500 or 1.5"},
        {{"8,000"}, nl, {0}, Unit::number, "asks 8 or 8000"},
        {{"0.000"}, any, any_decimals, Unit::number, "0"},
        {{"€ 1.234"}, nl, {3}, Unit::money, "asks 1234 or 1.234"},
    });
}

TEST(TypedNumber, OffersOnlyChoicesThatCanBeKept) {
    expect_all({
        {{"1.234"}, nl, {3}, Unit::score, "asks 1.234"},
        {{"1,234"}, nl, {0}, Unit::score, no_decimals},
        {{"-1.234"}, any, {0, 3}, Unit::count, count_from_zero},
        {{"101.234"}, any, {3}, Unit::score, score_range},
    });
}

TEST(TypedNumber, AskingShowsBothReadingsTheOwnFirst) {
    const auto asked = read_number("1,234", {Unit::number, "", 0}, Tongue::dutch);
    EXPECT_EQ(asked, TypedNumber(Ambiguous{.own = {12'340}, .other = whole(1234), .choices = {whole(1234)}}));
}

TEST(TypedNumber, AChoiceIsOneThatWasOffered) {
    const Ambiguous asked{.own = {12'340}, .other = whole(1234), .choices = {whole(1234)}};
    EXPECT_EQ(chosen(asked, "1234"), whole(1234));
    for (const auto other : {"1.234", "8", "", "1,234", "1234 "})
        EXPECT_EQ(chosen(asked, other), std::nullopt);
}

TEST(TypedNumber, RefusesWhatIsNoNumber) {
    expect_all({
        {{"1.23.456", "1,2,3", "12.345,67.8", "1.234.56", ".234.567", "1,234.567,8", "1..234", "1,,5",
          "1234.567.890"},
         any,
         any_decimals,
         Unit::number,
         not_a_number},
        {{"5,", "5.", ",", ".", "-", "+", "−", "-,", "1.234,", "1,234."},
         any,
         any_decimals,
         Unit::number,
         not_a_number},
        {{"--3", "3-", "(3)", "+-3", "-+3", "−-3", "- 5", "+ 5", "– 5", "–5", "—5", "‐5", "－5", "﹣5", "±5",
          "5+"},
         any,
         any_decimals,
         Unit::number,
         not_a_number},
        {{"1e3", "1E3", "0x10", "#10", "=2+3", "2+3", "2*3", "1/2", "acht", "eight", "NaN", "inf", "∞",
          "true", "null"},
         any,
         any_decimals,
         Unit::number,
         not_a_number},
        {{"8 8", "8 stuks", "circa 8", "~8", "8!", "8;", "1:30", "2 uur", "8\u066B5", "1\u066C234", "8·5"},
         any,
         any_decimals,
         Unit::number,
         not_a_number},
        {{"5%", "41 %", "€ 5", "5 EUR", "$5", "5 u"}, any, {0}, Unit::count, not_a_number},
    });
}

TEST(TypedNumber, DropsNoInvisibleMark) {
    expect_all({{{"\u200F8", "8\u200E", "\u202E8", "\u20668\u2069", "\u200B8", "\uFEFF8", "8\uFE0F",
                  "8\u0301", "8\u200D"},
                 any,
                 any_decimals,
                 Unit::number,
                 not_a_number}});
}

TEST(TypedNumber, IsNothingWhenNothingWasTyped) {
    expect_all({
        {{"", " ", "   ", "\t\r\n", "\u00A0\u2003\u3000"}, any, any_decimals, Unit::number, "nothing"},
        {{"€", "EUR", "-"}, any, {2}, Unit::money, not_a_number},
    });
}

TEST(TypedNumber, KeepsToTheRangeOfItsUnit) {
    expect_all({
        {{"500.000.000.001", "999.999.999.999.999.999.999.999"}, nl, {0}, Unit::number, too_large},
        {{"500.000.000.000", "500 000 000 000", "500000000000,0"}, nl, {0}, Unit::number, "500000000000"},
        {{"−500.000.000.000"}, nl, {0}, Unit::number, "-500000000000"},
        {{"500000000000,0001", "-500000000000,0001", "99999999999999999,5"},
         nl,
         {4},
         Unit::number,
         too_large},
        {{"−3", "-3"}, any, {0}, Unit::score, "-3"},
        {{"−3", "-3"}, any, {0}, Unit::count, count_from_zero},
        {{"-99999999999999999999999"}, any, {0}, Unit::count, count_from_zero},
        {{"-0", "−0", "+0", "0", "000"}, any, {0}, Unit::count, "0"},
        {{"100", "+100", "100,00", "100.00"}, nl, {0}, Unit::score, "100"},
        {{"101", "100.1", "-100,1", "-101", "99999999999999999999"}, nl, {1}, Unit::score, score_range},
        {{"-5", "-5 %", "%-5"}, any, {0}, Unit::percentage, "-5"},
        {{"140 %"}, any, {0}, Unit::percentage, "140"},
    });
}

TEST(TypedNumber, TakesOneSignOfItsUnitFromEitherEnd) {
    expect_all({
        {{"41", "41 %", "41%", "% 41", " 41\u00A0% "}, any, {0}, Unit::percentage, "41"},
        {{"41 %%", "% 41 %", "41 € %", "4%1", "41 procent", "％41"},
         any,
         {0},
         Unit::percentage,
         not_a_number},
        {{"€ 1.500", "1.500 EUR", "€1.500", "EUR 1.500", "1.500€", "1500 eur", "1500,00 €"},
         nl,
         {2},
         Unit::money,
         "1500"},
        {{"€ -5", "-€ 5", "−€5", "-5 €", "-5EUR", "EUR -5", "-EUR 5"}, any, {2}, Unit::money, "-5"},
        {{"€ € 5", "€ 5 EUR", "5 € EUR", "5€5", "- € 5", "-€-5", "5,- €", "€ acht", "EURO 5"},
         any,
         {2},
         Unit::money,
         not_a_number},
    });
}

TEST(TypedNumber, RefusesAnotherCurrencyByName) {
    expect_all({
        {{"$ 1,500", "1500 USD", "£5", "GBP 5", "5 gbp", "¥ 5", "5 ₽", "-$5", "CHF -5", "12.345 £"},
         any,
         {2},
         Unit::money,
         other_currency},
        {{"XQZ 5", "5 KG", "$ acht", "all", "$", "$ 5 EUR"}, any, {2}, Unit::money, not_a_number},
    });
    expect_all({{{"£5", "5 GBP"}, any, {2}, Unit::money, "5"},
                {{"€5", "$5"}, any, {2}, Unit::money, other_currency}},
               "GBP");
    expect_all(
        {{{"$5", "5 CAD"}, any, {2}, Unit::money, "5"}, {{"5 USD"}, any, {2}, Unit::money, other_currency}},
        "CAD");
    expect_all(
        {{{"5 JPY", "5"}, any, {0}, Unit::money, "5"}, {{"€5"}, any, {0}, Unit::money, other_currency}},
        "JPY");
    const auto refused =
        std::get<Refusal>(read_number("$5", {Unit::money, "EUR", 2}, Tongue::dutch, "lower"));
    EXPECT_EQ(refused.field, "lower");
    EXPECT_EQ(refused.arguments, std::vector<Argument>{std::string("EUR")});
}

TEST(TypedNumber, KeepsDurationsInMinutes) {
    expect_all({
        {{"1:30", "1u30", "1h30", "1U30", "01:30", "１:３０", "+1:30", "90", "90 min", "1,5 u", "1.5 h",
          "1,5 uur"},
         any,
         {0},
         Unit::duration,
         "90"},
    });
}

TEST(TypedNumber, MultipliesHoursExactly) {
    expect_all({
        {{"2 uur", "2 h", "2u", "2 U", "2 Uren", "2 hour", "2 hours", "120 min", "120 MINUTEN", "120 minuut",
          "120 minute", "120minutes", "120", "2:00"},
         any,
         {0},
         Unit::duration,
         "120"},
        {{"0,05 u"}, nl, {0}, Unit::duration, "3"},
        {{"0,01 u"}, nl, {0}, Unit::duration, no_decimals},
        {{"0,01 u"}, nl, {1}, Unit::duration, "0.6"},
        {{"0,333333333333333333 u"}, nl, {4}, Unit::duration, four_decimals},
        {{"1,5 min"}, nl, {0}, Unit::duration, no_decimals},
        {{"1.234 u"}, nl, {0}, Unit::duration, "74040"},
        {{"1.234 u"}, nl, {2}, Unit::duration, "asks 74040 or 74.04"},
        {{"1.500 u"}, nl, {0}, Unit::duration, "asks 90000 or 90"},
        {{"1,250 u"}, nl, {0}, Unit::duration, "asks 75 or 75000"},
        {{"-1:30", "−1,5 u"}, nl, {0}, Unit::duration, "-90"},
        {{"-0:30"}, any, {0}, Unit::duration, "-30"},
        {{"-0:00", "0:00", "0 u"}, any, {0}, Unit::duration, "0"},
        {{"61:59"}, any, {0}, Unit::duration, "3719"},
        {{"8333333333:20"}, any, {0}, Unit::duration, "500000000000"},
        {{"8.333.333.334 u", "8333333333:21", "99999999999999999999999:00"},
         nl,
         {0},
         Unit::duration,
         too_large},
    });
}

TEST(TypedNumber, RefusesMinutesThatNoClockShows) {
    expect_all({
        {{"1:75", "1:60", "1:5", "1:005", "1u5", "1h99", "-1:75"},
         any,
         any_decimals,
         Unit::duration,
         impossible_minutes},
        {{":30",    "1:",     "1:30:00",  "1:-30",     "1,5:30", "1.000:30", "1 : 30",
          "1u 30",  "1 u 30", "1:30 min", "1u30min",   "u",      "min",      "min 5",
          "5 mins", "5 sec",  "5 dagen",  "2 uur uur", "1uur30", "5%",       "€ 5"},
         any,
         any_decimals,
         Unit::duration,
         not_a_number},
    });
}

TEST(TypedNumber, RefusesHostileBytesCalmly) {
    using namespace std::string_view_literals;
    expect_all({{{"\0"sv, "8\0"sv, "\0008"sv, "8\x80"sv, "\xFF\xFE"sv, "8\xC3"sv, "\xC0\xB8"sv,
                  "\xED\xA0\x80"sv, "8\xF4\x90\x80\x80"sv},
                 any,
                 any_decimals,
                 Unit::number,
                 not_a_number}});
}

TEST(TypedNumber, AnswersAMegabyteAtOnce) {
    const std::size_t megabyte = 1 << 20;
    const auto started = std::chrono::steady_clock::now();
    for (const Unit unit : {Unit::number, Unit::money, Unit::duration}) {
        const Measure measure{unit, unit == Unit::money ? "EUR" : "", 0};
        EXPECT_EQ(understood(std::string(megabyte, '9'), measure, Tongue::dutch), too_large);
        EXPECT_EQ(understood(std::string(megabyte, 'h'), measure, Tongue::dutch), not_a_number);
        EXPECT_EQ(understood(std::string(megabyte, '\0'), measure, Tongue::dutch), not_a_number);
        EXPECT_EQ(understood(std::string(megabyte, '\xFF'), measure, Tongue::dutch), not_a_number);
        EXPECT_EQ(understood(std::string(megabyte, ' '), measure, Tongue::dutch), "nothing");
        EXPECT_EQ(understood("0," + std::string(megabyte, '3'), measure, Tongue::dutch), no_decimals);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - started, std::chrono::seconds(10));
}

}  // namespace
}  // namespace kept
