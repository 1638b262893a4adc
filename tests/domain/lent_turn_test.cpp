#include "domain/lent_turn.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

using namespace std::chrono_literals;
using Kind = MeetingDeedKind;

const Instant nine = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + 9h;

const MemberId sanne{"sanne"};
const MemberId tom{"tom"};

/// It is Sanne's turn, at step 1, in a huddle that Tom runs.
LiveMeeting sannes_turn() {
    LiveMeeting meeting = begun({.id = {"huddle"}, .members = {sanne, tom}, .by = tom, .at = nine});
    meeting = *pressed(meeting, {.kind = Kind::join, .by = sanne, .at = nine + 1s}).value();
    return *pressed(meeting, {.kind = Kind::begin_round, .by = tom, .at = nine + 2s}).value();
}

LentTurn lent_by_sanne() {
    return {.id = {"lent"},
            .meeting = {"huddle"},
            .laptop = {"laptop"},
            .by = sanne,
            .step = 1,
            .at = nine + 1min};
}

TEST(LentTurn, IsLentByWhoseTurnItIsWhileItIs) {
    EXPECT_TRUE(may_lend_turn(sannes_turn(), sanne, 1));
    EXPECT_FALSE(may_lend_turn(sannes_turn(), tom, 1));
    EXPECT_FALSE(may_lend_turn(sannes_turn(), sanne, 0)) << "an older page";
    EXPECT_FALSE(may_lend_turn(at_instant(sannes_turn(), nine + 24h), sanne, 2)) << "the meeting is over";
}

TEST(LentTurn, HoldsUntilFiveMinutesAfterTheLastThingSaidInIt) {
    std::vector<MeetingDeed> deeds;
    EXPECT_TRUE(holds(lent_by_sanne(), sannes_turn(), deeds, nine + 6min - 1us));
    EXPECT_FALSE(holds(lent_by_sanne(), sannes_turn(), deeds, nine + 6min));
    deeds.push_back({.kind = Kind::win, .by = sanne, .step = 1, .at = nine + 5min});
    EXPECT_TRUE(holds(lent_by_sanne(), sannes_turn(), deeds, nine + 9min));
    EXPECT_FALSE(holds(lent_by_sanne(), sannes_turn(), deeds, nine + 10min));
}

TEST(LentTurn, IsNotKeptOpenByWhatOthersDoOrByAnEarlierTurn) {
    const std::vector<MeetingDeed> deeds{{.kind = Kind::propose, .by = tom, .step = 1, .at = nine + 5min},
                                         {.kind = Kind::propose, .by = sanne, .step = 1, .at = nine + 5min},
                                         {.kind = Kind::win, .by = sanne, .step = 0, .at = nine + 5min}};
    EXPECT_EQ(lapses_at(lent_by_sanne(), deeds), nine + 6min);
}

TEST(LentTurn, EndsWithTheTurnAndWhenItIsTakenBack) {
    const LiveMeeting ended =
        *pressed(sannes_turn(), {.kind = Kind::end_turn, .by = sanne, .step = 1, .at = nine + 2min}).value();
    EXPECT_FALSE(holds(lent_by_sanne(), ended, {}, nine + 2min));
    LentTurn back = lent_by_sanne();
    back.taken_back = nine + 2min;
    EXPECT_FALSE(holds(back, sannes_turn(), {}, nine + 2min));
}

TEST(LentTurn, SaysWhatBelongsToATurnAndNothingElse) {
    for (const Kind each : {Kind::win, Kind::number, Kind::stuck, Kind::end_turn})
        EXPECT_TRUE(is_said_at_laptops(each));
    for (const Kind each : {Kind::join, Kind::leave, Kind::run, Kind::begin_round, Kind::skip,
                            Kind::give_turn, Kind::propose, Kind::accept, Kind::close})
        EXPECT_FALSE(is_said_at_laptops(each));
}

}  // namespace
}  // namespace kept
