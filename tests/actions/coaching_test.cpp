#include <gtest/gtest.h>

#include "actions/add_to_team.hpp"
#include "actions/applaud.hpp"
#include "actions/appoint_administrator.hpp"
#include "actions/arrange_coaching.hpp"
#include "actions/change_openness.hpp"
#include "actions/close_account.hpp"
#include "actions/found_team.hpp"
#include "actions/invite.hpp"
#include "actions/invite_coach.hpp"
#include "actions/join.hpp"
#include "actions/join_as_coach.hpp"
#include "actions/reading.hpp"
#include "actions/remark.hpp"
#include "actions/report_kpi.hpp"
#include "actions/sign_in.hpp"
#include "storage/coachings.hpp"
#include "storage/remarks.hpp"
#include "storage/sessions.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;
using std::chrono::days;

Day day(int month, int of_month, int year = 2026) {
    return std::chrono::sys_days{std::chrono::year{year} / month / of_month};
}

/// Vera Lind coaches Frontwheel until Sunday 20 December 2026. It is Monday 23 November.
class CoachingTest : public OnBothDatabases {
  protected:
    CoachingTest() {
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), form("nine")).value();
        vera = joins(invited(cast.frontwheel), "vera@outside.example").value();
        garden =
            actions::found_team(store(), cast.ingrid, {"Walled garden", "Europe/Amsterdam"}, form("garden"))
                .value();
    }

    std::string invited(const TeamId& team, Day until = day(12, 20)) {
        return actions::invite_coach(store(), cast.ingrid, team, until).value().token;
    }

    Result<actions::Speaker> joins(const std::string& token, const std::string& email) {
        return actions::join_as_coach(store(), cast.ingrid.organisation, token,
                                      {.name = "Vera Lind", .email = email, .password = Cast::password},
                                      Cast::work);
    }

    bool reads(const TeamId& team) {
        return store().read([&](storage::Connection& connection) {
            try {
                return actions::readable_team(connection, vera, team, store().now()).id == team;
            } catch (const NotFound&) {
                return false;
            }
        });
    }

    auto remarks(const std::string& words) {
        return actions::remark(store(), vera, {cast.complaints, friday, words}, form(words));
    }

    std::size_t sessions() {
        return store().read([&](storage::Connection& connection) {
            return storage::sessions_of(connection, vera.organisation, vera.member).size();
        });
    }

    Cast cast = set_up_cast(store(), clock);
    const Period friday = parse_period("2026-11-20").value();
    actions::Speaker vera;
    TeamId garden;
};
KEPT_ON_BOTH_DATABASES(CoachingTest);

TEST_P(CoachingTest, ACoachReadsTheTeamsTheyWereInvitedToAndNoOther) {
    EXPECT_TRUE(reads(cast.frontwheel));
    EXPECT_FALSE(reads(garden));
    const TeamId open = add_backwheel(store(), cast);
    EXPECT_FALSE(reads(open)) << "open is for who is in the organisation";
}

TEST_P(CoachingTest, AClosedTeamTooWhereTheyWereInvited) {
    actions::change_openness(store(), cast.ingrid, garden, Openness::closed);
    EXPECT_FALSE(reads(garden));
    EXPECT_EQ(actions::coach_another_team(store(), vera, invited(garden)).value(), garden);
    EXPECT_TRUE(reads(garden));
}

TEST_P(CoachingTest, ATeamThatClosesMeanwhileStaysTheirsToRead) {
    actions::change_openness(store(), cast.ingrid, cast.frontwheel, Openness::closed);
    EXPECT_TRUE(reads(cast.frontwheel));
}

TEST_P(CoachingTest, ACoachRemarksAndTakesThatBack) {
    const auto said = remarks("What changed on Friday?");
    ASSERT_TRUE(said);
    EXPECT_TRUE(actions::take_remark_back(store(), vera, cast.complaints, *said, form("back")));
}

