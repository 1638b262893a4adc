#include "storage/lent_turns.hpp"

#include <gtest/gtest.h>

#include "actions/admit_laptop.hpp"
#include "actions/follow_up.hpp"
#include "actions/join_meeting.hpp"
#include "actions/lend_turn.hpp"
#include "actions/run_meeting.hpp"
#include "actions/say_number_live.hpp"
#include "actions/start_meeting.hpp"
#include "actions/take_turn.hpp"
#include "storage/check.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/laptops.hpp"
#include "storage/meetings.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;
using namespace std::chrono_literals;

class LentTurns : public OnBothDatabases {
  protected:
    LentTurns() {
        id =
            actions::start_meeting(store(), cast.tom, cast.frontwheel, TurnOrder::fixed, next_form()).value();
        EXPECT_TRUE(actions::join_meeting(store(), cast.sanne, id, next_form()));
        EXPECT_TRUE(actions::begin_round(store(), cast.tom, id, 0, next_form()));
        while (meeting().speaking != cast.sanne.member)
            EXPECT_TRUE(actions::end_turn(store(), cast.tom, id, meeting().step, next_form()));
        laptop = let_in("ABCD-EFGH");
    }

    storage::SentForm next_form() { return form("form " + std::to_string(++forms_)); }

    LiveMeeting meeting() {
        return store().read([&](storage::Connection& connection) {
            return storage::meeting(connection, cast.sanne.organisation, id);
        });
    }

    LaptopId let_in(const std::string& code) {
        clock.pass(1s);
        EXPECT_TRUE(actions::admit_laptop(store(), cast.tom, code, cast.frontwheel, next_form()));
        return store().read([&](storage::Connection& connection) {
            return storage::laptops_of(connection, cast.tom.organisation, cast.frontwheel, store().now())
                .back()
                .id;
        });
    }

    Result<LentTurnId> lend(const actions::Speaker& who, const LaptopId& to) {
        return actions::lend_turn(store(), who, id, meeting().step, to, next_form());
    }

    static actions::Speaker at_laptop(actions::Speaker who, const LentTurnId& lent) {
        who.lent = lent;
        return who;
    }

    Result<ReportId> say(const actions::Speaker& who, int solved) {
        return actions::say_number_live(
            store(), who,
            {.meeting = id, .step = meeting().step, .reporting = complaints_of(cast, "2026-11-20", solved)},
            next_form());
    }

    bool is_reported() {
        return store().read([&](storage::Connection& connection) {
            return !storage::Histories(connection, cast.sanne.organisation)
                        .of(storage::kpi(connection, cast.sanne.organisation, cast.complaints))
                        .reports.empty();
        });
    }

    void expect_whole() {
        store().read([](storage::Connection& connection) {
            for (const auto& each : storage::check_journals(connection)) ADD_FAILURE() << each.sentence;
            return 0;
        });
    }

    Cast cast = set_up_cast(store(), clock);
    MeetingId id;
    LaptopId laptop;

  private:
    int forms_ = 0;
};
KEPT_ON_BOTH_DATABASES(LentTurns);

TEST_P(LentTurns, WhatIsTypedAtTheLaptopIsSaidByWhoLentTheirTurn) {
    const auto sanne = at_laptop(cast.sanne, lend(cast.sanne, laptop).value());
    ASSERT_TRUE(actions::say_win(store(), sanne, id, meeting().step, "A new customer.", next_form()));
    ASSERT_TRUE(say(sanne, 9));
    EXPECT_EQ(meeting().numbers.front().by, cast.sanne.member);
    ASSERT_TRUE(actions::end_turn(store(), sanne, id, meeting().step, next_form()));
    expect_whole();
}

TEST_P(LentTurns, NobodyLendsSomebodyElsesTurn) {
    EXPECT_FALSE(lend(cast.tom, laptop));
    EXPECT_THROW((void)lend(cast.pim, laptop), NotFound);
    EXPECT_FALSE(actions::lend_turn(store(), cast.sanne, id, meeting().step - 1, laptop, next_form()));
    EXPECT_THROW((void)lend(cast.sanne, LaptopId{std::string(25, 'a')}), NotFound);
}

