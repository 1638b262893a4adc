#include "domain/history.hpp"

#include <gtest/gtest.h>
#include <initializer_list>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

/// One number a workday from Monday 2 November on.
Sanne saying(std::initializer_list<int> numbers, Direction direction = Direction::increase) {
    Sanne sanne(Cadence::workday, direction);
    Period next = period("2026-11-02");
    const Schedule schedule = sanne.schedule();
    for (const int number : numbers) {
        sanne.reports(key_of(next), number);
        next = schedule.next(next).value();
    }
    return sanne;
}

constexpr auto sixth_workday = "2026-11-09";

bool sixth_is_record(const Sanne& sanne) {
    return is_record(sanne.history, period(sixth_workday));
}

TEST(Record, IsStrictlyBetterThanAllOfAtLeastFiveEarlierOnes) {
    EXPECT_TRUE(sixth_is_record(saying({3, 4, 5, 6, 7, 8})));
    EXPECT_TRUE(sixth_is_record(saying({7, 3, 0, 6, 2, 8})));
    EXPECT_FALSE(sixth_is_record(saying({3, 4, 9, 6, 7, 8})));
}

TEST(Record, OfADecreasingKpiIsTheLowest) {
    EXPECT_TRUE(sixth_is_record(saying({8, 7, 6, 5, 4, 3}, Direction::decrease)));
    EXPECT_FALSE(sixth_is_record(saying({3, 4, 5, 6, 7, 8}, Direction::decrease)));
}

TEST(Record, IsNoneWhenOnlyEqualled) {
    EXPECT_FALSE(sixth_is_record(saying({3, 4, 8, 6, 7, 8})));
    EXPECT_FALSE(sixth_is_record(saying({8, 8, 8, 8, 8, 8})));
}

TEST(Record, NeedsFiveEarlierReports) {
    const Sanne sanne = saying({3, 4, 5, 6, 7});
    for (const auto each : {"2026-11-02", "2026-11-03", "2026-11-06"})
        EXPECT_FALSE(is_record(sanne.history, period(each))) << each;
}

TEST(Record, MayFollowARecord) {
    const Sanne sanne = saying({3, 4, 5, 6, 7, 8, 8, 9});
    EXPECT_TRUE(is_record(sanne.history, period("2026-11-09")));
    EXPECT_FALSE(is_record(sanne.history, period("2026-11-10")));
    EXPECT_TRUE(is_record(sanne.history, period("2026-11-11")));
}

TEST(Record, IsUnknownToANeutralKpi) {
    EXPECT_FALSE(sixth_is_record(saying({3, 4, 5, 6, 7, 8}, Direction::neutral)));
    EXPECT_FALSE(sixth_is_record(saying({8, 7, 6, 5, 4, 3}, Direction::neutral)));
}

TEST(Record, IsReckonedWithTheCorrectedValues) {
    Sanne raised = saying({3, 4, 5, 6, 7, 8});
    raised.corrects("2026-11-03", 9);
    EXPECT_FALSE(sixth_is_record(raised)) << "an earlier number turned out better";
    Sanne lowered = saying({3, 4, 9, 6, 7, 8});
    lowered.corrects("2026-11-04", 5);
    EXPECT_TRUE(sixth_is_record(lowered)) << "the better one was a mistake";
    Sanne itself = saying({3, 4, 5, 6, 7, 8});
    itself.corrects(sixth_workday, 7);
    EXPECT_FALSE(sixth_is_record(itself));
}

TEST(Record, DoesNotCountWhatWasTakenBack) {
    Sanne better = saying({3, 4, 5, 6, 7, 8, 99});
    better.takes_back("2026-11-10").reports("2026-11-10", 9);
    EXPECT_TRUE(is_record(better.history, period("2026-11-10")));
    Sanne four_left = saying({3, 4, 5, 6, 7, 8});
    four_left.takes_back("2026-11-04");
    EXPECT_FALSE(sixth_is_record(four_left));
    Sanne itself = saying({3, 4, 5, 6, 7, 8});
    itself.takes_back(sixth_workday);
    EXPECT_FALSE(sixth_is_record(itself));
}

TEST(Record, DoesNotCountNoNumber) {
    Sanne sanne;
    for (const auto each : {"2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05"}) sanne.reports(each, 3);
    sanne.has_no_number("2026-11-06").reports(sixth_workday, 8);
    EXPECT_FALSE(sixth_is_record(sanne));
}

TEST(Record, IsReckonedByPeriodWheneverTheNumberWasSaid) {
    Sanne sanne;
    for (const auto each : {"2026-11-02", "2026-11-03", "2026-11-04", "2026-11-06", sixth_workday})
        sanne.reports(each, each == std::string_view(sixth_workday) ? 8 : 3);
    EXPECT_FALSE(sixth_is_record(sanne)) << "four earlier reports";
    sanne.reports("2026-11-05", 5, utc("2026-11-12 12:00"));
    EXPECT_TRUE(sixth_is_record(sanne)) << "the fifth came late";
    sanne.corrects("2026-11-05", 8, utc("2026-11-12 12:01"));
    EXPECT_FALSE(sixth_is_record(sanne));
}

