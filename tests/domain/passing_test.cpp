#include "domain/passing.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

using namespace std::chrono_literals;
using Kind = MeetingDeedKind;

constexpr Day monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
const Instant nine = monday + 9h;

const MemberId sanne{"sanne"};
const MemberId tom{"tom"};
const MemberId noor{"noor"};  // in the team, and not there
const TeamId frontwheel{"frontwheel"};
const TeamId rearwheel{"rearwheel"};

/// Sanne was stuck in it, and Tom was there.
LiveMeeting meeting(const MeetingDeed& last) {
    return told_over({.id = {"huddle"},
                      .team = frontwheel,
                      .members = {sanne, tom, noor},
                      .by = sanne,
                      .date = monday,
                      .at = nine},
                     {{.kind = Kind::join, .by = tom, .at = nine + 1s},
                      {.kind = Kind::begin_round, .by = sanne, .at = nine + 2s},
                      {.kind = Kind::stuck,
                       .by = sanne,
                       .step = 1,
                       .words = "The lathe.",
                       .members = {tom},
                       .at = nine + 3s},
                      last});
}

LiveMeeting over() {
    return meeting({.kind = Kind::close, .by = sanne, .step = 1, .at = nine + 4s});
}

Passing lathe() {
    return {.id = {"lathe"}, .meeting = {"huddle"}, .stuck = 3, .to = rearwheel, .by = tom};
}

TEST(Passing, AStuckIsKnownByItsPlaceInTheMeeting) {
    ASSERT_NE(stuck_in(over(), 3), nullptr);
    EXPECT_EQ(stuck_in(over(), 3)->words, "The lathe.");
    EXPECT_EQ(stuck_in(over(), 2), nullptr);
}

TEST(Passing, WhoWasThereDoesItOnceItIsOver) {
    EXPECT_TRUE(may_pass(over(), {}, lathe()));
    EXPECT_FALSE(may_pass(meeting({.kind = Kind::join, .by = noor, .at = nine + 4s}), {}, lathe()));
    Passing absent = lathe();
    absent.by = noor;
    EXPECT_FALSE(may_pass(over(), {}, absent));
}

TEST(Passing, GoesToAnotherTeamAndIsSomethingThatWasSaid) {
    Passing own = lathe();
    own.to = frontwheel;
    EXPECT_EQ(may_pass(over(), {}, own).error().field, "to");
    Passing nothing = lathe();
    nothing.stuck = 4;
    EXPECT_FALSE(may_pass(over(), {}, nothing));
}

TEST(Passing, IsWithOneTeamAtATime) {
    Passing before = lathe();
    EXPECT_FALSE(may_pass(over(), {before}, lathe()));
    before.taken_back = nine + 1h;
    EXPECT_TRUE(may_pass(over(), {before}, lathe()));
}

TEST(Passing, OfAClosedTeamTellsASentenceAlone) {
    EXPECT_EQ(told_by(Openness::closed), PassedAs::sentence_alone);
    Passing closed = lathe();
    closed.passed_as = PassedAs::sentence_alone;
    EXPECT_EQ(may_pass(over(), {}, closed).error().field, "words");
    closed.words = "A machine of yours.";
    EXPECT_TRUE(may_pass(over(), {}, closed));
}

TEST(Passing, IsTakenBackByWhoDidItUntilItIsAnswered) {
    const PassingAnswer answer{.passing = {"lathe"}, .by = noor, .words = "On Tuesday."};
    EXPECT_TRUE(may_take_back(lathe(), {}, tom));
    EXPECT_FALSE(may_take_back(lathe(), {}, sanne));
    EXPECT_FALSE(may_take_back(lathe(), answer, tom));
    Passing gone = lathe();
    gone.taken_back = nine;
    EXPECT_FALSE(may_take_back(gone, {}, tom));
}

TEST(Passing, IsAnsweredOnceAndNotAfterItWasTakenBack) {
    const PassingAnswer answer{.passing = {"lathe"}, .by = noor, .words = "On Tuesday."};
    EXPECT_TRUE(may_answer(lathe(), {}, answer));
    EXPECT_EQ(may_answer(lathe(), answer, answer).error().field, "words");
    Passing gone = lathe();
    gone.taken_back = nine;
    EXPECT_EQ(may_answer(gone, {}, answer).error().field, "words");
}

}  // namespace
}  // namespace kept
