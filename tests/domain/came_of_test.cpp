#include "domain/came_of.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

FollowUp by(const std::string& who, FollowUpIs is, const std::string& reason = "") {
    return {.id = {who}, .who = {who}, .what = "Call.", .is = is, .reason = reason};
}

std::optional<CameOf> came_of(std::vector<FollowUp> follow_ups) {
    LiveMeeting meeting;
    meeting.follow_ups = std::move(follow_ups);
    return came_of_follow_ups({meeting});
}

TEST(CameOf, IsCountedOnceThreePeopleTookSomethingOn) {
    EXPECT_FALSE(came_of(
        {by("sanne", FollowUpIs::done), by("tom", FollowUpIs::done), by("tom", FollowUpIs::not_done)}));
    EXPECT_FALSE(came_of({by("sanne", FollowUpIs::done), by("tom", FollowUpIs::done),
                          by("ingrid", FollowUpIs::proposed), by("noor", FollowUpIs::declined)}));
    EXPECT_EQ(came_of({by("sanne", FollowUpIs::done), by("tom", FollowUpIs::not_done),
                       by("ingrid", FollowUpIs::accepted), by("ingrid", FollowUpIs::accepted, "Ill.")}),
              (CameOf{.done = 1, .moved_on = 1, .not_done = 1, .open = 1}));
}

TEST(CameOf, WhatMovedOnAndIsDoneSinceIsDone) {
    EXPECT_EQ(came_of({by("sanne", FollowUpIs::done, "Ill."), by("tom", FollowUpIs::done),
                       by("ingrid", FollowUpIs::done)}),
              (CameOf{.done = 3}));
}

}  // namespace
}  // namespace kept
