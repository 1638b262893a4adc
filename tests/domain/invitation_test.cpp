#include "domain/invitation.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

using namespace std::chrono_literals;

constexpr Instant expires{1000h};

TEST(Invitation, LetsOnePersonInBeforeItExpires) {
    EXPECT_EQ(invitation_is({}, expires, expires - 1us), InvitationIs::open);
    EXPECT_EQ(invitation_is({}, expires, expires), InvitationIs::expired);
    EXPECT_TRUE(may_join(InvitationIs::open));
    EXPECT_EQ(may_join(InvitationIs::expired).error().sentence,
              "This invitation has expired. Ask for a new one.");
}

TEST(Invitation, ThatWasUsedSaysSoAlsoOnceItHasExpired) {
    const MemberId sanne{"sanne"};
    EXPECT_EQ(invitation_is(sanne, expires, expires - 1us), InvitationIs::used);
    EXPECT_EQ(invitation_is(sanne, expires, expires + 1us), InvitationIs::used);
    EXPECT_EQ(may_join(InvitationIs::used).error().sentence,
              "This invitation was used already. Ask for a new one.");
}

}  // namespace
}  // namespace kept
