#include "storage/readings.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "actions/begin_anew.hpp"
#include "actions/look.hpp"
#include "actions/report_kpi.hpp"
#include "storage/kpis.hpp"
#include "storage/reports.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class ReadingDeeds : public OnBothDatabases {
  protected:
    ReportId say(int day, int solved) {
        const std::string period = fmt::format("2026-11-{:02}", day);
        return actions::report_kpi(store(), cast.sanne, complaints_of(cast, period, solved), form(period))
            .value();
    }

    void climb() {
        for (const auto& [day, solved] : {std::pair{16, 3}, {17, 4}, {18, 5}, {19, 6}, {20, 7}, {23, 8}})
            last = say(day, solved);
    }

    /// A sustained change from 10 November on, as if it had been said day by day.
    void change_for_good() {
        store().write([&](storage::Transaction& transaction) {
            const auto& organisation = cast.sanne.organisation;
            const Kpi kpi = storage::kpi_of(transaction, organisation, cast.sanne.member, cast.complaints);
            for (const auto& [day, solved] : {std::pair{2, 2},
                                              {3, 1},
                                              {4, 1},
                                              {5, 2},
                                              {6, 1},
                                              {9, 2},
                                              {10, 7},
                                              {11, 7},
                                              {12, 8},
                                              {13, 7},
                                              {16, 7},
                                              {17, 8},
                                              {18, 7},
                                              {19, 7}})
                storage::enter_report(transaction, organisation, kpi,
                                      {.id = transaction.new_id<Report>(),
                                       .period = parse_period(fmt::format("2026-11-{:02}", day)).value(),
                                       .value = whole(solved)});
            return 0;
        });
        say(20, 8);
    }

    Readings readings() {
        return store().read([&](storage::Connection& connection) {
            return storage::readings_of(connection, cast.sanne.organisation, cast.complaints);
        });
    }

    Result<Look> look(const actions::Speaker& speaker, const Period& period) {
        return actions::look(store(), speaker, {cast.complaints, period, Reading::rising, "It runs."});
    }

    Cast cast = set_up_cast(store(), clock);
    ReportId last;
    const Period today = parse_period("2026-11-23").value();
    const Period friday = parse_period("2026-11-20").value();
    const Period tenth = parse_period("2026-11-10").value();
};
KEPT_ON_BOTH_DATABASES(ReadingDeeds);

TEST_P(ReadingDeeds, TheDeedThatBringsASignalKeepsIt) {
    climb();
    const Readings kept = readings();
    ASSERT_EQ(kept.seen.size(), 1U);
    EXPECT_EQ(kept.seen.front().rule, trend::Rule::trend);
    EXPECT_EQ(kept.seen.front().last, today);
    ASSERT_EQ(kept.asked.size(), 1U);
    EXPECT_EQ(kept.asked.front().period, today);
}

TEST_P(ReadingDeeds, WhatWasSeenStaysWhenTheNumberIsCorrected) {
    climb();
    ASSERT_TRUE(actions::correct_report(store(), cast.sanne, complaints_of(cast, "2026-11-23", 2), last,
                                        form("correct")));
    EXPECT_EQ(readings().seen.size(), 1U);
    EXPECT_EQ(readings().asked.size(), 1U);
}

TEST_P(ReadingDeeds, TheOwnerLooksOnce) {
    climb();
    ASSERT_TRUE(look(cast.sanne, today));
    EXPECT_EQ(look(cast.sanne, today).error().field, "reading");
    EXPECT_EQ(readings().looks.front().why, "It runs.");
}

TEST_P(ReadingDeeds, NobodyLooksForSomebodyElse) {
    climb();
    for (const actions::Speaker& other : {cast.tom, cast.ingrid, cast.pim})
        EXPECT_THROW((void)look(other, today), NotFound);
    EXPECT_TRUE(readings().looks.empty());
}

TEST_P(ReadingDeeds, ALookIsTakenOnlyWhileItIsOwed) {
    climb();
    EXPECT_FALSE(look(cast.sanne, friday)) << "nothing was asked with that one";
    clock.turn_to(november(23, 8, 7));
    EXPECT_FALSE(look(cast.sanne, today)) << "the huddle has begun";
}

TEST_P(ReadingDeeds, AnOwnerBeginsAnewWhereItIsOffered) {
    change_for_good();
    ASSERT_TRUE(look(cast.sanne, friday));
    const actions::BeginningAnew anew{cast.complaints, tenth, "Two of us now."};
    EXPECT_EQ(
        actions::begin_anew(store(), cast.sanne, {cast.complaints, tenth, " "}, form("empty")).error().field,
        "reason");
    EXPECT_EQ(actions::begin_anew(store(), cast.sanne, {cast.complaints, friday, "Why?"}, form("elsewhere"))
                  .error()
                  .field,
              "reason");
    EXPECT_THROW((void)actions::begin_anew(store(), cast.tom, anew, form("tom")), NotFound);
    ASSERT_TRUE(actions::begin_anew(store(), cast.sanne, anew, form("begin")));
    EXPECT_EQ(standing_starts(readings().starts).size(), 1U);
}

TEST_P(ReadingDeeds, ANewStartIsTakenBackByAnotherEntry) {
    change_for_good();
    ASSERT_TRUE(look(cast.sanne, friday));
    const actions::BeginningAnew anew{cast.complaints, tenth, "Two of us now."};
    ASSERT_TRUE(actions::begin_anew(store(), cast.sanne, anew, form("begin")));
    ASSERT_TRUE(actions::withdraw_start(store(), cast.sanne, {cast.complaints, tenth, "Only for a week."},
                                        form("withdraw")));
    EXPECT_TRUE(standing_starts(readings().starts).empty());
    EXPECT_EQ(readings().starts.size(), 2U);
    EXPECT_FALSE(actions::withdraw_start(store(), cast.sanne, {cast.complaints, tenth, "Again."},
                                         form("withdraw again")));
}

TEST_P(ReadingDeeds, ALookThatIsOwedOffersNoNewStart) {
    change_for_good();
    EXPECT_FALSE(actions::begin_anew(store(), cast.sanne, {cast.complaints, tenth, "Two of us now."},
                                     form("too early")));
}

}  // namespace
}  // namespace kept