TEST_P(CoachingTest, ACoachNamesPromisesReportsAndApplaudsNothing) {
    EXPECT_ANY_THROW((void)actions::name_kpi(
        store(), vera,
        {.name = "Questions asked", .contribution = "Who asks learns.", .team = cast.frontwheel},
        form("named")));
    EXPECT_THROW((void)actions::report_kpi(store(), vera, complaints_of(cast, "2026-11-23", 9), form("mine")),
                 NotFound);
    EXPECT_THROW((void)actions::applaud(store(), vera, cast.complaints, friday, form("applause")), Forbidden);
    EXPECT_THROW((void)actions::say_need(store(), vera, {cast.complaints, friday, "Time."}, form("need")),
                 NotFound);
}

TEST_P(CoachingTest, ACoachIsPutInNoTeamAndGetsNoRole) {
    EXPECT_THROW((void)actions::add_to_team(store(), cast.ingrid, cast.frontwheel, vera.member), NotFound);
    EXPECT_THROW((void)actions::appoint_administrator(store(), cast.ingrid, vera.member), NotFound);
}

TEST_P(CoachingTest, OnlyWhoArrangesTheTeamInvitesMovesAndEnds) {
    EXPECT_THROW((void)actions::invite_coach(store(), cast.tom, cast.frontwheel, day(12, 20)), Forbidden);
    EXPECT_THROW((void)actions::invite_coach(store(), vera, cast.frontwheel, day(12, 20)), Forbidden);
    EXPECT_THROW((void)actions::move_coaching(store(), cast.tom, cast.frontwheel, vera.member, day(12, 24)),
                 Forbidden);
    EXPECT_THROW(actions::end_coaching(store(), vera, cast.frontwheel, vera.member), Forbidden);
    EXPECT_THROW((void)actions::invite_coach(store(), cast.pim, cast.frontwheel, day(12, 20)), NotFound);
    EXPECT_THROW((void)actions::move_coaching(store(), cast.ingrid, garden, vera.member, day(12, 24)),
                 NotFound);
}

TEST_P(CoachingTest, TheLastDayIsRefusedInThePastTodayAndAfterAYear) {
    for (const Day until : {day(11, 22), day(11, 23), day(11, 24, 2027), day(1, 1, 1970), day(1, 1, 9999)})
        EXPECT_EQ(actions::invite_coach(store(), cast.ingrid, cast.frontwheel, until).error().field, "until");
    EXPECT_EQ(
        actions::move_coaching(store(), cast.ingrid, cast.frontwheel, vera.member, day(11, 23)).error().field,
        "until");
}

TEST_P(CoachingTest, AnInvitationWorksOnceForFourteenDaysAndNeverAfterTheLastDay) {
    const std::string used = invited(garden);
    ASSERT_TRUE(joins(used, "other@outside.example"));
    EXPECT_EQ(joins(used, "second@outside.example").error().field, "invitation");
    const std::string brief = invited(garden, day(11, 25)), old = invited(garden);
    clock.turn_to(november(25, 22, 59));
    EXPECT_TRUE(joins(invited(garden), "third@outside.example"));
    clock.turn_to(november(25, 23, 0));  // midnight in Amsterdam
    EXPECT_EQ(joins(brief, "fourth@outside.example").error().field, "invitation");
    clock.pass(days{15});
    EXPECT_EQ(joins(old, "fifth@outside.example").error().field, "invitation");
    EXPECT_THROW((void)joins("no such token", "sixth@outside.example"), NotFound);
}

TEST_P(CoachingTest, TheAddressOfAMemberOrOfACoachIsTaken) {
    EXPECT_EQ(joins(invited(garden), "Sanne@frontwheel.example").error().field, "email");
    EXPECT_EQ(joins(invited(garden), "vera@outside.example").error().field, "email");
    const auto member = actions::invite(store(), cast.ingrid, garden);
    EXPECT_EQ(actions::join(store(), cast.ingrid.organisation, member.token,
                            {.name = "Vera", .email = "vera@outside.example", .password = Cast::password},
                            Cast::work)
                  .error()
                  .field,
              "email");
}

