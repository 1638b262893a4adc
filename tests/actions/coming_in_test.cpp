#include <gtest/gtest.h>

#include "actions/change_rhythm.hpp"
#include "actions/invite.hpp"
#include "actions/join.hpp"
#include "actions/sign_in.hpp"
#include "storage/rhythms.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class ComingIn : public OnBothDatabases {
  protected:
    Result<actions::Speaker> joins(const std::string& token, const std::string& email) {
        return actions::join(store(), cast.ingrid.organisation, token,
                             {.name = "Noor Visser", .email = email, .password = Cast::password});
    }

    Cast cast = set_up_cast(store(), clock);
};
KEPT_ON_BOTH_DATABASES(ComingIn);

TEST_P(ComingIn, AnInvitationLetsOnePersonInOnce) {
    const auto invited = actions::invite(store(), cast.ingrid, cast.frontwheel);
    EXPECT_TRUE(joins(invited.token, "noor@frontwheel.example"));
    EXPECT_EQ(joins(invited.token, "second@frontwheel.example").error().field, "invitation");
}

TEST_P(ComingIn, AnInvitationLastsFourteenDays) {
    const auto invited = actions::invite(store(), cast.ingrid, cast.frontwheel);
    clock.pass(std::chrono::days{15});
    EXPECT_EQ(joins(invited.token, "noor@frontwheel.example").error().field, "invitation");
    EXPECT_THROW((void)joins("no such token", "noor@frontwheel.example"), NotFound);
}

TEST_P(ComingIn, AnAddressBelongsToOneMember) {
    const auto invited = actions::invite(store(), cast.ingrid, cast.frontwheel);
    EXPECT_EQ(joins(invited.token, "SANNE@frontwheel.example").error().field, "email");
}

TEST_P(ComingIn, OnlyWhoArrangesTheTeamInvites) {
    EXPECT_THROW(actions::invite(store(), cast.tom, cast.frontwheel), Forbidden);
    EXPECT_THROW(actions::invite(store(), cast.pim, cast.frontwheel), NotFound);
}

TEST_P(ComingIn, SigningInNeverSaysWhichOfTheTwoWasWrong) {
    const OrganisationId here = cast.ingrid.organisation;
    const auto wrong_password =
        actions::sign_in(store(), here, "sanne@frontwheel.example", "every wheel turns once");
    const auto unknown = actions::sign_in(store(), here, "nobody@frontwheel.example", Cast::password);
    EXPECT_EQ(wrong_password.error(), unknown.error());
    EXPECT_TRUE(actions::sign_in(store(), here, " Sanne@Frontwheel.example ", Cast::password));
}

TEST_P(ComingIn, ANewRhythmNeverMovesWhatIsDueToday) {
    Rhythm rhythm = store().read([&](storage::Connection& connection) {
        return storage::rhythms_of(connection, cast.ingrid.organisation, cast.frontwheel).front().fact;
    });
    rhythm.huddle->start = std::chrono::hours{10};
    const Day today{std::chrono::year{2026} / 11 / 23};
    const auto change = [&](const actions::Speaker& who, Day from) {
        return actions::change_rhythm(store(), who, cast.frontwheel, {from, rhythm});
    };
    EXPECT_EQ(change(cast.ingrid, today).error().field, "from");
    EXPECT_TRUE(change(cast.ingrid, today + std::chrono::days{1}));
    EXPECT_THROW((void)change(cast.tom, today + std::chrono::days{1}), Forbidden);
}

TEST_P(ComingIn, ATeamInWhichNothingIsSaidYetMeetsByItsNewRhythmTheSameDay) {
    const TeamId backwheel = add_backwheel(store(), cast);
    Rhythm rhythm = sensible_rhythm("Europe/Amsterdam");
    rhythm.huddle->start = std::chrono::hours{10};
    const Day today{std::chrono::year{2026} / 11 / 23};
    const auto change = [&](Day from) {
        return actions::change_rhythm(store(), cast.ingrid, backwheel, {from, rhythm});
    };
    EXPECT_EQ(change(today - std::chrono::days{1}).error().field, "from");
    ASSERT_TRUE(change(today));
    const auto rhythms = store().read([&](storage::Connection& connection) {
        return storage::rhythms_of(connection, cast.ingrid.organisation, backwheel);
    });
    EXPECT_EQ(fact_on(rhythms, today).huddle->start, std::chrono::hours{10});
}

}  // namespace
}  // namespace kept
