#include <algorithm>
#include <gtest/gtest.h>
#include <random>

#include "domain/live_meeting.hpp"

namespace kept {
namespace {

using namespace std::chrono_literals;
using Kind = MeetingDeedKind;
using Part = MeetingPart;

constexpr Day monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
const Instant one_o_clock = monday + 12h;

const MemberId sanne{"sanne"};
const MemberId tom{"tom"};
const MemberId ingrid{"ingrid"};
const MemberId people[] = {sanne, tom, ingrid};

MeetingStart weekly() {
    return {.id = {"weekly"},
            .team = {"frontwheel"},
            .kind = MeetingKind::weekly_meeting,
            .members = {sanne, tom, ingrid},
            .by = tom,
            .date = monday,
            .length = 60min,
            .at = one_o_clock,
            .parts = sensible_parts(60min)};
}

/// A weekly meeting that Tom runs, in which things are done a minute apart.
struct Room {
    LiveMeeting meeting = begun(weekly());
    std::vector<MeetingDeed> deeds;

    Result<std::optional<LiveMeeting>> press(MeetingDeed deed) {
        if (deed.at == Instant{}) deed.at = one_o_clock + std::chrono::minutes(deeds.size() + 1);
        auto answer = pressed(meeting, deed);
        if (answer && *answer) {
            meeting = **answer;
            deeds.push_back(deed);
        }
        return answer;
    }

    Result<std::optional<LiveMeeting>> press(Kind kind, const MemberId& by) {
        return press({.kind = kind, .by = by, .step = meeting.step});
    }

    Result<std::optional<LiveMeeting>> go_to(Part part) {
        return press({.kind = Kind::go_to_part, .by = tom, .step = meeting.step, .part = part});
    }

    Result<std::optional<LiveMeeting>> say(LineKind line, const MemberId& by, const std::string& words) {
        return press({.kind = Kind::line, .by = by, .step = meeting.step, .words = words, .line = line});
    }