TEST_P(CoachingTest, InvitedTwiceIntoTheSameTeamSaysSo) {
    const auto again = actions::coach_another_team(store(), vera, invited(cast.frontwheel));
    EXPECT_EQ(again.error().field, "invitation");
    EXPECT_THROW((void)actions::coach_another_team(store(), cast.tom, invited(garden)), Forbidden);
}

TEST_P(CoachingTest, AtTheEndOfTheLastDayNothingIsReadOrSaidAnyMore) {
    clock.turn_to(november(23, 0, 0) + days{27} + std::chrono::hours{22} + std::chrono::minutes{59});
    EXPECT_TRUE(reads(cast.frontwheel));
    ASSERT_TRUE(remarks("To the last minute."));
    clock.pass(std::chrono::minutes{1});
    EXPECT_FALSE(reads(cast.frontwheel));
    EXPECT_THROW((void)remarks("Too late."), NotFound);
}

TEST_P(CoachingTest, WhatTheySaidStaysUnderTheirName) {
    ASSERT_TRUE(remarks("What changed on Friday?"));
    actions::end_coaching(store(), cast.ingrid, cast.frontwheel, vera.member);
    store().read([&](storage::Connection& connection) {
        const auto said = storage::remarks_on(connection, vera.organisation, cast.complaints, friday);
        EXPECT_EQ(said.front().author, vera.member);
        EXPECT_EQ(said.front().words, "What changed on Friday?");
        return 0;
    });
}

TEST_P(CoachingTest, EndingItSignsThemOutUnlessAnotherTeamStays) {
    actions::begin_session(store(), vera);
    ASSERT_TRUE(actions::coach_another_team(store(), vera, invited(garden)));
    actions::end_coaching(store(), cast.ingrid, cast.frontwheel, vera.member);
    EXPECT_EQ(sessions(), 1u);
    EXPECT_TRUE(reads(garden));
    actions::end_coaching(store(), cast.ingrid, garden, vera.member);
    EXPECT_EQ(sessions(), 0u);
}

TEST_P(CoachingTest, WhoseTimeIsOverDoesNotSignInAndHearsWhy) {
    const auto sign_in = [&] {
        return actions::sign_in(store(), vera.organisation, "vera@outside.example", Cast::password);
    };
    EXPECT_TRUE(sign_in());
    actions::end_coaching(store(), cast.ingrid, cast.frontwheel, vera.member);
    EXPECT_TRUE(sign_in().error().sentence.starts_with("Your time as a coach"));
    ASSERT_TRUE(actions::move_coaching(store(), cast.ingrid, cast.frontwheel, vera.member, day(12, 24)));
    EXPECT_TRUE(sign_in());
    EXPECT_TRUE(reads(cast.frontwheel));
}

TEST_P(CoachingTest, ALaterLastDayIsReckonedFromToday) {
    clock.turn_to(november(29, 12, 0));
    EXPECT_TRUE(
        actions::move_coaching(store(), cast.ingrid, cast.frontwheel, vera.member, day(11, 29, 2027)));
    EXPECT_FALSE(
        actions::move_coaching(store(), cast.ingrid, cast.frontwheel, vera.member, day(11, 30, 2027)));
}

TEST_P(CoachingTest, ACoachWhoseAccountIsClosedReadsAlongNoMore) {
    EXPECT_TRUE(actions::close_account(store(), cast.ingrid, vera.member));
    EXPECT_FALSE(reads(cast.frontwheel));
    EXPECT_FALSE(actions::sign_in(store(), vera.organisation, "vera@outside.example", Cast::password));
    EXPECT_THROW(
        (void)actions::move_coaching(store(), cast.ingrid, cast.frontwheel, vera.member, day(12, 24)),
        NotFound);
}

}  // namespace
}  // namespace kept
