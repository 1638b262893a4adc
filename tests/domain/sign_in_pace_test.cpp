#include "domain/sign_in_pace.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

using namespace std::chrono_literals;

TEST(SignInPace, DoublesAfterTheFourthTryAtAnAccount) {
    const std::pair<int, std::chrono::seconds> cases[] = {{0, 0s}, {1, 0s}, {4, 0s},   {5, 2s},
                                                          {6, 4s}, {7, 8s}, {12, 256s}};
    for (const auto& [tries, pause] : cases) EXPECT_EQ(pause_after(tries, Counted::account), pause) << tries;
}

TEST(SignInPace, IsNeverALock) {
    EXPECT_EQ(pause_after(14, Counted::account), 15min);
    EXPECT_EQ(pause_after(1'000'000, Counted::account), 15min);
    EXPECT_EQ(pause_after(1'000'000, Counted::client), 15min);
}

TEST(SignInPace, LeavesRoomForAWholeOfficeBehindOneAddress) {
    EXPECT_EQ(pause_after(50, Counted::client), 0s);
    EXPECT_EQ(pause_after(51, Counted::client), 2s);
}

}  // namespace
}  // namespace kept
