#include <algorithm>
#include <gtest/gtest.h>

#include "actions/change_workdays.hpp"
#include "actions/declare_leave.hpp"
#include "actions/set_day_off.hpp"
#include "actions/take_leave_back.hpp"
#include "domain/outcome.hpp"
#include "storage/days_off.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/leaves.hpp"
#include "storage/workdays.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;
using std::chrono::days;

Day day(const std::string& key) {
    return parse_period(key).value().first_day;
}

Span span(const std::string& first, const std::string& last) {
    return {day(first), day(last)};
}

class Days : public OnBothDatabases {
  protected:
    Outcome outcome(const std::string& period) {
        return store().read([&](storage::Connection& connection) {
            const History now = storage::Histories(connection, cast.sanne.organisation)
                                    .of(storage::kpi(connection, cast.sanne.organisation, cast.complaints));
            return judge(now, Schedule(now.planning), parse_period(period).value(), store().now()).outcome;
        });
    }

    std::vector<Leave> leaves(const actions::Speaker& of) {
        return store().read([&](storage::Connection& connection) {
            return storage::all_leaves_of(connection, of.organisation, of.member);
        });
    }

    std::vector<DayOff> days_off() {
        return store().read([&](storage::Connection& connection) {
            return storage::named_days_off(connection, cast.sanne.organisation);
        });
    }

    Cast cast = set_up_cast(store(), clock);
};
KEPT_ON_BOTH_DATABASES(Days);

TEST_P(Days, LeaveDeclaredAfterwardsExcusesWhatWasSilent) {
    EXPECT_EQ(outcome("2026-11-18"), Outcome::silent);
    ASSERT_TRUE(actions::declare_leave(store(), cast.sanne, span("2026-11-18", "2026-11-18")));
    EXPECT_EQ(outcome("2026-11-18"), Outcome::excused);
}

TEST_P(Days, LeaveIsDeclaredOnceHoweverOftenItsFormIsSent) {
    const auto first =
        actions::declare_leave(store(), cast.sanne, span("2026-11-24", "2026-11-24"), form("a"));
    const auto again =
        actions::declare_leave(store(), cast.sanne, span("2026-11-24", "2026-11-24"), form("a"));
    EXPECT_EQ(first.value(), again.value());
    EXPECT_EQ(leaves(cast.sanne).size(), 1u);
    EXPECT_EQ(actions::declare_leave(store(), cast.sanne, span("2026-11-24", "2026-11-24"), form("b"))
                  .error()
                  .field,
              "first");
}

TEST_P(Days, LeaveTakenBackStaysInSightAndCountsNoMore) {
    const auto leave = actions::declare_leave(store(), cast.sanne, span("2026-11-24", "2026-11-25")).value();
    EXPECT_EQ(outcome("2026-11-24"), Outcome::excused);
    ASSERT_TRUE(actions::take_leave_back(store(), cast.sanne, leave));
    ASSERT_TRUE(actions::take_leave_back(store(), cast.sanne, leave));
    EXPECT_EQ(outcome("2026-11-24"), Outcome::open);
    ASSERT_EQ(leaves(cast.sanne).size(), 1u);
    EXPECT_TRUE(leaves(cast.sanne).front().taken_back);
}

TEST_P(Days, LeaveStaysOnceANumberWasDueInIt) {
    const auto leave = actions::declare_leave(store(), cast.sanne, span("2026-11-24", "2026-11-25")).value();
    clock.turn_to(november(24, 8, 23));
    EXPECT_EQ(actions::take_leave_back(store(), cast.sanne, leave).error().field, "leave");
}

TEST_P(Days, NobodyTakesSomebodyElsesLeaveBack) {
    const auto leave = actions::declare_leave(store(), cast.sanne, span("2026-11-24", "2026-11-25")).value();
    for (const actions::Speaker& other : {cast.tom, cast.ingrid, cast.pim})
        EXPECT_THROW((void)actions::take_leave_back(store(), other, leave), NotFound);
    EXPECT_THROW((void)actions::take_leave_back(store(), cast.sanne, LeaveId{std::string(25, '0')}),
                 NotFound);
}

TEST_P(Days, WorkdaysChangeFromALaterDay) {
    const Weekdays no_wednesday(0b0011011);
    for (const auto& [from, field] :
         {std::pair("2026-11-23", "from"), std::pair("2020-01-01", "from"), std::pair("2126-11-24", "from")})
        EXPECT_EQ(actions::change_workdays(store(), cast.sanne, {day(from), no_wednesday}).error().field,
                  field);
    EXPECT_EQ(actions::change_workdays(store(), cast.sanne, {day("2026-11-24"), {}}).error().field,
              "workdays");
    ASSERT_TRUE(actions::change_workdays(store(), cast.sanne, {day("2026-11-24"), no_wednesday}));
    EXPECT_EQ(outcome("2026-11-18"), Outcome::silent);
    EXPECT_EQ(outcome("2026-11-25"), Outcome::excused);
}

TEST_P(Days, OnlyAnAdministratorChangesDaysOff) {
    for (const actions::Speaker& other : {cast.sanne, cast.tom}) {
        EXPECT_THROW((void)actions::set_day_off(store(), other, day("2026-12-25"), "Christmas"), Forbidden);
        EXPECT_THROW((void)actions::work_on_day_off(store(), other, day("2026-12-25")), Forbidden);
    }
    ASSERT_TRUE(actions::set_day_off(store(), cast.ingrid, day("2026-12-25"), "Christmas"));
    EXPECT_EQ(days_off(), (std::vector<DayOff>{{day("2026-12-25"), "Christmas"}}));
    ASSERT_TRUE(actions::work_on_day_off(store(), cast.ingrid, day("2026-12-25")));
    EXPECT_TRUE(days_off().empty());
}

TEST_P(Days, DaysOffAreLaterDaysAndAllOfThemOrNone) {
    EXPECT_EQ(actions::set_days_off(store(), cast.ingrid,
                                    {{day("2026-12-25"), "Christmas"}, {day("2026-11-23"), "Today"}})
                  .error()
                  .field,
              "day");
    EXPECT_EQ(actions::set_day_off(store(), cast.ingrid, day("2026-12-25"), " ").error().field, "name");
    EXPECT_EQ(actions::work_on_day_off(store(), cast.ingrid, day("2026-11-23")).error().field, "day");
    EXPECT_TRUE(days_off().empty());
}

}  // namespace
}  // namespace kept
