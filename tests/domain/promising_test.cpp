#include "domain/promising.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

const Instant wednesday = utc("2026-11-25 12:00");
const Instant saturday = utc("2026-11-28 12:00");

Result<Promise> promising(const Sanne& sanne, std::string_view from, Instant now = wednesday) {
    return may_promise(sanne.history, sanne.schedule(), {.bounds = at_least(8), .from = period(from)}, now);
}

std::string field(const Result<Promise>& answer) {
    return answer ? "allowed" : answer.error().field;
}

std::string sentence(const Result<Promise>& answer) {
    return answer ? "allowed" : answer.error().sentence;
}

TEST(Promising, StartsWithTheRunningPeriodForTheFirstTimeOnly) {
    EXPECT_TRUE(promising(Sanne(), "2026-11-25"));
    EXPECT_EQ(field(promising(Sanne().promises(at_least(8), "2026-11-02"), "2026-11-25")), "from");
    EXPECT_TRUE(promising(Sanne().promises(at_least(8), "2026-11-02"), "2026-11-26"));
}

TEST(Promising, StartsLaterOnceTheRunningPeriodIsReported) {
    EXPECT_EQ(field(promising(Sanne().reports("2026-11-25", 8), "2026-11-25")), "from");
    EXPECT_EQ(field(promising(Sanne().has_no_number("2026-11-25"), "2026-11-25")), "from");
    EXPECT_TRUE(promising(Sanne().reports("2026-11-25", 8).takes_back("2026-11-25"), "2026-11-25"));
    EXPECT_TRUE(promising(Sanne().reports("2026-11-24", 8), "2026-11-25"));
}

TEST(Promising, IsForPeriodsThatTheOwnerHas) {
    for (const auto none : {"2026-11-28", "2026-W49", "2026-12"})
        EXPECT_EQ(sentence(promising(Sanne(), none)), "There is no number to say for {0}.") << none;
}

TEST(Promising, OnADayWithoutWorkStartsWithTheNextPeriod) {
    EXPECT_EQ(field(promising(Sanne(), "2026-11-27", saturday)), "from");
    EXPECT_TRUE(promising(Sanne(), "2026-11-30", saturday));
}

TEST(Promising, OfAWeekMayStartWithTheRunningOneOnSunday) {
    EXPECT_TRUE(promising(Sanne(Cadence::week), "2026-W48", utc("2026-11-29 22:59")));
    EXPECT_FALSE(promising(Sanne(Cadence::week), "2026-W48", utc("2026-11-29 23:00")));
}

TEST(Promising, NeverStartsBeforeTheKpi) {
    Sanne named_on_saturday;
    named_on_saturday.history.kpi.first_period = period("2026-11-28");
    EXPECT_EQ(field(promising(named_on_saturday, "2026-11-27", saturday)), "from");
    EXPECT_TRUE(promising(named_on_saturday, "2026-11-30", saturday));
}

TEST(Promising, StartsWithinAYearSoThatEarlierPeriodsStayFree) {
    EXPECT_EQ(field(promising(Sanne(), "2099-11-25")), "from");
    EXPECT_EQ(field(promising(Sanne(Cadence::quarter), "2028-Q1")), "from");
    EXPECT_TRUE(promising(Sanne(), "2027-11-24"));
    EXPECT_TRUE(promising(Sanne(Cadence::quarter), "2027-Q4"));
}

TEST(Promising, NeedsTheKpiInTheHand) {
    Sanne retired = Sanne().retires(utc("2026-11-25 10:00"));
    EXPECT_EQ(sentence(promising(retired, "2026-11-26")),
              "This KPI is retired. Take it back into your hand before you promise.");
    retired.returns("2026-11-26");
    EXPECT_EQ(sentence(promising(retired, "2026-11-25")), "This KPI starts later than {0}.");
    EXPECT_TRUE(promising(retired, "2026-11-26"));
}

}  // namespace
}  // namespace kept
