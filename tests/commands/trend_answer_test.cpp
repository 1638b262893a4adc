#include "commands/trend_answer.hpp"

#include <gtest/gtest.h>
#include <sstream>

#include "commands/usage.hpp"
#include "domain/characters.hpp"
#include "domain/trend/reader.hpp"

namespace kept::commands {
namespace {

std::string answer(const TrendOptions& options, const language::Language& say = language::english(),
                   const Terminal& terminal = {}) {
    const TypedSeries typed = typed_series(options, say);
    const trend::Series series = typed.question.series();
    trend::Reader reader;
    return trend_answer({.typed = typed,
                         .series = series,
                         .reading = trend::read(series),
                         .signals = trend::latest_signals(reader, series, {}),
                         .say = say},
                        terminal);
}

TrendOptions of(std::vector<std::string> numbers) {
    return {.numbers = std::move(numbers)};
}

const std::vector<std::string> six_rising{"10", "12", "13", "15", "18", "21"};

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string complaint_about(const TrendOptions& options,
                            const language::Language& say = language::english()) {
    try {
        typed_series(options, say);
    } catch (const UsageError& error) {
        return error.what();
    }
    return {};
}

TEST(TrendAnswer, SaysTheReadingInASentenceOfItsLanguage) {
    const TrendOptions options = of({"20", "20.5", "21", "22", "21", "22", "23", "24", "25", "26"});
    EXPECT_TRUE(holds(answer(options), "Trend: 6 in a row, rising. That is more than chance."));
    EXPECT_TRUE(holds(answer(of({"12", "14", "13", "12", "15", "13"})), "Nothing certain yet"));
    EXPECT_TRUE(holds(answer(of({"12", "14"})), "with 4 more numbers there are six"));
    EXPECT_TRUE(holds(answer(of({"12", "14"}), language::dutch()), "Nog niets zeker: met nog 4 getallen"));
    EXPECT_TRUE(holds(answer(of({"7", "7", "7", "7", "7", "7"})), "Steady: always 7."));
}

TEST(TrendAnswer, TellsTheGoodWayFromTheOther) {
    TrendOptions options = of(six_rising);
    EXPECT_TRUE(holds(answer(options), "That is the good way."));
    options.direction = "decrease";
    EXPECT_TRUE(holds(answer(options), "That is not the good way."));
    options.direction = "neutral";
    EXPECT_FALSE(holds(answer(options), "good way"));
}

TEST(TrendAnswer, DrawsKeptSolidAndBrokenHollowAndNamesThePromise) {
    TrendOptions options = of({"14", "15", "14", "16"});
    options.promise = "15";
    const std::string drawn = answer(options);
    EXPECT_TRUE(holds(drawn, "●"));
    EXPECT_TRUE(holds(drawn, "○"));
    EXPECT_TRUE(holds(drawn, "━ at least 15"));
    EXPECT_TRUE(holds(drawn, "● kept   ○ not kept"));
    EXPECT_TRUE(holds(drawn, "Promise at least 15: 2 of 4 kept."));
}

TEST(TrendAnswer, PutsARoofOverATrendAndADiamondOnWhatIsExceptional) {
    const std::string drawn = answer(of(six_rising));
    EXPECT_TRUE(holds(drawn, "─ 6 in a row, rising ─"));
    EXPECT_TRUE(holds(drawn, "◆"));
    EXPECT_TRUE(holds(drawn, "Centre 14.8, natural limits 9.0 to 20.7: provisional"));
}

TEST(TrendAnswer, IsNeverWiderThanTheTerminal) {
    TrendOptions options;
    for (int each = 0; each < 300; ++each) options.numbers.push_back(std::to_string((each * 7919) % 97));
    options.promise = "50";
    for (const int columns : {24, 40, 59, 60, 80, 132, 400}) {
        std::istringstream lines(answer(options, language::dutch(), {.columns = columns}));
        for (std::string line; std::getline(lines, line);)
            EXPECT_LE(characters_of(line).size(), static_cast<std::size_t>(columns)) << line;
    }
}

TEST(TrendAnswer, IsColouredOnlyWhenAsked) {
    TrendOptions options = of(six_rising);
    options.promise = "15";
    EXPECT_FALSE(holds(answer(options), "\x1b"));
    EXPECT_TRUE(holds(answer(options, language::english(), {.colour = Colour::on}), "\x1b[38;5;208m━"));
}

TEST(TrendAnswer, NamesPeriodsAndNewStarts) {
    TrendOptions options = of({"1", "-", "2", "9", "8", "9"});
    options.labels = "mon,tue,wed,thu,fri,sat";
    options.new_starts = "thu";
    EXPECT_TRUE(holds(answer(options), "┊ new start"));
    EXPECT_TRUE(holds(answer(options), "thu"));
    EXPECT_EQ(typed_series(options, language::english()).question.new_starts, std::vector<std::int64_t>{3});
    options.new_starts = "4";
    EXPECT_EQ(typed_series(options, language::english()).question.new_starts, std::vector<std::int64_t>{3});
}

TEST(TrendAnswer, WithoutNumbersNothingIsDrawn) {
    EXPECT_EQ(answer({}), "Nothing certain yet: with 6 more numbers there are six.\n");
    EXPECT_FALSE(holds(answer(of({"-", "-"})), "│"));
}

TEST(TrendTyped, NumbersAreReadAsJsonWritesThemAndInDutchWithAComma) {
    EXPECT_EQ(typed_number("-1.25", Tongue::english), -1.25);
    EXPECT_EQ(typed_number("−3", Tongue::dutch), -3);
    EXPECT_EQ(typed_number("+4e2", Tongue::english), 400);
    EXPECT_EQ(typed_number("1,5", Tongue::dutch), 1.5);
    for (const char* bad : {"", "-", "1,5", "x", ".5", "1.5.2", "1 2", "nan", "inf", "0x10", "--1"})
        EXPECT_FALSE(typed_number(bad, Tongue::english)) << bad;
    EXPECT_FALSE(typed_number("1.500,5", Tongue::dutch));
}

TEST(TrendTyped, NumbersOnTheInputStandApart) {
    EXPECT_EQ(numbers_in(" 1,5\t2\r\n-;-3\n\n"), (std::vector<std::string>{"1,5", "2", "-", "-3"}));
    EXPECT_TRUE(numbers_in("").empty());
}

TEST(TrendTyped, WhatIsNotUnderstoodIsSaid) {
    EXPECT_EQ(complaint_about(of({"1", "x"})), "x is not a number such as 12 or 12.5.");
    EXPECT_EQ(complaint_about(of({"1", "x"}), language::dutch()), "x is geen getal zoals 12 of 12,5.");
    EXPECT_EQ(complaint_about(of({"1e16"})), "1e16 is too large.");
    EXPECT_EQ(complaint_about({.numbers = {"1"}, .direction = "up"}),
              "The direction is increase, decrease or neutral, not up.");
    EXPECT_EQ(complaint_about({.numbers = {"1"}, .promise = "much"}),
              "much is not a number such as 12 or 12.5.");
    EXPECT_EQ(complaint_about({.numbers = {"1"}, .new_starts = "2"}), "There is no period 2.");
    EXPECT_EQ(complaint_about({.numbers = {"1"}, .labels = "mon,tue"}), "There are 2 labels for 1 periods.");
    EXPECT_EQ(complaint_about({.numbers = {"1"}, .baseline = "5"}),
              "A baseline is a whole number from 6 on, not 5.");
}

}  // namespace
}  // namespace kept::commands
