#include <gtest/gtest.h>
#include <thread>

#include "actions/add_to_team.hpp"
#include "actions/appoint_lead.hpp"
#include "actions/change_openness.hpp"
#include "actions/follow_up.hpp"
#include "actions/found_team.hpp"
#include "actions/leave_team.hpp"
#include "actions/pass_on.hpp"
#include "actions/start_meeting.hpp"
#include "actions/stuck_again.hpp"
#include "storage/check.hpp"
#include "storage/meetings.hpp"
#include "storage/waiting.hpp"
#include "support/cast.hpp"
#include "support/stuck_meeting.hpp"

namespace kept {
namespace {

using namespace support;
using namespace std::chrono_literals;

/// Sanne and Tom are in Frontwheel; Tom and Ingrid are in Rearwheel, which Ingrid founded.
class BetweenTeams : public OnBothDatabases {
  protected:
    BetweenTeams() {
        rearwheel = actions::found_team(store(), cast.ingrid, {"Rearwheel", "Europe/Amsterdam"}, form("rear"))
                        .value();
        EXPECT_TRUE(actions::add_to_team(store(), cast.ingrid, rearwheel, cast.tom.member));
        EXPECT_TRUE(actions::add_to_team(store(), cast.ingrid, rearwheel, cast.ingrid.member));
    }

    storage::SentForm next_form() { return form("form " + std::to_string(++forms_)); }

    MeetingId stuck(const std::string& words = "The lathe stands still.") {
        clock.pass(1min);
        return stuck_meeting(store(), cast.sanne, cast.tom.member, cast.frontwheel, words);
    }

    Result<PassingId> pass(const MeetingId& meeting, actions::Towards to, const std::string& words = "") {
        return actions::pass_on(store(), cast.sanne, {meeting, stuck_place, std::move(to), words},
                                next_form());
    }

    Result<PassingId> answer(const actions::Speaker& who, const PassingId& passing,
                             const std::string& what = "") {
        const Day friday = std::chrono::floor<std::chrono::days>(november(27, 0, 0));
        return actions::answer_passing(store(), who, {passing, "We repair it on Tuesday.", what, friday},
                                       next_form());
    }

    storage::PassedOn passed(const PassingId& id) {
        return store().read([&](storage::Connection& connection) {
            return storage::passed_on(connection, cast.sanne.organisation, id);
        });
    }

    storage::Waiting waiting(const TeamId& team) {
        return store().read([&](storage::Connection& connection) {
            return storage::waiting_for(connection, cast.sanne.organisation, team, Instant{}, store().now());
        });
    }

    void expect_whole() {
        store().read([](storage::Connection& connection) {
            for (const auto& each : storage::check_journals(connection)) ADD_FAILURE() << each.sentence;
            return 0;
        });
    }

    Cast cast = set_up_cast(store(), clock);
    TeamId rearwheel;

