#include "domain/administration.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

const MemberId ingrid{"ingrid"}, tom{"tom"};

TEST(Administration, TheLastAdministratorStays) {
    EXPECT_EQ(unlawful_dismissal({ingrid}, ingrid)->field, "member");
    EXPECT_FALSE(unlawful_dismissal({ingrid, tom}, ingrid));
}

TEST(Administration, WhoAdministersNothingMayAlwaysGo) {
    EXPECT_FALSE(unlawful_dismissal({ingrid}, tom));
    EXPECT_FALSE(unlawful_dismissal({}, tom));
}

}  // namespace
}  // namespace kept
