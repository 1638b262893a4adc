#include "domain/session.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

const Instant began = Day{std::chrono::year{2026} / 11 / 23} + 9h;

TEST(Session, LapsesAfterThirtyDaysInWhichNobodyLooked) {
    const Instant seen = began + days{10};
    EXPECT_FALSE(has_lapsed(began, seen, seen + days{30}));
    EXPECT_TRUE(has_lapsed(began, seen, seen + days{30} + 1us));
}

TEST(Session, LapsesAfterNinetyDaysHoweverOftenSomebodyLooked) {
    EXPECT_FALSE(has_lapsed(began, began + days{89}, began + days{90}));
    EXPECT_TRUE(has_lapsed(began, began + days{90}, began + days{90} + 1us));
    EXPECT_EQ(lapses_at(began, began + days{80}), began + days{90});
}

TEST(Session, IsRecentForAQuarterOfAnHour) {
    EXPECT_TRUE(began_recently(began, began + 15min));
    EXPECT_FALSE(began_recently(began, began + 15min + 1us));
}

}  // namespace
}  // namespace kept
