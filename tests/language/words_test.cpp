#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "language/language.hpp"

namespace kept::language {
namespace {

using namespace std::chrono_literals;

TEST(Words, TheEnglishSentenceIsItsOwnTranslation) {
    EXPECT_EQ(english()("That is not a number."), "That is not a number.");
    EXPECT_EQ(dutch()("That is not a number."), "Dat is geen getal.");
}

TEST(Words, WhatHasNoTranslationStaysReadable) {
    EXPECT_EQ(dutch().text("Zebra crossing"), "Zebra crossing");
}

TEST(Words, ArgumentsStandInTheirHolesInWhateverOrder) {
    const std::vector<std::string> arguments{"Ann", "8"};
    EXPECT_EQ(fill("{1} from {0}, {1} again", arguments), "8 from Ann, 8 again");
}

TEST(Words, ABrokenTranslationStillShowsSomething) {
    const std::vector<std::string> arguments{"Ann"};
    EXPECT_EQ(fill("{0} and {1} and { and {x}", arguments), "Ann and {1} and { and {x}");
}

TEST(Words, AnArgumentIsNeverReadAsAHole) {
    const std::vector<std::string> arguments{"{1}", "secret"};
    EXPECT_EQ(fill("{0}", arguments), "{1}");
}

TEST(Words, ArgumentsAreWrittenAsTheLanguageDoes) {
    const Day friday = std::chrono::sys_days(2026y / 11 / 20);
    const Amount fine{whole(1500), {.unit = Unit::money, .currency = "EUR", .decimals = 2}};
    EXPECT_EQ(dutch()("{0} and {1}", fine, friday), "€\u00a01.500 en vrijdag 20 november");
    EXPECT_EQ(english()("{0} and {1}", fine, friday), "€1,500 and Friday 20 November");
    EXPECT_EQ(dutch()("{0} and {1}", 12345, period_of(Cadence::week, friday)), "12.345 en week 47");
}

TEST(Words, ARefusalIsSaidAsASentence) {
    const Period friday{Cadence::workday, std::chrono::sys_days(2026y / 11 / 20)};
    const Refusal refusal =
        refuse("value", "{0} has not begun. A number is said once there is one.", friday).error();
    EXPECT_EQ(dutch().refusal(refusal), "Vrijdag is nog niet begonnen. Je meldt een getal zodra het er is.");
    EXPECT_EQ(english().refusal(refusal), "Friday has not begun. A number is said once there is one.");
}

TEST(Words, ASentenceBeginsWithACapital) {
    EXPECT_EQ(dutch().capitalised("minstens 8"), "Minstens 8");
    EXPECT_EQ(dutch().capitalised("élan van McAllen"), "Élan van McAllen");
    EXPECT_EQ(dutch().capitalised("ijs verkocht"), "IJs verkocht");
    EXPECT_EQ(english().capitalised("30 minutes"), "30 minutes");
    EXPECT_EQ(english().capitalised(""), "");
}

TEST(Words, NamesAreListedAsPeopleSayThem) {
    const std::vector<std::string> names{"Sanne", "Tom", "Joyce"};
    EXPECT_EQ(dutch().listed(names), "Sanne, Tom en Joyce");
    EXPECT_EQ(english().listed(std::span(names).first(2)), "Sanne and Tom");
    EXPECT_EQ(english().listed(std::span(names).first(1)), "Sanne");
    EXPECT_EQ(english().listed({}), "");
}

TEST(Words, ListsAreAlphabeticalForPeopleNotForBytes) {
    std::vector<std::string> names{"Zoë", "émile", "Team 10", "anna", "Team 9", "Emma", "Bram"};
    std::ranges::sort(names, [](const auto& one, const auto& other) { return dutch().less(one, other); });
    EXPECT_EQ(names, (std::vector<std::string>{"anna", "Bram", "émile", "Emma", "Team 9", "Team 10", "Zoë"}));
}

TEST(Words, SmallNumbersAreSpelled) {
    EXPECT_EQ(dutch().spelled(4), "vier");
    EXPECT_EQ(dutch().spelled(1), "één");
    EXPECT_EQ(english().spelled(12), "twelve");
    EXPECT_EQ(english().spelled(1300), "1,300");
    EXPECT_EQ(english().spelled(-1), "−1");
}

}  // namespace
}  // namespace kept::language
