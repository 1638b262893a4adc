#include "domain/owed_look.hpp"

#include <gtest/gtest.h>

#include "domain/trend/numbers.hpp"

namespace kept {
namespace {

using namespace std::chrono_literals;
using trend::Numbers;

std::optional<LookToAsk> asked_with(const Numbers& numbers, std::vector<trend::PeriodIndex> asked = {}) {
    trend::Reader reader;
    return look_to_ask(reader, numbers.series(), {}, asked);
}

TEST(OwedLook, BelowSixReportsNobodyIsAsked) {
    EXPECT_FALSE(asked_with({}));
    EXPECT_FALSE(asked_with({1, 2, 3, trend::gap, 4, 5}));
}

TEST(OwedLook, TheSixthReportIsAskedWhateverItSays) {
    EXPECT_EQ(asked_with({12, 14, 13, trend::gap, 15, 12, 14}), (LookToAsk{6, {}}));
    EXPECT_EQ(asked_with({1, 2, 3, 4, 5, 6})->signals.size(), 1U);
}

TEST(OwedLook, LaterOnlyANewSignalIsAsked) {
    Numbers numbers{12, 14, 13, 15, 12, 14, 13, 15, 12, 14, 13, 12};
    EXPECT_FALSE(asked_with(numbers, {5}));
    numbers.add(40);
    ASSERT_TRUE(asked_with(numbers, {5}));
    EXPECT_EQ(asked_with(numbers, {5})->period, 12U);
    EXPECT_EQ(asked_with(numbers, {5})->signals.at(0).rule, trend::Rule::outside);
}

TEST(OwedLook, AtMostOneLookIsAskedInSixReports) {
    const Numbers numbers{12, 14, 13, 15, 12, 14, 13, 15, 12, 14, trend::gap, 40};
    EXPECT_FALSE(asked_with(numbers, {5}));  // the fifth report since: the signal shows at once
    EXPECT_TRUE(asked_with(numbers, {4}));
}

TEST(OwedLook, ASignalThatWasThereBeforeIsNotAskedAgain) {
    Numbers numbers{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    EXPECT_FALSE(asked_with(numbers, {5}));
}

constexpr Instant asked{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + 9h};

TEST(OwedLook, IsReleasedByTheOwnersLookTheNextMeetingOrADay) {
    EXPECT_EQ(released_at({.asked = asked}), asked + 24h);
    EXPECT_EQ(released_at({.asked = asked, .next_meeting = asked + 2h}), asked + 2h);
    EXPECT_EQ(released_at({.asked = asked, .next_meeting = asked + 48h}), asked + 24h);
    EXPECT_EQ(released_at({.asked = asked, .answered = asked + 1h, .next_meeting = asked + 2h}), asked + 1h);
    EXPECT_EQ(released_at({.asked = asked, .answered = asked + 30h}), asked + 24h);
}

TEST(OwedLook, IsOwedUntilThatInstant) {
    const AskedLook look{.asked = asked};
    EXPECT_TRUE(is_owed(look, asked));
    EXPECT_TRUE(is_owed(look, asked + 24h - 1us));
    EXPECT_FALSE(is_owed(look, asked + 24h));
}

}  // namespace
}  // namespace kept
