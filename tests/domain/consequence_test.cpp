#include "domain/consequence.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"
#include "domain/leave.hpp"

namespace kept {
namespace {

using namespace testing;

const Instant monday_morning = utc("2026-11-23 08:00");

Span days(std::string_view first, std::string_view last) {
    return {day(first), day(last)};
}

std::vector<Consequence> of_leave(const Sanne& sanne, const Span& leave, Instant now = monday_morning) {
    Planning after = sanne.history.planning;
    after.leave.push_back(leave);
    return consequences(sanne.history, after, leave, now);
}

const Consequence& about(const std::vector<Consequence>& all, std::string_view key) {
    static const Consequence none{};
    for (const Consequence& each : all)
        if (each.period == period(key)) return each;
    ADD_FAILURE() << "nothing becomes of " << key;
    return none;
}

Sanne promised(Cadence cadence = Cadence::workday) {
    Sanne sanne(cadence);
    sanne.promises(at_least(8), key_of(sanne.history.kpi.first_period));
    return sanne;
}

TEST(Consequences, OfLeaveAreExcusedDaysAndADueMomentThatMoves) {
    const auto all = of_leave(promised(), days("2026-11-24", "2026-11-25"));
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(effect_of(about(all, "2026-11-23")), Effect::is_due_later);
    EXPECT_EQ(about(all, "2026-11-23").after->due, utc("2026-11-26 08:22"));
    EXPECT_EQ(effect_of(about(all, "2026-11-24")), Effect::is_excused);
    EXPECT_EQ(effect_of(about(all, "2026-11-25")), Effect::is_excused);
}

TEST(Consequences, OfLeaveAtTheWeekendAreNone) {
    EXPECT_TRUE(of_leave(promised(), days("2026-11-28", "2026-11-29")).empty());
}

TEST(Consequences, OfLeaveAfterwardsMakeASilentNumberExcused) {
    const auto all = of_leave(promised(), days("2026-11-18", "2026-11-18"));
    const auto& one = about(all, "2026-11-18");
    EXPECT_EQ(one.before->outcome, Outcome::silent);
    EXPECT_EQ(one.after->outcome, Outcome::excused);
    EXPECT_TRUE(changes_outcome(one));
}

TEST(Consequences, OfLeaveAfterwardsMakeALateNumberOneOnTime) {
    auto sanne = promised();
    sanne.reports("2026-11-17", 8, utc("2026-11-18 12:00"));
    const auto all = of_leave(sanne, days("2026-11-18", "2026-11-18"));
    const auto& one = about(all, "2026-11-17");
    EXPECT_EQ(one.before->timeliness, Timeliness::late);
    EXPECT_EQ(one.after->timeliness, Timeliness::on_time);
    EXPECT_EQ(effect_of(one), Effect::is_due_later);
}

TEST(Consequences, ALongLeaveOpensWhatHadClosed) {
    const auto all = of_leave(promised(), days("2026-11-13", "2026-11-20"), utc("2026-11-23 08:00"));
    const auto& one = about(all, "2026-11-10");
    EXPECT_EQ(effect_of(one), Effect::can_be_said_again);
}

TEST(Consequences, OfAnotherWeekAreDaysThatFallAwayAndDaysThatCome) {
    auto sanne = promised();
    Planning after = sanne.history.planning;
    after.owner_workdays.push_back({day("2026-11-30"), Weekdays(0b0110011)});
    const auto all = consequences(sanne.history, after, days("2026-11-30", "2026-12-06"), monday_morning);
    EXPECT_EQ(effect_of(about(all, "2026-12-02")), Effect::falls_away);
    EXPECT_EQ(effect_of(about(all, "2026-12-03")), Effect::falls_away);
    EXPECT_EQ(effect_of(about(all, "2026-12-05")), Effect::comes);
    EXPECT_EQ(effect_of(about(all, "2026-12-01")), Effect::is_due_later);
}

TEST(Consequences, OfADayOffMoveTheWeeklyMeeting) {
    auto sanne = promised(Cadence::week);
    Planning after = sanne.history.planning;
    after.days_off.insert(day("2026-11-30"));
    const auto all = consequences(sanne.history, after, days("2026-11-30", "2026-11-30"), monday_morning);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(about(all, "2026-W48").after->due, utc("2026-12-01 13:00"));
}

TEST(Consequences, NothingBecomesOfPeriodsBeforeTheKpiOrOfOneThatRetired) {
    EXPECT_TRUE(of_leave(promised(), days("2026-10-26", "2026-10-30")).empty());
    auto sanne = promised();
    sanne.retires(utc("2026-11-20 16:00"));
    EXPECT_TRUE(of_leave(sanne, days("2026-11-25", "2026-12-24")).empty());
}

TEST(Consequences, ANumberThatWasSaidOnTimeStaysAsItIs) {
    auto sanne = promised();
    sanne.reports("2026-11-17", 8, utc("2026-11-18 08:00"));
    for (const Consequence& each : of_leave(sanne, days("2026-11-18", "2026-11-18")))
        EXPECT_NE(each.period, period("2026-11-17"));
}

TEST(Consequences, OfTakingLeaveBackAreAskedAgain) {
    auto sanne = promised();
    Planning after = sanne.history.planning;
    sanne.is_away("2026-11-24", "2026-11-24");
    const auto all = consequences(sanne.history, after, days("2026-11-24", "2026-11-24"), monday_morning);
    EXPECT_EQ(effect_of(about(all, "2026-11-24")), Effect::is_asked_again);
    EXPECT_EQ(effect_of(about(all, "2026-11-23")), Effect::is_due_earlier);
}

}  // namespace
}  // namespace kept
