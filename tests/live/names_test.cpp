#include "live/names.hpp"

#include <gtest/gtest.h>

namespace kept::live {
namespace {

TEST(Names, SayWhatKindOfThingChanged) {
    EXPECT_EQ(kpi_name(KpiId{"1"}), "kpi-1");
    EXPECT_EQ(board_name(TeamId{"1"}), "board-1");
    EXPECT_EQ(member_name(MemberId{"1"}), "member-1");
}

}  // namespace
}  // namespace kept::live
