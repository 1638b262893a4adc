#include "domain/changed_since.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;
using namespace std::chrono_literals;

const Instant closed = Instant{} + 24h * 20'000;

Report said(ReportKind kind, std::optional<Decimal> value, Instant at, std::string_view of = "2026-11-20") {
    return {.id = {"report"}, .period = period(of), .kind = kind, .value = value, .said = at};
}

TEST(ChangedSince, TellsWhatANumberWasAndBecame) {
    History history;
    history.reports = {said(ReportKind::report, whole(9), closed - 1h),
                       said(ReportKind::correction, whole(8), closed),
                       said(ReportKind::correction, whole(7), closed + 1h),
                       said(ReportKind::correction, whole(1), closed + 1h, "2026-11-19")};
    const auto changed = changed_since(history, period("2026-11-20"), closed);
    ASSERT_EQ(changed.size(), 1u);
    EXPECT_EQ(changed.front().by, ChangedBy::correction);
    EXPECT_EQ(changed.front().before, whole(8));
    EXPECT_EQ(changed.front().after, whole(7));
}

TEST(ChangedSince, TellsWhatWasTakenBackAndDeclaredInTheOrderOfTheirTime) {
    History history;
    history.reports = {said(ReportKind::report, whole(9), closed - 1h),
                       said(ReportKind::withdrawal, std::nullopt, closed + 2h)};
    history.declarations = {{.id = {"declaration"},
                             .period = period("2026-11-20"),
                             .reason = "Not to satisfaction.",
                             .said = closed + 1h}};
    const auto changed = changed_since(history, period("2026-11-20"), closed);
    ASSERT_EQ(changed.size(), 2u);
    EXPECT_EQ(changed.front().by, ChangedBy::declared_broken);
    EXPECT_EQ(changed.front().words, "Not to satisfaction.");
    EXPECT_EQ(changed.back().by, ChangedBy::withdrawal);
}

}  // namespace
}  // namespace kept