TEST(Record, IsAnnouncedOnlyOnTheLatestPeriod) {
    Sanne sanne = saying({3, 4, 5, 6, 7, 8});
    EXPECT_TRUE(is_record_to_announce(sanne.history, period(sixth_workday)));
    sanne.reports("2026-11-10", 4);
    EXPECT_TRUE(sixth_is_record(sanne));
    EXPECT_FALSE(is_record_to_announce(sanne.history, period(sixth_workday)));
    EXPECT_FALSE(is_record_to_announce(sanne.history, period("2026-11-10")));
    EXPECT_FALSE(is_record_to_announce(Sanne().history, period("2026-11-10")));
}

TEST(Life, BeginsWithTheFirstPeriod) {
    const Sanne sanne;
    EXPECT_FALSE(lives_in(sanne.history, sanne.schedule(), period("2026-10-30")));
    EXPECT_TRUE(lives_in(sanne.history, sanne.schedule(), period("2026-11-02")));
}

TEST(Life, KeepsThePeriodsThatEndedBeforeRetiring) {
    Sanne sanne;
    sanne.retires(utc("2026-11-25 12:00"));
    const Schedule schedule = sanne.schedule();
    EXPECT_TRUE(lives_in(sanne.history, schedule, period("2026-11-24")));
    EXPECT_FALSE(lives_in(sanne.history, schedule, period("2026-11-25")));
    EXPECT_FALSE(lives_in(sanne.history, schedule, period("2026-11-26")));
}

TEST(Life, OfAPeriodEndsAtItsMidnightInTheTeamsZone) {
    Sanne at_midnight;
    at_midnight.retires(utc("2026-11-24 23:00"));
    EXPECT_TRUE(lives_in(at_midnight.history, at_midnight.schedule(), period("2026-11-24")));
    Sanne just_before;
    just_before.retires(utc("2026-11-24 22:59"));
    EXPECT_FALSE(lives_in(just_before.history, just_before.schedule(), period("2026-11-24")));
}

TEST(Life, KeepsARunningPeriodThatWasReported) {
    Sanne sanne;
    sanne.reports("2026-11-25", 8).retires(utc("2026-11-25 12:00"));
    EXPECT_TRUE(lives_in(sanne.history, sanne.schedule(), period("2026-11-25")));
    sanne.takes_back("2026-11-25");
    EXPECT_FALSE(lives_in(sanne.history, sanne.schedule(), period("2026-11-25")));
}

TEST(Life, LeavesAHoleBetweenRetiringAndReturning) {
    Sanne sanne(Cadence::week);
    sanne.retires(utc("2026-11-11 12:00")).returns("2026-W49");
    const Schedule schedule = sanne.schedule();
    for (const auto each : {"2026-W45", "2026-W49", "2026-W50"})
        EXPECT_TRUE(lives_in(sanne.history, schedule, period(each))) << each;
    for (const auto each : {"2026-W46", "2026-W47", "2026-W48"})
        EXPECT_FALSE(lives_in(sanne.history, schedule, period(each))) << each;
}

TEST(Life, MayHaveSeveralHoles) {
    Sanne sanne(Cadence::week);
    sanne.retires(utc("2026-11-11 12:00")).returns("2026-W47").retires(utc("2026-11-25 12:00"));
    const Schedule schedule = sanne.schedule();
    EXPECT_FALSE(lives_in(sanne.history, schedule, period("2026-W46")));
    EXPECT_TRUE(lives_in(sanne.history, schedule, period("2026-W47")));
    EXPECT_FALSE(lives_in(sanne.history, schedule, period("2026-W48")));
    EXPECT_TRUE(is_retired(sanne.history));
    sanne.returns("2026-W49");
    EXPECT_FALSE(is_retired(sanne.history));
    EXPECT_TRUE(lives_in(sanne.history, schedule, period("2026-W49")));
}

TEST(Declaration, StandsUntilItIsWithdrawnByANewEntry) {
    Sanne sanne;
    sanne.reports("2026-11-23", 8);
    EXPECT_EQ(declared_broken(sanne.history, period("2026-11-23")), nullptr);
    sanne.declares_broken("2026-11-23");
    EXPECT_NE(declared_broken(sanne.history, period("2026-11-23")), nullptr);
    EXPECT_EQ(declared_broken(sanne.history, period("2026-11-24")), nullptr);
    sanne.corrects("2026-11-23", 9);
    EXPECT_NE(declared_broken(sanne.history, period("2026-11-23")), nullptr);
    sanne.withdraws_her_declaration("2026-11-23");
    EXPECT_EQ(declared_broken(sanne.history, period("2026-11-23")), nullptr);
    sanne.declares_broken("2026-11-23");
    EXPECT_NE(declared_broken(sanne.history, period("2026-11-23")), nullptr);
}

TEST(Declaration, GoesWithTheNumberThatIsTakenBack) {
    Sanne sanne;
    sanne.reports("2026-11-23", 80).declares_broken("2026-11-23").takes_back("2026-11-23");
    sanne.reports("2026-11-23", 8);
    EXPECT_EQ(declared_broken(sanne.history, period("2026-11-23")), nullptr);
}

}  // namespace
}  // namespace kept
