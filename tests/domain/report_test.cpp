#include "domain/report.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

Report said(ReportKind kind, int number) {
    return {.kind = kind, .value = whole(number)};
}

TEST(Report, IsTheFirstAndTheLatestWhileItStandsAlone) {
    const Said once{{said(ReportKind::report, 8)}};
    EXPECT_EQ(once.first()->value, whole(8));
    EXPECT_EQ(once.latest()->value, whole(8));
}

TEST(Report, StaysTheFirstWhenItIsCorrected) {
    const Said corrected{
        {said(ReportKind::report, 8), said(ReportKind::correction, 7), said(ReportKind::correction, 9)}};
    EXPECT_EQ(corrected.first()->value, whole(8));
    EXPECT_EQ(corrected.latest()->value, whole(9));
}

TEST(Report, LeavesItsPeriodOpenWhenItIsWithdrawn) {
    const Said withdrawn{{said(ReportKind::report, 8), said(ReportKind::withdrawal, 0)}};
    EXPECT_EQ(withdrawn.first(), nullptr);
    EXPECT_EQ(withdrawn.latest(), nullptr);
    EXPECT_EQ(withdrawn.all.size(), 2U) << "the withdrawn one stays visible";
}

TEST(Report, AfterAWithdrawalIsTheFirstAgain) {
    const Said again{{said(ReportKind::report, 80), said(ReportKind::correction, 81),
                      said(ReportKind::withdrawal, 0), said(ReportKind::report, 8),
                      said(ReportKind::correction, 7)}};
    EXPECT_EQ(again.first()->value, whole(8));
    EXPECT_EQ(again.latest()->value, whole(7));
}

TEST(Report, IsNothingBeforeAnythingWasSaid) {
    EXPECT_EQ(Said{}.first(), nullptr);
    EXPECT_EQ(Said{}.latest(), nullptr);
}

}  // namespace
}  // namespace kept
