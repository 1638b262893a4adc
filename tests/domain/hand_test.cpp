#include "domain/hand.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

TEST(Hand, GivesTheFirstFreePlace) {
    EXPECT_EQ(free_place({}), 1);
    EXPECT_EQ(free_place({1, 2}), 3);
    EXPECT_EQ(free_place({1, 3, 4}), 2);
    EXPECT_EQ(free_place({2, 3, 4}), 1);
}

TEST(Hand, RefusesAFifth) {
    const auto refused = free_place({1, 2, 3, 4});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "hand");
}

TEST(Hand, NeverHeldMoreThanFourAtOnce) {
    HandOverTime hand;
    for (const auto kpi : {"complaints", "revenue", "leads", "margin"}) EXPECT_TRUE(hand.takes({kpi})) << kpi;
    EXPECT_FALSE(hand.takes({"nps"}));
    EXPECT_TRUE(hand.frees({"leads"}));
    EXPECT_TRUE(hand.takes({"nps"}));
    EXPECT_FALSE(hand.takes({"leads"}));
}

TEST(Hand, TakesAndFreesEachKpiInTurn) {
    HandOverTime hand;
    EXPECT_FALSE(hand.frees({"complaints"}));
    EXPECT_TRUE(hand.takes({"complaints"}));
    EXPECT_FALSE(hand.takes({"complaints"}));
    EXPECT_TRUE(hand.frees({"complaints"}));
    EXPECT_FALSE(hand.frees({"complaints"}));
    EXPECT_TRUE(hand.takes({"complaints"}));
}

}  // namespace
}  // namespace kept
