#include <gtest/gtest.h>
#include <thread>

#include "actions/change_rhythm.hpp"
#include "actions/join_meeting.hpp"
#include "actions/run_meeting.hpp"
#include "actions/say_number_live.hpp"
#include "actions/start_meeting.hpp"
#include "actions/take_turn.hpp"
#include "domain/outcome.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/meetings.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;
using namespace std::chrono_literals;

/// What goes otherwise than planned in a huddle.
class RoughMeetings : public OnBothDatabases {
  protected:
    Result<MeetingId> start(const actions::Speaker& who, const storage::SentForm& sent) {
        return actions::start_meeting(store(), who, cast.frontwheel, TurnOrder::fixed, sent);
    }

    LiveMeeting meeting(const MeetingId& id) {
        return store().read([&](storage::Connection& connection) {
            return storage::meeting(connection, cast.sanne.organisation, id);
        });
    }

    /// Sanne's turn, in a meeting that she runs and Tom is in.
    MeetingId sannes_turn() {
        const MeetingId id = start(cast.sanne, next_form()).value();
        EXPECT_TRUE(actions::join_meeting(store(), cast.tom, id, next_form()));
        EXPECT_TRUE(actions::begin_round(store(), cast.sanne, id, 0, next_form()));
        while (meeting(id).speaking != cast.sanne.member)
            EXPECT_TRUE(actions::end_turn(store(), cast.sanne, id, meeting(id).step, next_form()));
        return id;
    }

    Result<ReportId> say(const MeetingId& id, int step, int solved) {
        return actions::say_number_live(
            store(), cast.sanne,
            {.meeting = id, .step = step, .reporting = complaints_of(cast, "2026-11-20", solved)},
            next_form());
    }

    Slot friday() {
        return store().read([&](storage::Connection& connection) {
            const History now = storage::Histories(connection, cast.sanne.organisation)
                                    .of(storage::kpi(connection, cast.sanne.organisation, cast.complaints));
            return judge(now, Schedule(now.planning), parse_period("2026-11-20").value(), store().now());
        });
    }

    storage::SentForm next_form() { return form("form " + std::to_string(++forms_)); }

    Cast cast = set_up_cast(store(), clock);

  private:
    int forms_ = 0;
};
KEPT_ON_BOTH_DATABASES(RoughMeetings);

TEST_P(RoughMeetings, TwoWhoStartAtOnceBeginOne) {
    const auto first = next_form();
    const auto second = next_form();
    std::optional<Result<MeetingId>> toms;
    std::thread tom([&] { toms = start(cast.tom, first); });
    const auto sannes = start(cast.sanne, second);
    tom.join();
    EXPECT_NE(toms->has_value(), sannes.has_value());
    const auto open = store().read([&](storage::Connection& connection) {
        return storage::meetings_of(connection, cast.sanne.organisation, cast.frontwheel, 9);
    });
    EXPECT_EQ(open.size(), 1u);
}

TEST_P(RoughMeetings, OneThatEverybodyLeftWaitsForWhoComesInNext) {
    const MeetingId id = sannes_turn();
    for (const auto& each : {cast.sanne, cast.tom})
        ASSERT_TRUE(actions::leave_meeting(store(), each, id, next_form()));
    EXPECT_FALSE(meeting(id).runs);
    EXPECT_FALSE(meeting(id).speaking);
    ASSERT_TRUE(actions::join_meeting(store(), cast.ingrid, id, next_form()));
    EXPECT_EQ(meeting(id).runs, cast.ingrid.member);
    EXPECT_TRUE(actions::close_meeting(store(), cast.ingrid, id, meeting(id).step, next_form()));
}

TEST_P(RoughMeetings, WhoLeavesInTheirTurnComesBackToSayTheirNumber) {
    const MeetingId id = sannes_turn();
    const int step = meeting(id).step;
    ASSERT_TRUE(actions::leave_meeting(store(), cast.sanne, id, next_form()));
    EXPECT_NE(meeting(id).speaking, cast.sanne.member);
    EXPECT_FALSE(say(id, step, 8)) << "from the page that she left";
    EXPECT_EQ(friday().said.latest(), nullptr);
    ASSERT_TRUE(actions::join_meeting(store(), cast.sanne, id, next_form()));
    if (meeting(id).speaking == cast.tom.member) {
        ASSERT_TRUE(actions::end_turn(store(), cast.tom, id, meeting(id).step, next_form()));
    }
    if (!meeting(id).speaking) {
        ASSERT_TRUE(
            actions::give_turn(store(), cast.tom, id, meeting(id).step, cast.sanne.member, next_form()));
    }
    ASSERT_TRUE(say(id, meeting(id).step, 8));
    EXPECT_EQ(friday().timeliness, Timeliness::on_time);
}

TEST_P(RoughMeetings, AStuckThatNamesNobodyIsAskedWhoCanHelp) {
    const MeetingId id = sannes_turn();
    const auto stuck =
        actions::say_stuck(store(), cast.sanne, id, meeting(id).step, "No spokes.", {}, next_form());
    EXPECT_EQ(stuck.error().field, "helper");
    EXPECT_TRUE(meeting(id).stucks.empty());
}

TEST_P(RoughMeetings, APhoneWithAnOldPageSaysNothingInAnotherTurn) {
    const MeetingId id = sannes_turn();
    const int old = meeting(id).step;
    ASSERT_TRUE(actions::skip_turn(store(), cast.sanne, id, old, next_form()));
    if (meeting(id).speaking == cast.tom.member) {
        ASSERT_TRUE(actions::end_turn(store(), cast.tom, id, meeting(id).step, next_form()));
    }
    ASSERT_EQ(meeting(id).speaking, cast.sanne.member) << "she comes back";
    const LiveMeeting before = meeting(id);
    EXPECT_FALSE(say(id, old, 8));
    EXPECT_FALSE(actions::say_win(store(), cast.sanne, id, old, "Won.", next_form()));
    EXPECT_TRUE(actions::end_turn(store(), cast.sanne, id, old, next_form())) << "that turn is over already";
    EXPECT_EQ(meeting(id), before);
    EXPECT_EQ(friday().said.latest(), nullptr);
}

/// A rhythm holds from a later day: who moves the team meanwhile moves no meeting that is under way.
TEST_P(RoughMeetings, ATeamThatMovesToAnotherZoneMeanwhileIsStillOnTime) {
    const MeetingId id = sannes_turn();
    Rhythm rhythm{.zone = "Pacific/Auckland",
                  .workdays = monday_to_friday,
                  .huddle = Huddle{std::chrono::minutes{547}, std::chrono::minutes{15}}};
    ASSERT_TRUE(
        actions::change_rhythm(store(), cast.ingrid, cast.frontwheel,
                               {.from = meeting(id).start.date + std::chrono::days{1}, .fact = rhythm}));
    clock.turn_to(november(23, 8, 30));
    ASSERT_TRUE(say(id, meeting(id).step, 8));
    EXPECT_EQ(friday().timeliness, Timeliness::on_time);
}

TEST_P(RoughMeetings, OneThatNobodyClosesIsOverByItselfAndHearsNothingMore) {
    const MeetingId id = sannes_turn();
    clock.pass(46min);
    EXPECT_TRUE(is_over(at_instant(meeting(id), store().now())));
    EXPECT_FALSE(say(id, meeting(id).step, 8));
    EXPECT_TRUE(start(cast.tom, next_form()));
}

}  // namespace
}  // namespace kept