    Result<std::optional<LiveMeeting>> pick(Sequence topic, Kind kind = Kind::pick) {
        return press({.kind = kind,
                      .by = ingrid,
                      .step = meeting.step,
                      .words = "The spokes.",
                      .members = {sanne},
                      .topic = topic});
    }
};

Room in_the_first_part() {
    Room room;
    for (const MemberId& each : {sanne, ingrid}) EXPECT_TRUE(room.press(Kind::join, each));
    EXPECT_TRUE(room.press(Kind::begin_round, tom));
    return room;
}

Room in_part(Part part) {
    Room room = in_the_first_part();
    EXPECT_TRUE(room.go_to(part));
    return room;
}

TEST(WeeklyMeeting, GoesThroughItsPartsInTheirOrder) {
    Room room = in_the_first_part();
    for (const PlannedPart& each : sensible_parts(60min)) {
        ASSERT_EQ(room.meeting.part, each.part);
        if (each.part != Part::closing) {
            ASSERT_TRUE(room.press(Kind::next_part, tom));
        }
    }
    EXPECT_FALSE(room.press(Kind::next_part, tom)) << "the last part";
    ASSERT_TRUE(room.press(Kind::close, tom));
    for (const PartOfMeeting& each : room.meeting.parts) EXPECT_EQ(each.is, PartIs::over);
}

TEST(WeeklyMeeting, EverybodySaysTheirOwnInThePartOfTheNumbersAlone) {
    Room room = in_the_first_part();
    EXPECT_EQ(room.meeting.phase, Phase::talk);
    EXPECT_FALSE(
        room.press({.kind = Kind::give_turn, .by = tom, .step = room.meeting.step, .members = {sanne}}));
    ASSERT_TRUE(room.press(Kind::next_part, tom));
    for (const MemberId& each : people) {
        ASSERT_EQ(room.meeting.speaking, each);
        ASSERT_TRUE(room.press(Kind::end_turn, each));
    }
    EXPECT_EQ(room.meeting.phase, Phase::talk);
    EXPECT_EQ(room.meeting.part, Part::numbers);
}

TEST(WeeklyMeeting, WhoseTurnIsBrokenOffHasItWhenTheNumbersComeBack) {
    Room room = in_part(Part::numbers);
    ASSERT_TRUE(room.press(Kind::end_turn, sanne));
    ASSERT_TRUE(room.press(Kind::skip_part, tom));
    EXPECT_FALSE(room.meeting.speaking);
    ASSERT_TRUE(room.go_to(Part::numbers));
    EXPECT_EQ(room.meeting.speaking, tom);
}

TEST(WeeklyMeeting, WhatIsSkippedComesBackAfterAllOthersOnce) {
    Room room = in_the_first_part();
    ASSERT_TRUE(room.press(Kind::skip_part, tom));
    while (room.meeting.part != Part::closing) ASSERT_TRUE(room.press(Kind::next_part, tom));
    ASSERT_TRUE(room.press(Kind::next_part, tom));
    EXPECT_EQ(room.meeting.part, Part::good_news);
    EXPECT_FALSE(room.press(Kind::skip_part, tom)) << "nothing else is left";
}

TEST(WeeklyMeeting, TwoWhoGoOnAtOnceGoOneOn) {
    Room room = in_the_first_part();
    const int step = room.meeting.step;
    ASSERT_TRUE(room.press({.kind = Kind::next_part, .by = tom, .step = step}));
    const auto second = room.press({.kind = Kind::next_part, .by = tom, .step = step});
    ASSERT_TRUE(second);
    EXPECT_FALSE(*second) << "it was so already";
    EXPECT_EQ(room.meeting.part, Part::numbers);
}

TEST(WeeklyMeeting, NobodyGoesOnOverTheHeadOfWhoBeganToSpeakMeanwhile) {
    Room room = in_part(Part::numbers);
    const int seen = room.meeting.step;
    ASSERT_TRUE(room.press(Kind::end_turn, sanne));
    EXPECT_FALSE(room.press({.kind = Kind::next_part, .by = tom, .step = seen}));
    EXPECT_TRUE(room.press(Kind::next_part, tom));
}

TEST(WeeklyMeeting, OnlyWhoRunsItGoesOn) {
    Room room = in_the_first_part();
    EXPECT_FALSE(room.press(Kind::next_part, sanne));
    EXPECT_FALSE(room.press(Kind::skip_part, sanne));
    ASSERT_TRUE(room.press(Kind::run, sanne));
    EXPECT_TRUE(room.press(Kind::next_part, sanne));
}

TEST(WeeklyMeeting, ALineIsSaidByAnybodyInItsOwnPart) {
    Room room = in_the_first_part();
    EXPECT_TRUE(room.say(LineKind::good_news, ingrid, "A new customer."));
    EXPECT_EQ(room.say(LineKind::customers, ingrid, "They wait.").error().field, "words");
    ASSERT_TRUE(room.go_to(Part::headlines));
    EXPECT_TRUE(room.say(LineKind::customers, sanne, "They wait."));
    EXPECT_TRUE(room.say(LineKind::colleagues, sanne, "Noor begins on Monday."));
    EXPECT_EQ(room.meeting.lines.size(), 3u);
}

TEST(WeeklyMeeting, EverybodyClosesWithOnePhrase) {
    Room room = in_part(Part::closing);
    ASSERT_TRUE(room.say(LineKind::closing, sanne, "Light."));
    EXPECT_FALSE(room.say(LineKind::closing, sanne, "And tired."));
    EXPECT_TRUE(room.say(LineKind::closing, ingrid, "Ready."));
}

TEST(WeeklyMeeting, SpeaksOfAtMostTwoTopicsThatCanBePutBack) {
    Room room = in_the_first_part();
    EXPECT_FALSE(room.pick(7)) << "not in this part";
    ASSERT_TRUE(room.go_to(Part::topics));
    ASSERT_TRUE(room.pick(7));
    EXPECT_FALSE(*room.pick(7)) << "it was picked already";
    ASSERT_TRUE(room.pick(8));
    EXPECT_FALSE(room.pick(9));
    ASSERT_TRUE(room.pick(7, Kind::put_back));
    ASSERT_TRUE(room.pick(9));
    EXPECT_EQ(room.meeting.topics.back().about, 9);
}

TEST(WeeklyMeeting, CountsTheTimeOfAPartOverAllItsVisits) {
    Room room = in_the_first_part();
    const auto at = [&](int minute, Part part) {
        return room.press({.kind = Kind::go_to_part,
                           .by = tom,
                           .step = room.meeting.step,
                           .at = one_o_clock + std::chrono::minutes(minute),
                           .part = part});
    };
    ASSERT_TRUE(at(10, Part::topics));
    ASSERT_TRUE(at(25, Part::good_news));
    ASSERT_TRUE(at(27, Part::topics));
    const PartOfMeeting& topics = *part_in(room.meeting, Part::topics);
    EXPECT_EQ(time_in(room.meeting, topics, one_o_clock + 30min), 18min);
}

TEST(WeeklyMeeting, ClosesItselfByItsOwnPlannedLength) {
    EXPECT_EQ(closes_by_itself(begun(weekly())), one_o_clock + 180min);
    const LiveMeeting over = at_instant(in_the_first_part().meeting, one_o_clock + 180min);
    EXPECT_TRUE(is_over(over));
    EXPECT_FALSE(over.part);
}

TEST(WeeklyMeeting, AHuddleHasNoParts) {
    MeetingStart start = weekly();
    start.parts.clear();
    LiveMeeting huddle = begun(start);
    for (const Kind each :
         {Kind::line, Kind::next_part, Kind::skip_part, Kind::go_to_part, Kind::pick, Kind::put_back})
        EXPECT_FALSE(pressed(huddle, {.kind = each, .by = tom, .at = one_o_clock}));
}

TEST(MeetingParts, FillTheLengthOfTheMeeting) {
    for (const auto length : {20min, 30min, 45min, 60min, 75min, 90min, 120min})
        EXPECT_EQ(length_of(sensible_parts(length)), length) << length.count();
    EXPECT_EQ(sensible_parts(60min).size(), 7u);
    EXPECT_EQ(sensible_parts(30min).size(), 5u) << "the short form";
}

TEST(MeetingParts, ComeOnceLastSensiblyAndKeepTheNumbers) {
    EXPECT_TRUE(may_plan({{Part::numbers, 1min}}));
    EXPECT_FALSE(may_plan({}));
    EXPECT_FALSE(may_plan({{Part::topics, 20min}}));
    EXPECT_FALSE(may_plan({{Part::numbers, 5min}, {Part::numbers, 5min}}));
    EXPECT_EQ(may_plan({{Part::numbers, 0min}}).error().field, "length-numbers");
    EXPECT_FALSE(may_plan({{Part::numbers, 241min}}));
}

TEST(MeetingParts, GoEarlierLaterOutAndIn) {
    const std::vector<PlannedPart> two{{Part::numbers, 10min}, {Part::topics, 20min}};
    const std::vector<PlannedPart> turned{{Part::topics, 20min}, {Part::numbers, 10min}};
    EXPECT_EQ(changed(two, PlanChange::earlier, Part::topics), turned);
    EXPECT_EQ(changed(two, PlanChange::later, Part::numbers), turned);
    EXPECT_EQ(changed(two, PlanChange::earlier, Part::numbers), two) << "it is the first";
    EXPECT_EQ(changed(two, PlanChange::drop, Part::topics).size(), 1u);
    EXPECT_EQ(changed(two, PlanChange::drop, Part::numbers), two) << "the numbers stay";
    EXPECT_EQ(changed(two, PlanChange::add, Part::closing).back().part, Part::closing);
}

/// Anything at all, by anybody, from whatever page.
MeetingDeed anything(std::mt19937& random, const LiveMeeting& meeting, Instant at) {
    const auto dice = [&](int sides) { return static_cast<int>(random() % static_cast<unsigned>(sides)); };
    const int number = dice(4);
    MeetingDeed deed{.kind = static_cast<Kind>(dice(23)),
                     .by = people[dice(3)],
                     .step = meeting.step - (dice(5) == 0 ? 1 : 0),
                     .words = dice(9) == 0 ? "" : "Words.",
                     .kpi = KpiId{"kpi"},
                     .period = Period{Cadence::workday, monday},
                     .report = ReportId{"report-" + std::to_string(number)},
                     .follow_up = FollowUpId{"follow-up-" + std::to_string(number)},
                     .day = monday + std::chrono::days(dice(4) - 1),
                     .at = at};
    if (dice(6) != 0) deed.line = static_cast<LineKind>(dice(4));
    if (dice(6) != 0) deed.part = static_cast<Part>(dice(7));
    if (dice(6) != 0) deed.topic = dice(5);
    for (int each = dice(3); each > 0; --each) deed.members.push_back(people[dice(3)]);
    if (deed.kind == Kind::close && dice(8) != 0) deed.kind = Kind::begin_round;
    return deed;
}

void expect_sound(const LiveMeeting& meeting) {
    const auto now = std::ranges::count(meeting.parts, PartIs::now, &PartOfMeeting::is);
    ASSERT_EQ(now, meeting.part ? 1 : 0);
    ASSERT_EQ(meeting.part.has_value(), meeting.phase == Phase::round || meeting.phase == Phase::talk);
    ASSERT_EQ(meeting.part.has_value(), meeting.part_began.has_value());
    ASSERT_EQ(meeting.speaking.has_value(), meeting.phase == Phase::round);
    ASSERT_TRUE(!meeting.speaking || meeting.part == Part::numbers);
    ASSERT_EQ(std::ranges::count(meeting.seats, TurnIs::now, &Seat::turn), meeting.speaking ? 1 : 0);
    ASSERT_LE(meeting.topics.size(), 2u);
    for (const MemberId& each : people)
        ASSERT_LE(std::ranges::count_if(
                      meeting.lines,
                      [&](const Line& line) { return line.kind == LineKind::closing && line.by == each; }),
                  1);
}

TEST(WeeklyMeeting, StaysSoundWhateverIsPressedAndIsToldOverTheSame) {
    std::mt19937 random(10);
    int changed_in_all = 0;
    for (int each = 0; each < 200; ++each) {
        Room room;
        Instant at = one_o_clock;
        for (int count = 0; count < 150; ++count) {
            at += std::chrono::seconds(random() % 90);
            const LiveMeeting before = room.meeting;
            const auto answer = room.press(anything(random, room.meeting, at));
            const bool has_changed = answer && *answer;
            ASSERT_TRUE(has_changed || room.meeting == before);
            expect_sound(at_instant(room.meeting, at));
            changed_in_all += has_changed;
        }
        ASSERT_EQ(told_over(weekly(), room.deeds), room.meeting);
    }
    EXPECT_GE(changed_in_all, 2'000);
}

}  // namespace
}  // namespace kept
