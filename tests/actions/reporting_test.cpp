#include <gtest/gtest.h>

#include "actions/declare_broken.hpp"
#include "actions/report_kpi.hpp"
#include "actions/retire_kpi.hpp"
#include "domain/history.hpp"
#include "domain/outcome.hpp"
#include "storage/histories.hpp"
#include "storage/journal.hpp"
#include "storage/kpis.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class Reporting : public OnBothDatabases {
  protected:
    History history() {
        return store().read([&](storage::Connection& connection) {
            return storage::Histories(connection, cast.sanne.organisation)
                .of(storage::kpi(connection, cast.sanne.organisation, cast.complaints));
        });
    }

    Slot slot(const std::string& period) {
        const History now = history();
        return judge(now, Schedule(now.planning), parse_period(period).value(), store().now());
    }

    Cast cast = set_up_cast(store(), clock);
};
KEPT_ON_BOTH_DATABASES(Reporting);

TEST_P(Reporting, AnOwnerSaysTheirNumberForTheLastWorkday) {
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 8), form("one")));
    EXPECT_EQ(slot("2026-11-20").outcome, Outcome::kept);
    EXPECT_EQ(slot("2026-11-20").timeliness, Timeliness::on_time);
}

TEST_P(Reporting, NobodyReportsForSomebodyElse) {
    for (const actions::Speaker& other : {cast.tom, cast.ingrid, cast.pim})
        EXPECT_THROW(
            (void)actions::report_kpi(store(), other, complaints_of(cast, "2026-11-20", 8), form("other")),
            NotFound);
    EXPECT_TRUE(history().reports.empty());
}

TEST_P(Reporting, AFormThatArrivesTwiceMakesOneReport) {
    const auto asked = complaints_of(cast, "2026-11-20", 8);
    const auto first = actions::report_kpi(store(), cast.sanne, asked, form("twice"));
    const auto again = actions::report_kpi(store(), cast.sanne, asked, form("twice"));
    EXPECT_EQ(first.value(), again.value());
    EXPECT_EQ(history().reports.size(), 1U);
}

TEST_P(Reporting, TheSameKeyWithAnotherBodyIsRefused) {
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 8), form("key")));
    storage::SentForm other = form("key");
    other.body_hash = form("another body").body_hash;
    const auto refused =
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), other);
    EXPECT_EQ(refused.error().field, "key");
}

TEST_P(Reporting, APeriodIsSaidOnceAndThenCorrected) {
    const auto first =
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 8), form("a"));
    EXPECT_EQ(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), form("b"))
                  .error()
                  .field,
              "period");
    ASSERT_TRUE(actions::correct_report(store(), cast.sanne, complaints_of(cast, "2026-11-20", 7),
                                        first.value(), form("c")));
    EXPECT_EQ(slot("2026-11-20").value, whole(7));
    EXPECT_EQ(slot("2026-11-20").said.all.size(), 2U);
}

TEST_P(Reporting, ACorrectionFromAnOlderPageIsRefused) {
    const auto first =
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 8), form("a")).value();
    ASSERT_TRUE(
        actions::correct_report(store(), cast.sanne, complaints_of(cast, "2026-11-20", 7), first, form("b")));
    const auto stale =
        actions::correct_report(store(), cast.sanne, complaints_of(cast, "2026-11-20", 6), first, form("c"));
    EXPECT_EQ(stale.error().field, "corrects");
}

TEST_P(Reporting, ASlipOfTheThumbIsTakenBackUntilDue) {
    const auto slip =
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 80), form("slip")).value();
    const Period friday = parse_period("2026-11-20").value();
    ASSERT_TRUE(
        actions::withdraw_report(store(), cast.sanne, cast.complaints, friday, slip, form("withdrawal")));
    EXPECT_EQ(slot("2026-11-20").outcome, Outcome::open);
    const auto said =
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 8), form("again")).value();
    clock.turn_to(november(23, 8, 23));
    EXPECT_FALSE(
        actions::withdraw_report(store(), cast.sanne, cast.complaints, friday, said, form("too late")));
}

TEST_P(Reporting, ANumberTheKpiCannotHaveIsRefused) {
    auto half = complaints_of(cast, "2026-11-20", 0);
    half.value = Decimal{85'000};
    EXPECT_EQ(actions::report_kpi(store(), cast.sanne, half, form("half")).error().field, "value");
    EXPECT_EQ(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", -1), form("less"))
                  .error()
                  .field,
              "value");
    EXPECT_EQ(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-24", 8), form("early"))
                  .error()
                  .field,
              "period");
}

TEST_P(Reporting, NoNumberNeedsItsSentence) {
    auto without = complaints_of(cast, "2026-11-20", 0);
    without.value.reset();
    EXPECT_EQ(actions::report_kpi(store(), cast.sanne, without, form("a")).error().field, "note");
    without.note = "The telephones were down.";
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, without, form("b")));
    EXPECT_EQ(slot("2026-11-20").outcome, Outcome::no_number);
}

TEST_P(Reporting, AReachedPromiseIsDeclaredBrokenByItsOwnerOnly) {
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 8), form("a")));
    const Period friday = parse_period("2026-11-20").value();
    EXPECT_THROW((void)actions::declare_broken(store(), cast.tom, cast.complaints, friday, "No.", form("b")),
                 NotFound);
    ASSERT_TRUE(actions::declare_broken(store(), cast.sanne, cast.complaints, friday, "Not to satisfaction.",
                                        form("c")));
    EXPECT_EQ(slot("2026-11-20").outcome, Outcome::broken);
    ASSERT_TRUE(actions::withdraw_declaration(store(), cast.sanne, cast.complaints, friday,
                                              "It was fine after all.", form("d")));
    EXPECT_EQ(slot("2026-11-20").outcome, Outcome::kept);
}

TEST_P(Reporting, WhatIsCommittedIsToldAndWhatIsRefusedIsNot) {
    const auto before = told.so_far().size();
    EXPECT_FALSE(
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-24", 8), form("early")));
    EXPECT_EQ(told.so_far().size(), before);
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 8), form("a")));
    const auto changes = told.so_far().back().second;
    EXPECT_NE(std::ranges::find(changes, storage::Change{cast.complaints}), changes.end());
    EXPECT_NE(std::ranges::find(changes, storage::Change{cast.frontwheel}), changes.end());
}

TEST_P(Reporting, ARetiredKpiLapsesWhereItRuns) {
    actions::retire_kpi(store(), cast.sanne, cast.complaints);
    EXPECT_FALSE(
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-23", 8), form("running")));
    EXPECT_TRUE(
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 8), form("ended")));
}

}  // namespace
}  // namespace kept
