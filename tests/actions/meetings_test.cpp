#include "storage/meetings.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <thread>

#include "actions/change_rhythm.hpp"
#include "actions/follow_up.hpp"
#include "actions/join_meeting.hpp"
#include "actions/run_meeting.hpp"
#include "actions/say_number_live.hpp"
#include "actions/seal_number.hpp"
#include "actions/start_meeting.hpp"
#include "actions/take_turn.hpp"
#include "domain/outcome.hpp"
#include "storage/check.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/seals.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;
using namespace std::chrono_literals;
using Kind = MeetingDeedKind;

class Meetings : public OnBothDatabases {
  protected:
    MeetingId start(const actions::Speaker& who) {
        return actions::start_meeting(store(), who, cast.frontwheel, TurnOrder::fixed, next_form()).value();
    }

    storage::SentForm next_form() { return form("form " + std::to_string(++forms_)); }

    LiveMeeting meeting(const MeetingId& id) {
        return store().read([&](storage::Connection& connection) {
            return storage::meeting(connection, cast.sanne.organisation, id);
        });
    }

    /// Sanne's turn, in a meeting that Tom runs.
    MeetingId sannes_turn() {
        const MeetingId id = start(cast.tom);
        EXPECT_TRUE(actions::join_meeting(store(), cast.sanne, id, next_form()));
        EXPECT_TRUE(actions::begin_round(store(), cast.tom, id, 0, next_form()));
        while (meeting(id).speaking != cast.sanne.member)
            EXPECT_TRUE(actions::end_turn(store(), cast.tom, id, meeting(id).step, next_form()));
        return id;
    }

    actions::LiveNumber live(const MeetingId& id, const std::string& period, int solved) {
        return {.meeting = id, .step = meeting(id).step, .reporting = complaints_of(cast, period, solved)};
    }

    Slot slot(const std::string& period) {
        return store().read([&](storage::Connection& connection) {
            const History now = storage::Histories(connection, cast.sanne.organisation)
                                    .of(storage::kpi(connection, cast.sanne.organisation, cast.complaints));
            return judge(now, Schedule(now.planning), parse_period(period).value(), store().now());
        });
    }

    std::optional<Seal> seal(const std::string& period) {
        return store().read([&](storage::Connection& connection) {
            return storage::seal_of(connection, cast.sanne.organisation, cast.sanne.member, cast.complaints,
                                    parse_period(period).value());
        });
    }

    void expect_whole() {
        store().read([](storage::Connection& connection) {
            for (const auto& each : storage::check_journals(connection)) ADD_FAILURE() << each.sentence;
            return 0;
        });
    }

    Cast cast = set_up_cast(store(), clock);

  private:
    int forms_ = 0;
};
KEPT_ON_BOTH_DATABASES(Meetings);

TEST_P(Meetings, ATeamHasOneAtATimeAndWhoStartsLaterIsTold) {
    const MeetingId id = start(cast.tom);
    EXPECT_FALSE(actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, next_form()));
    EXPECT_THROW(
        (void)actions::start_meeting(store(), cast.pim, cast.frontwheel, TurnOrder::fixed, next_form()),
        NotFound);
    ASSERT_TRUE(actions::close_meeting(store(), cast.tom, id, 0, next_form()));
    EXPECT_EQ(meeting(start(cast.sanne)).start.nth, 2);
}

TEST_P(Meetings, OneThatNobodyClosesLeavesItsPlaceToTheNext) {
    start(cast.tom);
    clock.pass(44min);
    EXPECT_FALSE(actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, next_form()));
    clock.pass(2min);
    EXPECT_TRUE(
        actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::shuffled, next_form()));
}

TEST_P(Meetings, ANumberSaidLiveIsAReportOnTimeHoweverLongTheMeetingRuns) {
    const MeetingId id = sannes_turn();
    clock.turn_to(november(23, 8, 30));  // the huddle was planned to end at 8:22
    ASSERT_TRUE(actions::say_number_live(store(), cast.sanne, live(id, "2026-11-20", 8), next_form()));
    EXPECT_EQ(slot("2026-11-20").outcome, Outcome::kept);
    EXPECT_EQ(slot("2026-11-20").timeliness, Timeliness::on_time);
    EXPECT_EQ(meeting(id).numbers.size(), 1u);
    expect_whole();
}

TEST_P(Meetings, WhatIsSaidLongAfterwardsOrInASecondHuddleIsLate) {
    ASSERT_TRUE(actions::close_meeting(store(), cast.tom, start(cast.tom), 0, next_form()));
    const MeetingId second = sannes_turn();
    clock.turn_to(november(23, 8, 30));
    ASSERT_TRUE(actions::say_number_live(store(), cast.sanne, live(second, "2026-11-20", 8), next_form()));
    EXPECT_EQ(slot("2026-11-20").timeliness, Timeliness::late);
}

TEST_P(Meetings, NobodySaysSomebodyElsesNumberAndNobodyOutOfTurn) {
    const MeetingId id = start(cast.tom);
    EXPECT_THROW((void)actions::say_number_live(store(), cast.tom, live(id, "2026-11-20", 8), next_form()),
                 NotFound);
    ASSERT_TRUE(actions::join_meeting(store(), cast.sanne, id, next_form()));
    EXPECT_FALSE(actions::say_number_live(store(), cast.sanne, live(id, "2026-11-20", 8), next_form()));
    EXPECT_EQ(slot("2026-11-20").said.latest(), nullptr) << "nothing was reported";
}

