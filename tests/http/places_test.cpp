#include "http/places.hpp"

#include <gtest/gtest.h>
#include <optional>

namespace kept::http {
namespace {

TEST(Places, AreLimitedForOneKeyAndInTotal) {
    Places places(3, 2);
    const auto first = places.take("ann");
    const auto second = places.take("ann");
    EXPECT_TRUE(first && second);
    EXPECT_FALSE(places.take("ann"));
    const auto third = places.take("ben");
    EXPECT_TRUE(third);
    EXPECT_FALSE(places.take("cleo"));
}

TEST(Places, AreFreeAgainWhenLetGoOf) {
    Places places(2, 1);
    { const auto place = places.take("ann"); }
    EXPECT_TRUE(places.take("ann"));
}

TEST(Places, OfAProxyAreLimitedInTotalOnly) {
    Places places(3, 1);
    const auto first = places.take_unlimited("proxy");
    const auto second = places.take_unlimited("proxy");
    const auto third = places.take_unlimited("proxy");
    EXPECT_TRUE(first && second && third);
    EXPECT_FALSE(places.take_unlimited("proxy"));
}

TEST(Places, CanBeWaitedForUntilTheLastIsFree) {
    Places places(2, 2);
    EXPECT_TRUE(places.wait_until_empty(std::chrono::milliseconds(0)));
    auto place = places.take("ann");
    EXPECT_FALSE(places.wait_until_empty(std::chrono::milliseconds(1)));
    place.reset();
    EXPECT_TRUE(places.wait_until_empty(std::chrono::milliseconds(0)));
}

}  // namespace
}  // namespace kept::http
