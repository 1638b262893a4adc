#include <gtest/gtest.h>

#include "cast.hpp"
#include "domain/apart.hpp"
#include "domain/continuing.hpp"
#include "domain/folding.hpp"
#include "domain/moving.hpp"
#include "domain/reporting.hpp"
#include "domain/retiring.hpp"
#include "domain/worded.hpp"

namespace kept {
namespace {

using namespace testing;

const TeamId care{"care"};
const TeamId sales{"sales"};
const MemberId sanne{"sanne"};

std::vector<std::string> keys(const std::vector<Slot>& slots) {
    std::vector<std::string> found;
    for (const Slot& each : slots) found.push_back(key_of(each.period));
    return found;
}

TEST(Retiring, LeavesWhatHadEndedAndLetsLapseWhatRuns) {
    const Sanne kpi = Sanne().promises(at_least(8), "2026-11-23").reports("2026-11-23", 8);
    const auto then = retiring(kpi.history, kpi.schedule(), utc("2026-11-25 07:00"));
    EXPECT_EQ(keys(then.still_due), std::vector<std::string>{"2026-11-24"});
    EXPECT_EQ(keys(then.lapsing), std::vector<std::string>{"2026-11-25"});
}

TEST(Discarding, IsForWhatWasNeitherPromisedNorSaid) {
    EXPECT_TRUE(may_discard(Sanne().history));
    EXPECT_EQ(may_discard(Sanne().promises(at_least(8), "2026-11-02").history).error().field, "discard");
    EXPECT_FALSE(may_discard(Sanne().reports("2026-11-02", 8).history));
    EXPECT_FALSE(may_discard(Sanne().reports("2026-11-02", 8).takes_back("2026-11-02").history));
}

TEST(Rewording, LetsDecimalsGrowAndNeverShrink) {
    const Kpi kpi = reworded(Sanne().history.kpi, {.name = "Solved", .decimals = 2}).value();
    EXPECT_EQ(kpi.measure.decimals, 2);
    EXPECT_EQ(reworded(kpi, {.name = "Solved", .decimals = 1}).error().field, "decimals");
    EXPECT_EQ(reworded(kpi, {.name = "Solved", .decimals = 5}).error().field, "decimals");
}

TEST(Rewording, ChallengesPresenceInANewName) {
    Worded words{.name = "Gewerkte uren", .contribution = "We grow."};
    EXPECT_EQ(readable(words).error().field, "presence_reason");
    words.presence_reason = "Customers pay by the hour.";
    EXPECT_TRUE(readable(words));
    words.name = "Revenue per hour";
    EXPECT_EQ(readable(words)->presence_reason, "");
}

TEST(Moving, HoldsFromALaterDayWithinAYearAndNotBeforeAnotherMove) {
    const std::vector<Dated<TeamId>> moves{{day("2026-11-02"), care}};
    const Day today = day("2026-11-25");
    EXPECT_EQ(may_move(moves, {today, sales}, today).error().field, "from");
    EXPECT_EQ(may_move(moves, {day("2028-01-01"), sales}, today).error().field, "from");
    EXPECT_EQ(may_move(moves, {day("2026-11-26"), care}, today).error().field, "team");
    EXPECT_TRUE(may_move(moves, {day("2026-11-26"), sales}, today));
    const std::vector<Dated<TeamId>> planned{{day("2026-11-02"), care}, {day("2026-12-07"), sales}};
    EXPECT_EQ(may_move(planned, {day("2026-12-01"), sales}, today).error().field, "from");
    EXPECT_TRUE(may_move(planned, {day("2026-12-07"), care}, today));
}

TEST(Moving, SaysInWhichTeamOnADay) {
    const std::vector<Dated<TeamId>> moves{{day("2026-11-02"), care}, {day("2026-12-07"), sales}};
    EXPECT_EQ(team_on(moves, day("2026-01-01")), care);
    EXPECT_EQ(team_on(moves, day("2026-12-06")), care);
    EXPECT_EQ(team_on(moves, day("2026-12-07")), sales);
}

TEST(Apart, IsFromLeavingUntilComingBackOrMoving) {
    const std::vector<Dated<TeamId>> moves{{day("2026-11-02"), care}, {day("2026-12-07"), sales}};
    const std::vector<Membership> left{{care, sanne, Standing::member, day("2026-11-02")},
                                       {care, sanne, Standing::left, day("2026-11-25")}};
    EXPECT_EQ(days_apart(moves, left), (std::vector<Span>{{day("2026-11-25"), day("2026-12-06")}}));
    EXPECT_EQ(days_apart({moves.front()}, left), (std::vector<Span>{{day("2026-11-25"), for_good}}));
    EXPECT_TRUE(days_apart(moves, {left.front()}).empty());
}

TEST(Apart, NothingIsDueAnyMoreAndWhatWasSilentStaysSilent) {
    Sanne kpi = Sanne().promises(at_least(8), "2026-11-23");
    kpi.history.apart = {{day("2026-11-25"), for_good}};
    const auto slots =
        slots_since(kpi.history, kpi.schedule(), period("2026-11-23"), utc("2026-12-01 12:00"));
    EXPECT_EQ(keys(slots), std::vector<std::string>{"2026-11-23"});
    EXPECT_EQ(slots.front().outcome, Outcome::silent);
    EXPECT_FALSE(may_report(kpi.history, kpi.schedule(), period("2026-11-30"), utc("2026-12-01 12:00")));
}

TEST(Continuing, ShowsWhatWasSaidBeforeTheSuccessorBegan) {
    const Sanne before = Sanne().reports("2026-11-04", 5).reports("2026-11-06", 7).reports("2026-11-09", 9);
    Kpi successor = before.history.kpi;
    successor.first_period = period("2026-11-09");
    const auto values = earlier_values(before.history, before.schedule(), successor);
    ASSERT_EQ(values.size(), 3u);
    EXPECT_EQ(values[0].value, whole(5));
    EXPECT_EQ(values[1].value, std::nullopt);
    EXPECT_EQ(values[2].value, whole(7));
    successor.measure.unit = Unit::percentage;
    EXPECT_TRUE(earlier_values(before.history, before.schedule(), successor).empty());
}

TEST(Continuing, NeedsSomethingToContinue) {
    EXPECT_EQ(may_continue(Sanne().history).error().field, "continues");
    EXPECT_TRUE(may_continue(Sanne().reports("2026-11-04", 5).history));
}

TEST(Searching, FindsEveryWordWithoutCapitalsAndAccents) {
    EXPECT_TRUE(is_found("", "Complaints"));
    EXPECT_TRUE(is_found("  ruben CAFE ", "Café omzet Ruben Vos"));
    EXPECT_FALSE(is_found("ruben tea", "Café omzet Ruben Vos"));
}

}  // namespace
}  // namespace kept
