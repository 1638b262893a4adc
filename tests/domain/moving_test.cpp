#include "domain/moving.hpp"

#include <gtest/gtest.h>

#include "plannings.hpp"

namespace kept {
namespace {

using namespace testing;

const TeamId service{"service"};
const TeamId sales{"sales"};
const TeamId stock{"stock"};

/// A rhythm that a test can tell from the others.
Rhythm starting_at(std::chrono::minutes start) {
    Rhythm rhythm = amsterdam();
    rhythm.huddle->start = start;
    return rhythm;
}

using Rhythms = std::vector<Dated<Rhythm>>;

TEST(Moving, AKpiThatNeverMovedHasItsTeamsRhythms) {
    const Rhythms own{{day("2026-01-05"), starting_at(9h)}, {day("2026-06-01"), starting_at(10h)}};
    EXPECT_EQ(rhythms_said_by({{day("2026-03-02"), service}}, {{service, own}}), own);
}

TEST(Moving, TheFirstTeamsEarlierRhythmsHoldBeforeTheKpiWasNamed) {
    const Rhythms own{{day("2026-01-05"), starting_at(9h)}, {day("2026-11-25"), starting_at(10h)}};
    const auto said_by = rhythms_said_by({{day("2026-11-26"), service}}, {{service, own}});
    EXPECT_EQ(fact_on(said_by, day("2026-11-23")), starting_at(9h))
        << "the Monday of the week it was named in";
    EXPECT_EQ(fact_on(said_by, day("2026-11-26")), starting_at(10h));
}

TEST(Moving, TheOldTeamsRhythmsHoldBeforeTheDayAndTheNewOnesFromIt) {
    const RhythmsOfTeams rhythms{
        {service, {{day("2026-01-05"), starting_at(9h)}, {day("2026-12-01"), starting_at(10h)}}},
        {sales, {{day("2026-02-02"), starting_at(13h)}, {day("2026-12-15"), starting_at(14h)}}}};
    const Rhythms expected{{day("2026-01-05"), starting_at(9h)},
                           {day("2026-11-23"), starting_at(13h)},
                           {day("2026-12-15"), starting_at(14h)}};
    EXPECT_EQ(rhythms_said_by({{day("2026-03-02"), service}, {day("2026-11-23"), sales}}, rhythms), expected);
    EXPECT_EQ(rhythms_said_by({{day("2026-11-23"), sales}, {day("2026-03-02"), service}}, rhythms), expected);
}

TEST(Moving, ATeamThatIsYoungerThanTheMoveHasItsFirstRhythmFromTheDay) {
    const RhythmsOfTeams rhythms{{service, {{day("2026-01-05"), starting_at(9h)}}},
                                 {sales, {{day("2026-12-15"), starting_at(13h)}}}};
    const auto said_by = rhythms_said_by({{day("2026-03-02"), service}, {day("2026-11-23"), sales}}, rhythms);
    EXPECT_EQ(fact_on(said_by, day("2026-11-22")), starting_at(9h));
    EXPECT_EQ(fact_on(said_by, day("2026-11-23")), starting_at(13h));
}

TEST(Moving, ThereAndBackAgain) {
    const RhythmsOfTeams rhythms{{service, {{day("2026-01-05"), starting_at(9h)}}},
                                 {sales, {{day("2026-01-05"), starting_at(13h)}}}};
    const auto said_by = rhythms_said_by(
        {{day("2026-01-05"), service}, {day("2026-11-02"), sales}, {day("2026-11-16"), service}}, rhythms);
    EXPECT_EQ(fact_on(said_by, day("2026-11-01")), starting_at(9h));
    EXPECT_EQ(fact_on(said_by, day("2026-11-15")), starting_at(13h));
    EXPECT_EQ(fact_on(said_by, day("2026-11-16")), starting_at(9h));
}

TEST(Moving, OfTwoMovesOnADayTheLaterOneCounts) {
    const RhythmsOfTeams rhythms{{service, {{day("2026-01-05"), starting_at(9h)}}},
                                 {sales, {{day("2026-01-05"), starting_at(13h)}}},
                                 {stock, {{day("2026-01-05"), starting_at(15h)}}}};
    const auto said_by = rhythms_said_by(
        {{day("2026-01-05"), service}, {day("2026-11-23"), sales}, {day("2026-11-23"), stock}}, rhythms);
    EXPECT_EQ(said_by,
              (Rhythms{{day("2026-01-05"), starting_at(9h)}, {day("2026-11-23"), starting_at(15h)}}));
}

TEST(Moving, ATeamWithoutRhythmsAddsNone) {
    const Rhythms own{{day("2026-01-05"), starting_at(9h)}};
    EXPECT_EQ(rhythms_said_by({{day("2026-01-05"), service}, {day("2026-11-23"), sales}}, {{service, own}}),
              own);
    EXPECT_EQ(rhythms_said_by({{day("2026-01-05"), sales}, {day("2026-11-23"), service}},
                              {{sales, {}}, {service, own}}),
              own);
    EXPECT_TRUE(rhythms_said_by({}, {{service, own}}).empty());
}

TEST(Moving, MovesTheDueMomentsFromTheDayOn) {
    const RhythmsOfTeams rhythms{
        {service, {{day("2026-01-05"), amsterdam()}}},
        {sales, {{day("2026-01-05"), in_zone(starting_at(16h), "America/New_York")}}}};
    Planning moved = planning(Cadence::workday);
    moved.rhythms = rhythms_said_by({{day("2026-01-05"), service}, {day("2026-11-25"), sales}}, rhythms);
    const Schedule schedule(moved);
    EXPECT_EQ(schedule.due(period("2026-11-23")), utc("2026-11-24 08:22"));
    EXPECT_EQ(schedule.due(period("2026-11-24")), utc("2026-11-25 21:15"));
    EXPECT_EQ(schedule.opens(period("2026-11-24")), utc("2026-11-23 23:00"));
    EXPECT_EQ(schedule.opens(period("2026-11-25")), utc("2026-11-25 05:00"));
}

}  // namespace
}  // namespace kept
