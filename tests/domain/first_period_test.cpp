#include "domain/first_period.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

TEST(FirstPeriod, IsTheOneThatRunsOnTheTeamsCalendarWhenTheKpiIsNamed) {
    struct Case {
        Cadence cadence;
        std::string_view now;
        std::string_view running;
    };
    for (const Case& each : {Case{Cadence::workday, "2026-11-27 22:59", "2026-11-27"},
                             Case{Cadence::workday, "2026-11-27 23:00", "2026-11-28"},
                             Case{Cadence::week, "2026-11-29 23:00", "2026-W49"},
                             Case{Cadence::month, "2026-11-30 22:59", "2026-11"},
                             Case{Cadence::quarter, "2026-12-31 23:00", "2027-Q1"}})
        EXPECT_EQ(key_of(period_at(Sanne(each.cadence).schedule(), each.cadence, utc(each.now))),
                  each.running);
}

TEST(FirstPeriod, AfterRetirementIsTheNextToBegin) {
    struct Case {
        Cadence cadence;
        std::string_view now;
        std::string_view next;
    };
    for (const Case& each : {Case{Cadence::workday, "2026-11-26 12:00", "2026-11-27"},
                             Case{Cadence::workday, "2026-11-27 12:00", "2026-11-30"},
                             Case{Cadence::workday, "2026-11-28 12:00", "2026-11-30"},
                             Case{Cadence::week, "2026-11-26 12:00", "2026-W49"},
                             Case{Cadence::quarter, "2026-11-26 12:00", "2027-Q1"}})
        EXPECT_EQ(next_to_begin(Sanne(each.cadence).schedule(), utc(each.now)), period(each.next))
            << each.now;
}

TEST(FirstPeriod, IsNoneForWhoNeverWorks) {
    Planning idle = planning(Cadence::workday);
    idle.owner_workdays.push_back({day("2026-11-30"), Weekdays{}});
    EXPECT_EQ(next_to_begin(Schedule(idle), utc("2026-11-28 12:00")), std::nullopt);
}

}  // namespace
}  // namespace kept
