#include "domain/kpi.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

TEST(Kpi, OnlyItsOwnerSpeaksForIt) {
    const Kpi complaints{.owner = {"sanne"}};
    EXPECT_TRUE(may_speak_for({"sanne"}, complaints));
    for (const auto stranger : {"ben", "the lead", "the administrator", "Sanne", "sanne ", ""})
        EXPECT_FALSE(may_speak_for({stranger}, complaints)) << stranger;
}

TEST(Kpi, MoneyIsCountedInOneCurrency) {
    for (const auto currency : {"EUR", "USD", "JPY"})
        EXPECT_TRUE(measured_in({Unit::money, currency, 2})) << currency;
    for (const auto currency : {"", "eur", "EURO", "€", "QQQ"}) {
        const auto refused = measured_in({Unit::money, currency, 2});
        ASSERT_FALSE(refused) << currency;
        EXPECT_EQ(refused.error().field, "currency");
    }
}

TEST(Kpi, NothingButMoneyHasACurrency) {
    for (const Unit unit : {Unit::number, Unit::count, Unit::percentage, Unit::score, Unit::duration})
        EXPECT_EQ(measured_in({unit, "EUR", 0}), (Measure{unit, "", 0}));
}

TEST(Kpi, HasZeroToFourDecimals) {
    for (const int decimals : {0, 1, 2, 3, 4}) EXPECT_TRUE(measured_in({Unit::number, "", decimals}));
    for (const int decimals : {-1, 5, 1'000'000}) {
        const auto refused = measured_in({Unit::number, "", decimals});
        ASSERT_FALSE(refused) << decimals;
        EXPECT_EQ(refused.error().field, "decimals");
    }
}

}  // namespace
}  // namespace kept
