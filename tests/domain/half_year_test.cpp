#include "domain/half_year.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

/// 26 weeks before the one of Monday 14 December 2026.
std::vector<Period> weeks() {
    return weeks_before(day("2026-12-16"));
}

Tally in_week(const Sanne& sanne, std::string_view key, Instant now) {
    const auto all = weeks();
    const auto tallies = promises_by_week(sanne.history, sanne.schedule(), all, now);
    const auto at = std::ranges::find(all, period(key)) - all.begin();
    return tallies.at(static_cast<std::size_t>(at));
}

const Instant later = Day(std::chrono::year(2026) / 12 / 16) + 12h;

TEST(HalfYear, IsTheWholeWeeksBeforeTheRunningOne) {
    const auto all = weeks();
    ASSERT_EQ(all.size(), weeks_in_half_a_year);
    EXPECT_EQ(key_of(all.back()), "2026-W50");
    EXPECT_EQ(key_of(all.front()), "2026-W25");
    EXPECT_EQ(weeks_before(day("2026-12-14")), all) << "on Monday the week before it is whole";
    EXPECT_EQ(key_of(weeks_before(day("2026-12-13")).back()), "2026-W49") << "on Sunday it is not";
}

TEST(HalfYear, APromiseCountsInTheWeekInWhichItFellDue) {
    Sanne sanne;
    sanne.promises(at_least(8), "2026-11-02").reports("2026-11-05", 9).reports("2026-11-06", 7);
    const Tally first = in_week(sanne, "2026-W45", later);
    EXPECT_EQ(first.kept, 1) << "Thursday, heard on Friday";
    EXPECT_EQ(first.broken, 0) << "Friday's is heard on the Monday after it";
    EXPECT_EQ(in_week(sanne, "2026-W46", later).broken, 1);
}

TEST(HalfYear, WhatWasNotSaidIsSilentAndWhatWasSaidAfterwardsLate) {
    Sanne sanne;
    sanne.promises(at_least(8), "2026-11-02").reports("2026-11-03", 9, day("2026-11-05") + 12h);
    const Tally tally = in_week(sanne, "2026-W45", later);
    EXPECT_EQ(tally.kept, 1);
    EXPECT_EQ(tally.late, 1);
    EXPECT_EQ(tally.silent, 3);
}

TEST(HalfYear, LeaveIsApartInTheWeekInWhichItsPeriodEnds) {
    Sanne sanne;
    sanne.promises(at_least(8), "2026-11-02").is_away("2026-11-09", "2026-11-13");
    const Tally tally = in_week(sanne, "2026-W46", later);
    EXPECT_EQ(tally.excused, 5);
    EXPECT_EQ(tally.silent, 0) << "Friday before it is heard when she is back";
    EXPECT_EQ(in_week(sanne, "2026-W47", later).silent, 5);
}

TEST(HalfYear, WithoutAPromiseThereIsNothingToCount) {
    Sanne sanne;
    sanne.reports("2026-11-05", 9);
    for (const Tally& each : promises_by_week(sanne.history, sanne.schedule(), weeks(), later))
        EXPECT_EQ(each, Tally{});
}

TEST(HalfYear, AWeekThatIsOverChangesByItselfNoMore) {
    Sanne sanne;
    sanne.promises(at_least(8), "2026-11-02").reports("2026-12-10", 9);
    const Instant monday = Day(std::chrono::year(2026) / 12 / 14) + 1h;
    EXPECT_EQ(promises_by_week(sanne.history, sanne.schedule(), weeks(), monday),
              promises_by_week(sanne.history, sanne.schedule(), weeks(), later));
}

TEST(HalfYear, MonthsCountWhereTheMeetingHearsThem) {
    Sanne sanne(Cadence::month);
    sanne.history.kpi.first_period = period("2026-09");
    sanne.promises(at_least(8), "2026-09").reports("2026-10", 9);
    int kept = 0;
    int silent = 0;
    for (const Tally& each : promises_by_week(sanne.history, sanne.schedule(), weeks(), later)) {
        kept += each.kept;
        silent += each.silent;
    }
    EXPECT_EQ(kept, 1);
    EXPECT_EQ(silent, 2) << "September and November";
}

TEST(HalfYear, WeeksThatMayNotBeShownAreLeftOut) {
    std::vector<WeekShown> shown;
    for (const Period& each : weeks()) shown.push_back({each, Tally{.kept = 1}});
    shown.back().tally.reset();
    EXPECT_EQ(sum_of(shown).kept, 25);
    EXPECT_EQ(latest_weeks(shown).kept, 5);
    EXPECT_EQ(weeks_before_those(shown).kept, 6);
}

TEST(HalfYear, OfNoWeeksThereIsNothing) {
    EXPECT_EQ(latest_weeks({}), Tally{});
    EXPECT_EQ(weeks_before_those({}), Tally{});
}

}  // namespace
}  // namespace kept
