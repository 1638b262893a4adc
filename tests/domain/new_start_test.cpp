#include "domain/new_start.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

NewStart begun(std::string_view from) {
    return {.from = period(from), .reason = "Two of us now."};
}

NewStart withdrawn(std::string_view from) {
    return {.from = period(from), .kind = NewStartKind::withdrawn, .reason = "Only for a week."};
}

std::vector<std::string> standing(const std::vector<NewStart>& entered) {
    std::vector<std::string> from;
    for (const NewStart& each : standing_starts(entered)) from.push_back(key_of(each.from));
    return from;
}

TEST(NewStart, HoldsUntilItIsWithdrawn) {
    EXPECT_EQ(standing({begun("2026-W47"), begun("2026-W40")}),
              (std::vector<std::string>{"2026-W40", "2026-W47"}));
    EXPECT_EQ(standing({begun("2026-W40"), withdrawn("2026-W40")}), std::vector<std::string>{});
    EXPECT_EQ(standing({begun("2026-W40"), withdrawn("2026-W40"), begun("2026-W40")}),
              std::vector<std::string>{"2026-W40"});
}

TEST(NewStart, IsBegunOnlyWhereItIsOffered) {
    EXPECT_TRUE(may_begin_anew(period("2026-W40"), {}, begun("2026-W40")));
    EXPECT_FALSE(may_begin_anew(period("2026-W41"), {}, begun("2026-W40")));
    EXPECT_FALSE(may_begin_anew(std::nullopt, {}, begun("2026-W40")));
    EXPECT_FALSE(may_begin_anew(period("2026-W40"), {begun("2026-W40")}, begun("2026-W40")));
}

TEST(NewStart, IsWithdrawnOnlyWhileItHolds) {
    EXPECT_TRUE(may_withdraw_start({begun("2026-W40")}, withdrawn("2026-W40")));
    EXPECT_FALSE(may_withdraw_start({}, withdrawn("2026-W40")));
    EXPECT_FALSE(may_withdraw_start({begun("2026-W40"), withdrawn("2026-W40")}, withdrawn("2026-W40")));
}

}  // namespace
}  // namespace kept
