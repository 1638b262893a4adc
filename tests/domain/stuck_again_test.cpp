#include "domain/stuck_again.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

using namespace std::chrono_literals;
using Kind = MeetingDeedKind;

constexpr Day monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
const MemberId sanne{"sanne"};
const MemberId tom{"tom"};

/// A meeting that Tom starts; Sanne comes and says these words, or nothing; or does not come.
LiveMeeting meeting(const std::string& id, const std::string& words, Presence sannes = Presence::here) {
    const Instant nine = monday + 9h;
    std::vector<MeetingDeed> deeds;
    if (sannes == Presence::here) deeds.push_back({.kind = Kind::join, .by = sanne, .at = nine + 1s});
    deeds.push_back({.kind = Kind::begin_round, .by = tom, .at = nine + 2s});
    if (!words.empty())
        deeds.push_back(
            {.kind = Kind::stuck, .by = sanne, .step = 1, .words = words, .members = {tom}, .at = nine + 3s});
    return told_over(
        {.id = {id}, .team = {"team"}, .members = {sanne, tom}, .by = tom, .date = monday, .at = nine},
        deeds);
}

std::vector<LiveMeeting> meetings(const std::vector<std::string>& words) {
    std::vector<LiveMeeting> all;
    for (const std::string& each : words)
        all.push_back(each == "away" ? meeting(std::to_string(all.size()), "", Presence::not_here)
                                     : meeting(std::to_string(all.size()), each));
    return all;
}

StuckAnswer answered(const std::string& id) {
    return {.id = {"answer"}, .meeting = {id}, .stuck = 3, .by = sanne};
}

TEST(StuckAgain, IsTheSameInOtherCapitalsAndWithoutItsFullStop) {
    EXPECT_TRUE(is_the_same_stuck("The lathe.", " the LATHE"));
    EXPECT_TRUE(is_the_same_stuck("Ｌａｔｈｅ!", "lathe"));
    EXPECT_FALSE(is_the_same_stuck("The lathe.", "The lathes."));
}

TEST(StuckAgain, IsOfferedAfterThreeMeetingsInARow) {
    EXPECT_FALSE(stuck_again(meetings({"The lathe.", "The lathe."}), sanne, {}));
    const auto offered = stuck_again(meetings({"The lathe.", "the lathe", "The Lathe."}), sanne, {});
    ASSERT_TRUE(offered);
    EXPECT_EQ(offered->meeting, MeetingId{"2"});
    EXPECT_FALSE(stuck_again(meetings({"The lathe.", "The lathe.", "The lathe."}), tom, {}));
}

TEST(StuckAgain, AMeetingWithoutItBreaksTheRowAndOneThatSheMissedDoesNot) {
    EXPECT_FALSE(stuck_again(meetings({"A.", "A.", "", "A."}), sanne, {}));
    EXPECT_FALSE(stuck_again(meetings({"A.", "A.", "A.", ""}), sanne, {}));
    EXPECT_TRUE(stuck_again(meetings({"A.", "A.", "away", "A."}), sanne, {}));
    EXPECT_TRUE(stuck_again(meetings({"A.", "A.", "A.", "away"}), sanne, {}));
}

TEST(StuckAgain, IsOfferedOncePerThree) {
    const std::vector<StuckAnswer> once{answered("2")};
    EXPECT_FALSE(stuck_again(meetings({"A.", "A.", "A."}), sanne, once));
    EXPECT_FALSE(stuck_again(meetings({"A.", "A.", "A.", "A.", "A."}), sanne, once));
    EXPECT_TRUE(stuck_again(meetings({"A.", "A.", "A.", "A.", "A.", "A."}), sanne, once));
}

TEST(StuckAgain, IsAnsweredAboutWhatIsOfferedAndDeclinedWithASentence) {
    const auto three = meetings({"A.", "A.", "A."});
    EXPECT_TRUE(may_answer(three, {}, answered("2")));
    EXPECT_FALSE(may_answer(three, {}, answered("1")));
    EXPECT_FALSE(may_answer(three, {answered("2")}, answered("2")));
    StuckAnswer declined = answered("2");
    declined.kind = OfferAnswerKind::declined;
    EXPECT_EQ(may_answer(three, {}, declined).error().field, "reason");
    declined.reason = "It comes tomorrow.";
    EXPECT_TRUE(may_answer(three, {}, declined));
}

TEST(StuckAgain, LastTimeIsTheLastMeetingThatSheCameTo) {
    const auto last = stucks_of_last_time(meetings({"A.", "B.", "away"}), sanne);
    ASSERT_EQ(last.size(), 1u);
    EXPECT_EQ(last.front().words, "B.");
    EXPECT_TRUE(stucks_of_last_time(meetings({"A.", ""}), sanne).empty());
    EXPECT_TRUE(stucks_of_last_time({}, sanne).empty());
}

}  // namespace
}  // namespace kept
