#include <gtest/gtest.h>
#include <limits>

#include "domain/typed_number.hpp"
#include "language/language.hpp"

namespace kept::language {
namespace {

constexpr Decimal half{5'000};
constexpr Decimal seven_and_a_half{75'000};

Measure money(const char* currency = "EUR") {
    return {.unit = Unit::money, .currency = currency, .decimals = 2};
}
Measure in(Unit unit, int decimals = 0) {
    return {.unit = unit, .currency = "", .decimals = decimals};
}

TEST(Numbers, AreGroupedAndHaveTheirDecimals) {
    const struct {
        Decimal number;
        int decimals;
        const char* dutch;
        const char* english;
    } cases[] = {
        {whole(8), 0, "8", "8"},
        {whole(8), 1, "8,0", "8.0"},
        {whole(999), 0, "999", "999"},
        {whole(1'234'567), 2, "1.234.567,00", "1,234,567.00"},
        {half, 1, "0,5", "0.5"},
        {half, 0, "0,5", "0.5"},
        {Decimal{-1}, 4, "−0,0001", "−0.0001"},
        {whole(-1500), 0, "−1.500", "−1,500"},
        {Decimal{std::numeric_limits<std::int64_t>::min()}, 4, "−922.337.203.685.477,5808",
         "−922,337,203,685,477.5808"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(dutch().number(row.number, row.decimals), row.dutch);
        EXPECT_EQ(english().number(row.number, row.decimals), row.english);
    }
}

TEST(Numbers, AmountsCarryTheirUnit) {
    const struct {
        Decimal number;
        Measure measure;
        const char* dutch;
        const char* english;
    } cases[] = {
        {whole(1500), money(), "€\u00a01.500", "€1,500"},
        {seven_and_a_half, money(), "€\u00a07,50", "€7.50"},
        {whole(-1500), money(), "€\u00a0−1.500", "−€1,500"},
        {whole(20), money("GBP"), "£\u00a020", "£20"},
        {whole(-20), money("CHF"), "CHF\u00a0−20", "CHF\u00a0−20"},
        {whole(24), in(Unit::duration), "24\u00a0min", "24\u00a0min"},
        {whole(41), in(Unit::percentage), "41\u00a0%", "41%"},
        {whole(41), in(Unit::percentage, 1), "41,0\u00a0%", "41.0%"},
        {whole(-3), in(Unit::score), "−3", "−3"},
        {whole(45), in(Unit::score), "45", "45"},
        {whole(8), in(Unit::count), "8", "8"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(dutch().amount(row.number, row.measure), row.dutch);
        EXPECT_EQ(english().amount(row.number, row.measure), row.english);
    }
}

TEST(Numbers, ColumnsKeepTheCents) {
    EXPECT_EQ(dutch().exact_amount(whole(1500), money()), "€\u00a01.500,00");
    EXPECT_EQ(english().exact_amount(whole(41), in(Unit::percentage, 1)), "41.0%");
}

TEST(Numbers, MoneyIsShortenedFromTenThousandOn) {
    const struct {
        Decimal number;
        const char* dutch;
        const char* english;
    } cases[] = {
        {whole(9'999), "€\u00a09.999", "€9,999"},
        {whole(10'000), "€\u00a010k", "€10k"},
        {whole(18'431), "€\u00a018,4k", "€18.4k"},
        {whole(-18'450), "€\u00a0−18,5k", "−€18.5k"},
        {whole(999'949), "€\u00a0999,9k", "€999.9k"},
        {whole(999'950), "€\u00a01\u00a0mln", "€1m"},
        {whole(1'240'000), "€\u00a01,2\u00a0mln", "€1.2m"},
        {whole(500'000'000'000), "€\u00a0500\u00a0mld", "€500bn"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(dutch().short_amount(row.number, money()), row.dutch);
        EXPECT_EQ(english().short_amount(row.number, money()), row.english);
    }
    EXPECT_EQ(dutch().short_amount(whole(18'431), in(Unit::count)), "18.431");
}

TEST(Numbers, AFigureKeepsItsSignsApart) {
    EXPECT_EQ(dutch().figure(whole(18'431), money(), Length::brief), (Figure{"€", "18,4", "k"}));
    EXPECT_EQ(dutch().figure(whole(24), in(Unit::duration)), (Figure{"", "24", "min"}));
    EXPECT_EQ(english().figure(whole(96), in(Unit::percentage)), (Figure{"", "96", "%"}));
}

TEST(Numbers, BoundsAreSaidInWords) {
    const Bounds at_least{.least = whole(8), .most = {}};
    const Bounds at_most{.least = {}, .most = whole(30)};
    const Bounds between{.least = whole(2), .most = whole(4)};
    EXPECT_EQ(dutch().bounds(at_least, in(Unit::count)), "minstens 8");
    EXPECT_EQ(english().bounds(at_least, in(Unit::count)), "at least 8");
    EXPECT_EQ(dutch().bounds(at_most, in(Unit::duration)), "hoogstens 30 minuten");
    EXPECT_EQ(dutch().bounds(between, in(Unit::count)), "tussen 2 en 4");
    EXPECT_EQ(english().bounds({whole(1), whole(1)}, in(Unit::duration)), "exactly 1 minute");
}

TEST(Numbers, BoundsCanBeShort) {
    const Bounds at_least{.least = whole(17'500), .most = {}};
    EXPECT_EQ(dutch().bounds(at_least, money(), BoundsStyle::brief), "minstens €\u00a017,5k");
    EXPECT_EQ(dutch().bounds(at_least, money(), BoundsStyle::signs), "≥\u00a0€\u00a017.500");
    EXPECT_EQ(english().bounds({{}, whole(30)}, in(Unit::duration), BoundsStyle::signs),
              "≤\u00a030\u00a0min");
    EXPECT_EQ(english().bounds({whole(2), whole(4)}, in(Unit::count), BoundsStyle::signs), "2\u00a0–\u00a04");
}

TEST(Numbers, TheFieldSaysWhatItAsks) {
    EXPECT_EQ(dutch().unit_word(in(Unit::duration)), "minuten");
    EXPECT_EQ(dutch().unit_word(money()), "euro");
    EXPECT_EQ(english().unit_word(money("CHF")), "CHF");
    EXPECT_EQ(dutch().unit_word(in(Unit::score)), "score, −100 tot 100");
    EXPECT_EQ(english().unit_word(in(Unit::count)), "");
}

TEST(Numbers, WhatStandsInAFieldIsReadBackWithoutAsking) {
    const Decimal numbers[] = {whole(0),           whole(8),         whole(1'234),     Decimal{12'340'000},
                               Decimal{12'345},    Decimal{-12'340}, Decimal{123'400}, half,
                               Decimal{1'234'560}, Decimal{5}};
    for (const Language* say : {&dutch(), &english()})
        for (const Decimal number : numbers)
            for (int decimals = decimals_needed(number); decimals <= most_decimals; ++decimals) {
                const std::string text = say->bare(number, decimals);
                EXPECT_EQ(read_number(text, in(Unit::number, decimals), say->tongue()),
                          TypedNumber(Understood{number}))
                    << text;
            }
}

}  // namespace
}  // namespace kept::language