TEST_P(Meetings, ASealIsSeenAndHeardByItsOwnerAlone) {
    const auto before = told.so_far().size();
    ASSERT_TRUE(actions::seal_number(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), next_form()));
    ASSERT_EQ(told.so_far().size(), before + 1);
    EXPECT_EQ(told.so_far().back().second, std::vector<storage::Change>{cast.sanne.member});
    EXPECT_EQ(slot("2026-11-20").said.latest(), nullptr);
    EXPECT_EQ(seal("2026-11-20")->value, whole(9));
    for (const auto& other : {cast.tom, cast.ingrid, cast.pim})
        EXPECT_THROW(
            (void)actions::seal_number(store(), other, complaints_of(cast, "2026-11-20", 9), next_form()),
            NotFound);
    expect_whole();
}

TEST_P(Meetings, ASealComesOutWithOneTap) {
    ASSERT_TRUE(actions::seal_number(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), next_form()));
    const MeetingId id = sannes_turn();
    actions::LiveNumber number = live(id, "2026-11-20", 0);
    number.comes = actions::ComesOut::sealed;
    ASSERT_TRUE(actions::say_number_live(store(), cast.sanne, number, next_form()));
    EXPECT_EQ(slot("2026-11-20").value, whole(9));
    EXPECT_FALSE(seal("2026-11-20"));
    expect_whole();
}

TEST_P(Meetings, SealedBeforeDueAndOpenedUnchangedWithinADayIsOnTime) {
    ASSERT_TRUE(actions::seal_number(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), next_form()));
    const MeetingId id = start(cast.tom);
    ASSERT_TRUE(actions::close_meeting(store(), cast.tom, id, 0, next_form()));
    clock.turn_to(november(24, 7, 59));
    ASSERT_TRUE(actions::open_seal(store(), cast.sanne, cast.complaints, parse_period("2026-11-20").value(),
                                   next_form()));
    EXPECT_EQ(slot("2026-11-20").timeliness, Timeliness::on_time);
    expect_whole();
}

TEST_P(Meetings, OpenedLaterOrChangedTheCommitDecides) {
    ASSERT_TRUE(actions::seal_number(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), next_form()));
    clock.turn_to(november(24, 8, 23));
    ASSERT_TRUE(actions::open_seal(store(), cast.sanne, cast.complaints, parse_period("2026-11-20").value(),
                                   next_form()));
    EXPECT_EQ(slot("2026-11-20").timeliness, Timeliness::late);
    clock.turn_to(november(25, 8, 0));
    ASSERT_TRUE(actions::seal_number(store(), cast.sanne, complaints_of(cast, "2026-11-24", 9), next_form()));
    clock.turn_to(november(25, 9, 0));
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-24", 8), next_form()));
    EXPECT_EQ(slot("2026-11-24").timeliness, Timeliness::late);
}

TEST_P(Meetings, NothingIsSealedOnceItWasDue) {
    clock.turn_to(november(23, 8, 23));
    EXPECT_EQ(actions::seal_number(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), next_form())
                  .error()
                  .field,
              "period");
}

TEST_P(Meetings, TwoWhoPressAtOnceGetOneOutcome) {
    const MeetingId id = sannes_turn();
    const int step = meeting(id).step;
    const auto first = next_form();
    const auto second = next_form();
    std::thread tom([&] { EXPECT_TRUE(actions::end_turn(store(), cast.tom, id, step, first)); });
    EXPECT_TRUE(actions::end_turn(store(), cast.sanne, id, step, second));
    tom.join();
    EXPECT_EQ(meeting(id).step, step + 1);
    expect_whole();
}

TEST_P(Meetings, AFollowUpIsAcceptedByWhoWillDoItAlsoAfterwards) {
    const MeetingId id = start(cast.tom);
    ASSERT_TRUE(actions::propose_follow_up(store(), cast.tom, id,
                                           {"Call the supplier.", cast.sanne.member, meeting(id).start.date},
                                           next_form()));
    ASSERT_TRUE(actions::close_meeting(store(), cast.tom, id, 0, next_form()));
    const FollowUpId call = meeting(id).follow_ups.front().id;
    EXPECT_FALSE(actions::answer_follow_up(store(), cast.tom, id, call, Kind::accept, next_form()));
    ASSERT_TRUE(actions::answer_follow_up(store(), cast.sanne, id, call, Kind::accept, next_form()));
    const Day later = meeting(id).start.date + std::chrono::days{7};
    EXPECT_EQ(actions::move_follow_up(store(), cast.sanne, id, call, "", later, next_form()).error().field,
              "reason");
    ASSERT_TRUE(actions::move_follow_up(store(), cast.sanne, id, call, "Closed today.", later, next_form()));
    EXPECT_EQ(meeting(id).follow_ups.front().by_when, later);
}

/// Anything by anybody; what the store tells over is what was answered, also after it was opened again.
TEST_P(Meetings, AreToldOverFromStorageAsTheyWere) {
    std::mt19937 random(6);
    const MeetingId id = sannes_turn();
    const actions::Speaker people[] = {cast.sanne, cast.tom, cast.ingrid};
    LiveMeeting expected = meeting(id);
    for (int each = 0; each < 300; ++each) {
        clock.pass(1s);
        MeetingDeed deed{.kind = static_cast<Kind>(random() % 9), .step = expected.step, .words = "Words."};
        if (deed.kind == Kind::number) continue;
        const actions::Speaker& who = people[random() % 3];
        if (random() % 2) deed.members.push_back(people[random() % 3].member);
        (void)actions::press_once(store(), who, id, deed, next_form());
        deed.by = who.member;
        deed.at = store().now();
        if (const auto after = pressed(expected, deed); after && *after) expected = **after;
        ASSERT_EQ(meeting(id).seats, expected.seats);
        ASSERT_EQ(meeting(id).step, expected.step);
    }
    const LiveMeeting before = meeting(id);
    opened_again();
    EXPECT_EQ(meeting(id), before);
    expect_whole();
}

}  // namespace
}  // namespace kept
