#include "domain/live_meeting.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace kept {
namespace {

using namespace std::chrono_literals;

constexpr Day monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
const Instant nine = monday + 9h;

const MemberId sanne{"sanne"};
const MemberId tom{"tom"};
const MemberId ingrid{"ingrid"};
const MemberId noor{"noor"};  // not in the team when it begins

MeetingStart huddle() {
    return {.id = {"huddle"},
            .team = {"frontwheel"},
            .members = {sanne, tom, ingrid},
            .by = tom,
            .date = monday,
            .at = nine};
}

/// A meeting in which things are done one after the other, a second apart.
struct Room {
    LiveMeeting meeting = begun(huddle());
    std::vector<MeetingDeed> deeds;

    Result<std::optional<LiveMeeting>> press(MeetingDeed deed) {
        if (deed.at == Instant{}) deed.at = nine + std::chrono::seconds(deeds.size() + 1);
        auto answer = pressed(meeting, deed);
        if (answer && *answer) {
            meeting = **answer;
            deeds.push_back(deed);
        }
        return answer;
    }

    Result<std::optional<LiveMeeting>> press(MeetingDeedKind kind, const MemberId& by) {
        return press({.kind = kind, .by = by, .step = meeting.step});
    }
};

using Kind = MeetingDeedKind;

Room in_the_round() {
    Room room;
    for (const MemberId& each : {sanne, ingrid}) EXPECT_TRUE(room.press(Kind::join, each));
    EXPECT_TRUE(room.press(Kind::begin_round, tom));
    return room;
}

TEST(LiveMeeting, EverybodyWhoIsThereSpeaksInTheOrderOfTheTeam) {
    Room room = in_the_round();
    for (const MemberId& each : {sanne, tom, ingrid}) {
        EXPECT_EQ(room.meeting.speaking, each);
        ASSERT_TRUE(room.press(Kind::end_turn, each));
    }
    EXPECT_EQ(room.meeting.phase, Phase::talk);
    EXPECT_FALSE(room.meeting.speaking);
}

TEST(LiveMeeting, WhoSkipsComesBackOnceAtTheEnd) {
    Room room = in_the_round();
    ASSERT_TRUE(room.press(Kind::skip, sanne));
    ASSERT_TRUE(room.press(Kind::end_turn, tom));
    ASSERT_TRUE(room.press(Kind::end_turn, ingrid));
    EXPECT_EQ(room.meeting.speaking, sanne);
    ASSERT_TRUE(room.press(Kind::skip, sanne));
    EXPECT_EQ(room.meeting.phase, Phase::talk);
}

TEST(LiveMeeting, TwoWhoEndATurnAtOnceEndOne) {
    Room room = in_the_round();
    const int step = room.meeting.step;
    ASSERT_TRUE(room.press({.kind = Kind::end_turn, .by = sanne, .step = step}));
    const auto second = room.press({.kind = Kind::end_turn, .by = tom, .step = step});
    ASSERT_TRUE(second);
    EXPECT_FALSE(*second) << "it was so already";
    EXPECT_EQ(room.meeting.speaking, tom);
}

TEST(LiveMeeting, NobodySpeaksInSomebodyElsesTurn) {
    Room room = in_the_round();
    MeetingDeed win{.kind = Kind::win, .by = ingrid, .step = room.meeting.step, .words = "Ours."};
    EXPECT_FALSE(room.press(win));
    win.by = sanne;
    EXPECT_TRUE(room.press(win));
    win.step = 0;
    EXPECT_FALSE(room.press(win)) << "an older page";
}

TEST(LiveMeeting, AStuckNamesOneOrTwoOthers) {
    Room room = in_the_round();
    MeetingDeed stuck{.kind = Kind::stuck, .by = sanne, .step = room.meeting.step, .words = "The lathe."};
    EXPECT_EQ(room.press(stuck).error().field, "helper");
    stuck.members = {sanne};
    EXPECT_EQ(room.press(stuck).error().field, "helper");
    stuck.members = {tom, ingrid, tom};
    EXPECT_EQ(room.press(stuck).error().field, "helper");
    stuck.members = {tom, ingrid};
    EXPECT_TRUE(room.press(stuck));
}

TEST(LiveMeeting, AFollowUpIsOneOnlyOnceWhoWillDoItSaysSo) {
    Room room = in_the_round();
    const FollowUpId id{"call"};
    ASSERT_TRUE(room.press({.kind = Kind::propose,
                            .by = sanne,
                            .words = "Call the supplier.",
                            .members = {tom},
                            .follow_up = id,
                            .day = monday}));
    EXPECT_EQ(room.meeting.follow_ups.front().is, FollowUpIs::proposed);
    EXPECT_FALSE(room.press({.kind = Kind::accept, .by = ingrid, .follow_up = id}));
    EXPECT_FALSE(room.press({.kind = Kind::done, .by = tom, .follow_up = id}));
    ASSERT_TRUE(room.press({.kind = Kind::accept, .by = tom, .follow_up = id}));
    ASSERT_TRUE(room.press(Kind::close, tom));
    ASSERT_TRUE(room.press({.kind = Kind::done, .by = tom, .words = "They called back.", .follow_up = id}));
    EXPECT_EQ(room.meeting.follow_ups.front().is, FollowUpIs::done);
    EXPECT_EQ(room.meeting.follow_ups.front().said, "They called back.");
    EXPECT_EQ(room.meeting.follow_ups.front().at, room.deeds.back().at);
}

TEST(LiveMeeting, WhoLeavesMidTurnHandsItOnAndTheRunningToo) {
    Room room = in_the_round();
    ASSERT_TRUE(room.press(Kind::leave, sanne));
    EXPECT_EQ(room.meeting.speaking, tom);
    ASSERT_TRUE(room.press(Kind::leave, tom));
    EXPECT_EQ(room.meeting.runs, ingrid);
    ASSERT_TRUE(room.press(Kind::leave, ingrid));
    EXPECT_FALSE(room.meeting.runs);
    EXPECT_EQ(room.meeting.phase, Phase::talk);
    ASSERT_TRUE(room.press(Kind::join, sanne));
    EXPECT_EQ(room.meeting.runs, sanne);
}

TEST(LiveMeeting, ALatecomerAndANewcomerSpeakInThisRound) {
    Room room;
    ASSERT_TRUE(room.press(Kind::begin_round, tom));
    ASSERT_TRUE(room.press(Kind::join, noor));
    ASSERT_TRUE(room.press(Kind::join, sanne));
    ASSERT_TRUE(room.press(Kind::end_turn, tom));
    EXPECT_EQ(room.meeting.speaking, sanne);
    ASSERT_TRUE(room.press(Kind::end_turn, sanne));
    EXPECT_EQ(room.meeting.speaking, noor);
}

TEST(LiveMeeting, OnlyWhoRunsItBeginsAndClosesAndAnybodyThereMayTakeItOver) {
    Room room = in_the_round();
    EXPECT_FALSE(room.press(Kind::close, ingrid));
    EXPECT_FALSE(room.press(Kind::run, noor)) << "not there";
    ASSERT_TRUE(room.press(Kind::run, ingrid));
    ASSERT_TRUE(room.press(Kind::close, ingrid));
    EXPECT_FALSE(room.press(Kind::join, noor));
}

TEST(LiveMeeting, ClosesGentlyWhenNobodyDoes) {
    Room room = in_the_round();
    EXPECT_EQ(closes_by_itself(room.meeting), nine + 45min);
    ASSERT_TRUE(room.press({.kind = Kind::end_turn, .by = sanne, .step = 1, .at = nine + 40min}));
    EXPECT_EQ(closes_by_itself(room.meeting), nine + 70min);
    EXPECT_FALSE(is_over(at_instant(room.meeting, nine + 69min)));
    EXPECT_EQ(at_instant(room.meeting, nine + 70min).closed, nine + 70min);
    EXPECT_FALSE(room.press({.kind = Kind::win, .by = tom, .step = 2, .words = "Late.", .at = nine + 2h}));
}

/// Anything at all, by anybody, from whatever page.
MeetingDeed anything(std::mt19937& random, const LiveMeeting& meeting, Instant at) {
    const auto dice = [&](int sides) { return static_cast<int>(random() % static_cast<unsigned>(sides)); };
    const MemberId people[] = {sanne, tom, ingrid, noor};
    const int number = dice(5);
    MeetingDeed deed{.kind = static_cast<Kind>(dice(17)),
                     .by = people[dice(4)],
                     .step = meeting.step - (dice(5) == 0 ? 1 : 0),
                     .words = dice(9) == 0 ? "" : "Words.",
                     .kpi = KpiId{"kpi"},
                     .period = Period{Cadence::workday, monday},
                     .report = ReportId{"report-" + std::to_string(number)},
                     .follow_up = FollowUpId{"follow-up-" + std::to_string(number)},
                     .day = monday + std::chrono::days(dice(4) - 1),
                     .at = at};
    for (int each = dice(4); each > 0; --each) deed.members.push_back(people[dice(4)]);
    if (deed.kind == Kind::close && dice(8) != 0) deed.kind = Kind::join;
    return deed;
}

void expect_sound(const LiveMeeting& meeting) {
    const auto now = std::ranges::count(meeting.seats, TurnIs::now, &Seat::turn);
    ASSERT_EQ(now, meeting.phase == Phase::round ? 1 : 0);
    ASSERT_EQ(meeting.speaking.has_value(), meeting.phase == Phase::round);
    ASSERT_TRUE(!meeting.speaking || is_here(meeting, *meeting.speaking));
    ASSERT_TRUE(!meeting.runs || is_over(meeting) || is_here(meeting, *meeting.runs));
    for (const Stuck& each : meeting.stucks)
        ASSERT_TRUE(each.helpers.size() == 1 || each.helpers.size() == 2);
    for (const FollowUp& each : meeting.follow_ups)
        ASSERT_TRUE(seat_of(meeting, each.who) && seat_of(meeting, each.proposed_by));
}

TEST(LiveMeeting, StaysSoundWhateverIsPressedAndIsToldOverTheSame) {
    std::mt19937 random(6);
    int changed = 0;
    int pressed_in_all = 0;
    for (int each = 0; each < 400; ++each) {
        Room room;
        Instant at = nine;
        for (int count = 0; count < 150; ++count, ++pressed_in_all) {
            at += std::chrono::seconds(random() % 40);
            const LiveMeeting before = room.meeting;
            const auto answer = room.press(anything(random, room.meeting, at));
            const bool has_changed = answer && *answer;
            ASSERT_TRUE(has_changed || room.meeting == before);
            expect_sound(at_instant(room.meeting, at));
            changed += has_changed;
        }
        ASSERT_EQ(told_over(huddle(), room.deeds), room.meeting);
    }
    EXPECT_GE(pressed_in_all, 60'000);
    EXPECT_GE(changed, 7'000);
}

}  // namespace
}  // namespace kept