TEST_P(LentTurns, AfterTheTurnTheLaptopSaysNothing) {
    const auto sanne = at_laptop(cast.sanne, lend(cast.sanne, laptop).value());
    ASSERT_TRUE(actions::end_turn(store(), cast.tom, id, meeting().step, next_form()));
    EXPECT_FALSE(say(sanne, 9));
    EXPECT_FALSE(is_reported()) << "nothing was reported";
    EXPECT_FALSE(actions::say_win(store(), sanne, id, meeting().step, "Again.", next_form()));
}

TEST_P(LentTurns, NorInALaterTurnOfTheSameMember) {
    const auto sanne = at_laptop(cast.sanne, lend(cast.sanne, laptop).value());
    ASSERT_TRUE(actions::skip_turn(store(), cast.sanne, id, meeting().step, next_form()));
    while (meeting().speaking != cast.sanne.member)
        ASSERT_TRUE(actions::end_turn(store(), cast.tom, id, meeting().step, next_form()));
    EXPECT_FALSE(say(sanne, 9));
    EXPECT_TRUE(say(cast.sanne, 9)) << "her own phone does";
}

TEST_P(LentTurns, TakenBackTheLaptopSaysNothing) {
    const LentTurnId lent = lend(cast.sanne, laptop).value();
    EXPECT_THROW((void)actions::take_turn_back(store(), cast.tom, lent, next_form()), NotFound);
    ASSERT_TRUE(actions::take_turn_back(store(), cast.sanne, lent, next_form()));
    ASSERT_TRUE(actions::take_turn_back(store(), cast.sanne, lent, next_form())) << "it stays taken back";
    EXPECT_FALSE(say(at_laptop(cast.sanne, lent), 9));
    EXPECT_FALSE(is_reported());
    expect_whole();
}

TEST_P(LentTurns, FiveMinutesOfNothingEndIt) {
    const auto sanne = at_laptop(cast.sanne, lend(cast.sanne, laptop).value());
    clock.pass(4min);
    ASSERT_TRUE(actions::say_win(store(), sanne, id, meeting().step, "A new customer.", next_form()));
    clock.pass(5min);
    EXPECT_FALSE(say(sanne, 9));
    EXPECT_TRUE(say(at_laptop(cast.sanne, lend(cast.sanne, laptop).value()), 9));
}

TEST_P(LentTurns, OfTwoLaptopsTheOneThatWasConfirmedLastHasIt) {
    const LaptopId other = let_in("JKLM-NPQR");
    const auto first = at_laptop(cast.sanne, lend(cast.sanne, laptop).value());
    const auto second = at_laptop(cast.sanne, lend(cast.sanne, other).value());
    EXPECT_FALSE(say(first, 9));
    EXPECT_TRUE(say(second, 9));
}

TEST_P(LentTurns, NobodyElseSpeaksThroughIt) {
    const LentTurnId lent = lend(cast.sanne, laptop).value();
    EXPECT_FALSE(
        actions::say_win(store(), at_laptop(cast.tom, lent), id, meeting().step, "Mine.", next_form()));
    EXPECT_THROW((void)say(at_laptop(cast.tom, lent), 9), NotFound);
}

TEST_P(LentTurns, WhatIsNoPartOfATurnIsNotSaidThere) {
    const auto sanne = at_laptop(cast.sanne, lend(cast.sanne, laptop).value());
    EXPECT_THROW((void)actions::take_over_meeting(store(), sanne, id, next_form()), Forbidden);
    EXPECT_THROW((void)actions::leave_meeting(store(), sanne, id, next_form()), Forbidden);
    EXPECT_THROW((void)actions::propose_follow_up(
                     store(), sanne, id, {"Call.", cast.tom.member, meeting().start.date}, next_form()),
                 Forbidden);
}

TEST_P(LentTurns, ALaptopGoesRoundForTwelveHoursInOneTeam) {
    EXPECT_THROW((void)actions::admit_laptop(store(), cast.pim, "ABCD-EFGH", cast.frontwheel, next_form()),
                 NotFound);
    EXPECT_EQ(actions::admit_laptop(store(), cast.tom, "ABC", cast.frontwheel, next_form()).error().field,
              "code");
    clock.pass(12h);
    EXPECT_THROW((void)lend(cast.sanne, laptop), NotFound);
}

}  // namespace
}  // namespace kept