  private:
    int forms_ = 0;
};
KEPT_ON_BOTH_DATABASES(BetweenTeams);

TEST_P(BetweenTeams, AStuckWaitsWithTheOtherTeamUntilItsAnswerComesBack) {
    const PassingId passing = pass(stuck(), rearwheel, "Two days already.").value();
    ASSERT_EQ(waiting(rearwheel).from_others.size(), 1u);
    EXPECT_EQ(waiting(rearwheel).from_others.front().passing.words, "Two days already.");
    ASSERT_TRUE(answer(cast.tom, passing));
    EXPECT_TRUE(waiting(rearwheel).from_others.empty());
    ASSERT_EQ(waiting(cast.frontwheel).answers.size(), 1u);
    EXPECT_EQ(waiting(cast.frontwheel).answers.front().answer->words, "We repair it on Tuesday.");
    stuck("Something else.");
    EXPECT_TRUE(waiting(cast.frontwheel).answers.empty()) << "that meeting has read it";
    expect_whole();
}

TEST_P(BetweenTeams, UpIsTheTeamThatTheLeadLeadsAsWell) {
    const MeetingId meeting = stuck();
    actions::dismiss_lead(store(), cast.ingrid, rearwheel, cast.ingrid.member);
    EXPECT_EQ(pass(meeting, actions::Up{}).error().field, "to");
    actions::appoint_lead(store(), cast.ingrid, rearwheel, cast.ingrid.member);
    EXPECT_EQ(passed(pass(meeting, actions::Up{}).value()).passing.to, rearwheel);
}

TEST_P(BetweenTeams, ATeamThatClosedOrEmptiedMeanwhileIsNotThereAnyMore) {
    const MeetingId meeting = stuck();
    EXPECT_EQ(pass(meeting, std::monostate{}).error().field, "to");
    EXPECT_EQ(pass(meeting, TeamId{"nowhere"}).error().field, "to");
    actions::change_openness(store(), cast.ingrid, rearwheel, Openness::closed);
    EXPECT_EQ(pass(meeting, rearwheel).error().field, "to");
    actions::change_openness(store(), cast.ingrid, rearwheel, Openness::open);
    for (const auto& each : {cast.tom, cast.ingrid})
        ASSERT_TRUE(actions::leave_team(store(), cast.ingrid, rearwheel, each.member));
    EXPECT_EQ(pass(meeting, rearwheel).error().field, "to");
}

TEST_P(BetweenTeams, IsPassedOnceAndByWhoWasThere) {
    const MeetingId meeting = stuck();
    EXPECT_FALSE(actions::pass_on(store(), cast.tom, {meeting, stuck_place, rearwheel, ""}, next_form()))
        << "he was not there";
    EXPECT_THROW(
        (void)actions::pass_on(store(), cast.pim, {meeting, stuck_place, rearwheel, ""}, next_form()),
        NotFound);
    ASSERT_TRUE(pass(meeting, rearwheel));
    EXPECT_FALSE(pass(meeting, rearwheel));
    EXPECT_FALSE(pass(meeting, actions::Up{}));
}

TEST_P(BetweenTeams, AClosedTeamTellsItsSentenceAlone) {
    const MeetingId meeting = stuck();
    actions::change_openness(store(), cast.ingrid, cast.frontwheel, Openness::closed);
    EXPECT_EQ(pass(meeting, rearwheel).error().field, "words");
    const auto passing = pass(meeting, rearwheel, "We need a lathe.");
    EXPECT_EQ(passed(passing.value()).passing.passed_as, PassedAs::sentence_alone);
}

TEST_P(BetweenTeams, IsTakenBackUntilItIsAnsweredAndThenGoesElsewhere) {
    const MeetingId meeting = stuck();
    const PassingId first = pass(meeting, rearwheel).value();
    EXPECT_THROW((void)actions::take_passing_back(store(), cast.tom, first, next_form()), NotFound);
    ASSERT_TRUE(actions::take_passing_back(store(), cast.sanne, first, next_form()));
    EXPECT_FALSE(answer(cast.tom, first));
    EXPECT_TRUE(waiting(rearwheel).from_others.empty());
    const PassingId second = pass(meeting, rearwheel).value();
    ASSERT_TRUE(answer(cast.tom, second));
    EXPECT_FALSE(actions::take_passing_back(store(), cast.sanne, second, next_form()));
    expect_whole();
}

TEST_P(BetweenTeams, TwoWhoAnswerAtOnceGiveOneAnswer) {
    const PassingId passing = pass(stuck(), rearwheel).value();
    const auto say = [&](const actions::Speaker& who, const std::string& words) {
        return actions::answer_passing(store(), who, {passing, words, "", {}}, form(words)).has_value();
    };
    bool tom_said = false;
    std::thread tom([&] { tom_said = say(cast.tom, "Tomorrow."); });
    const bool ingrid_said = say(cast.ingrid, "Today.");
    tom.join();
    EXPECT_NE(tom_said, ingrid_said);
    EXPECT_EQ(passed(passing).answer->words, tom_said ? "Tomorrow." : "Today.");
    expect_whole();
}

TEST_P(BetweenTeams, OnlyTheOtherTeamAnswersAndPromisesInItsMeeting) {
    const PassingId passing = pass(stuck(), rearwheel).value();
    EXPECT_THROW((void)answer(cast.sanne, passing), NotFound);
    EXPECT_THROW((void)answer(cast.pim, passing), NotFound);
    EXPECT_EQ(answer(cast.tom, passing, "Repair the lathe.").error().field, "what");
    const MeetingId theirs =
        actions::start_meeting(store(), cast.tom, rearwheel, TurnOrder::fixed, next_form()).value();
    ASSERT_TRUE(answer(cast.tom, passing, "Repair the lathe."));
    const PassingAnswer said = *passed(passing).answer;
    EXPECT_EQ(said.meeting, theirs);
    const LiveMeeting meeting = store().read([&](storage::Connection& connection) {
        return storage::meeting(connection, cast.sanne.organisation, theirs);
    });
    EXPECT_EQ(follow_up_in(meeting, *said.follow_up)->is, FollowUpIs::accepted);
    expect_whole();
}

TEST_P(BetweenTeams, StuckAgainRepeatsLastTimeInOneTap) {
    stuck();
    const MeetingId open =
        actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, next_form()).value();
    (void)actions::press_once(store(), cast.sanne, open, {.kind = MeetingDeedKind::begin_round, .step = 0},
                              next_form());
    EXPECT_EQ(actions::say_stuck_again(store(), cast.sanne, open, 1, 7, next_form()).error().field, "stuck");
    ASSERT_TRUE(actions::say_stuck_again(store(), cast.sanne, open, 1, stuck_place, next_form()));
    const LiveMeeting meeting = store().read([&](storage::Connection& connection) {
        return storage::meeting(connection, cast.sanne.organisation, open);
    });
    EXPECT_EQ(meeting.stucks.front().words, "The lathe stands still.");
    EXPECT_EQ(meeting.stucks.front().helpers, std::vector<MemberId>{cast.tom.member});
}

TEST_P(BetweenTeams, StuckThreeTimesGoesOnTheWeeklyAgendaOnce) {
    stuck();
    EXPECT_FALSE(actions::answer_stuck(store(), cast.sanne, {stuck(), stuck_place}, next_form()));
    const MeetingId third = stuck("the lathe STANDS still");
    EXPECT_FALSE(actions::answer_stuck(store(), cast.tom, {third, stuck_place}, next_form()));
    EXPECT_EQ(actions::answer_stuck(store(), cast.sanne, {third, stuck_place, OfferAnswerKind::declined, ""},
                                    next_form())
                  .error()
                  .field,
              "reason");
    ASSERT_TRUE(actions::answer_stuck(store(), cast.sanne, {third, stuck_place}, next_form()));
    EXPECT_FALSE(actions::answer_stuck(store(), cast.sanne, {third, stuck_place}, next_form()));
    ASSERT_EQ(waiting(cast.frontwheel).stucks.size(), 1u);
    EXPECT_EQ(waiting(cast.frontwheel).stucks.front().stuck.words, "the lathe STANDS still");
    expect_whole();
}

TEST_P(BetweenTeams, AFollowUpIsSettledWithASentence) {
    const MeetingId id =
        actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, next_form()).value();
    const Day friday = std::chrono::floor<std::chrono::days>(november(27, 0, 0));
    ASSERT_TRUE(actions::propose_follow_up(store(), cast.sanne, id, {"Call.", cast.sanne.member, friday},
                                           next_form()));
    const auto follow_up = [&] {
        return store()
            .read([&](storage::Connection& connection) {
                return storage::meetings_that_asked(connection, cast.sanne.organisation, cast.sanne.member,
                                                    9);
            })
            .front()
            .follow_ups.front();
    };
    const auto waits = [&] {
        return store().read([&](storage::Connection& connection) {
            return storage::count_follow_ups_waiting(connection, cast.sanne.organisation, cast.sanne.member);
        });
    };
    EXPECT_EQ(waits(), 1);
    ASSERT_TRUE(actions::settle_follow_up(store(), cast.sanne, id, follow_up().id, MeetingDeedKind::not_done,
                                          "They were closed.", next_form()));
    EXPECT_EQ(follow_up().is, FollowUpIs::not_done);
    EXPECT_EQ(follow_up().said, "They were closed.");
    EXPECT_GE(follow_up().at, clock.now());
    EXPECT_EQ(waits(), 0);
}

}  // namespace
}  // namespace kept
