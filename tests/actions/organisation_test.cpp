#include <gtest/gtest.h>

#include "actions/add_organisation.hpp"
#include "actions/add_to_team.hpp"
#include "actions/appoint_administrator.hpp"
#include "actions/appoint_lead.hpp"
#include "actions/change_openness.hpp"
#include "actions/close_account.hpp"
#include "actions/found_team.hpp"
#include "actions/invite.hpp"
#include "actions/invite_administrator.hpp"
#include "actions/join.hpp"
#include "actions/leave_team.hpp"
#include "actions/reading.hpp"
#include "actions/retire_kpi.hpp"
#include "actions/set_up_organisation.hpp"
#include "actions/sign_in.hpp"
#include "domain/outcome.hpp"
#include "storage/deeds.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/teams.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class OrganisationOfMany : public OnBothDatabases {
  protected:
    Result<TeamId> founds(const actions::Speaker& who, const std::string& name,
                          const std::string& zone = "Europe/London") {
        return actions::found_team(store(), who, {name, zone}, form(name));
    }

    Team team(const TeamId& id) {
        return store().read([&](storage::Connection& connection) {
            return storage::team(connection, cast.ingrid.organisation, id);
        });
    }

    bool reads(const actions::Speaker& who, const TeamId& id) {
        return store().read([&](storage::Connection& connection) {
            return actions::may_read(connection, who, storage::team(connection, who.organisation, id),
                                     store().now());
        });
    }

    std::vector<std::string> deeds() {
        return store().read([&](storage::Connection& connection) {
            std::vector<std::string> all;
            for (const auto& each :
                 storage::deeds_before(connection, cast.ingrid.organisation, 1'000'000, 100))
                all.push_back(each.kind + " " + each.choice);
            return all;
        });
    }

    Cast cast = set_up_cast(store(), clock);
};
KEPT_ON_BOTH_DATABASES(OrganisationOfMany);

TEST_P(OrganisationOfMany, OnlyAdministratorsFoundTeams) {
    EXPECT_EQ(team(founds(cast.ingrid, "Back wheel").value()).name, "Back wheel");
    EXPECT_THROW((void)founds(cast.tom, "Third wheel"), Forbidden);
    EXPECT_EQ(founds(cast.ingrid, "").error().field, "name");
    EXPECT_EQ(founds(cast.ingrid, "Moon", "Moon/Tranquility").error().field, "zone");
}

TEST_P(OrganisationOfMany, ATeamIsFoundedOnceHoweverOftenItsFormArrives) {
    EXPECT_EQ(founds(cast.ingrid, "Back wheel").value(), founds(cast.ingrid, "Back wheel").value());
}

TEST_P(OrganisationOfMany, AnEarlierNameStaysInTheJournal) {
    ASSERT_TRUE(actions::rename_team(store(), cast.ingrid, cast.frontwheel, "Care"));
    ASSERT_TRUE(actions::rename_team(store(), cast.ingrid, cast.frontwheel, "Care"));
    EXPECT_EQ(team(cast.frontwheel).name, "Care");
    EXPECT_EQ(deeds().front(), "team_name renamed");
    EXPECT_EQ(std::ranges::count(deeds(), "team_name renamed"), 1);
    EXPECT_THROW((void)actions::rename_team(store(), cast.sanne, cast.frontwheel, "Mine"), Forbidden);
}

TEST_P(OrganisationOfMany, ALeadInvitesIntoTheirOwnTeamOnly) {
    const TeamId back = founds(cast.ingrid, "Back wheel").value();
    ASSERT_TRUE(actions::add_to_team(store(), cast.ingrid, back, cast.tom.member));
    EXPECT_THROW(actions::invite(store(), cast.tom, back), Forbidden);
    actions::appoint_lead(store(), cast.ingrid, back, cast.tom.member);
    EXPECT_FALSE(actions::invite(store(), cast.tom, back).token.empty());
    EXPECT_THROW(actions::invite(store(), cast.tom, cast.frontwheel), Forbidden);
    actions::dismiss_lead(store(), cast.ingrid, back, cast.tom.member);
    EXPECT_THROW(actions::invite(store(), cast.tom, back), Forbidden);
    EXPECT_EQ(deeds().front(), "membership dismissed");
}

TEST_P(OrganisationOfMany, OnlyAdministratorsAppointLeadsAndOnlyWhoIsInTheTeam) {
    EXPECT_THROW(actions::appoint_lead(store(), cast.tom, cast.frontwheel, cast.tom.member), Forbidden);
    const TeamId back = founds(cast.ingrid, "Back wheel").value();
    EXPECT_THROW(actions::appoint_lead(store(), cast.ingrid, back, cast.tom.member), NotFound);
}

TEST_P(OrganisationOfMany, NobodyIsAddedTwiceNorFromElsewhere) {
    EXPECT_EQ(actions::add_to_team(store(), cast.ingrid, cast.frontwheel, cast.tom.member).error().field,
              "member");
    EXPECT_THROW((void)actions::add_to_team(store(), cast.ingrid, cast.frontwheel, cast.pim.member),
                 NotFound);
}

TEST_P(OrganisationOfMany, WhoLeavesATeamMovesOrRetiresTheirNumbersFirst) {
    const auto leave = [&](const actions::Speaker& who, const actions::Speaker& whom) {
        return actions::leave_team(store(), who, cast.frontwheel, whom.member);
    };
    EXPECT_EQ(leave(cast.sanne, cast.sanne).error().field, "leaving");
    EXPECT_EQ(leave(cast.ingrid, cast.sanne).error().field, "leaving");
    EXPECT_THROW((void)leave(cast.tom, cast.sanne), Forbidden);
    actions::retire_kpi(store(), cast.sanne, cast.complaints);
    EXPECT_TRUE(leave(cast.sanne, cast.sanne));
    EXPECT_TRUE(leave(cast.sanne, cast.sanne)) << "a double click";
    EXPECT_TRUE(actions::add_to_team(store(), cast.ingrid, cast.frontwheel, cast.sanne.member));
}

TEST_P(OrganisationOfMany, AClosedTeamIsReadByItsMembersAndAdministratorsAlone) {
    const TeamId back = founds(cast.ingrid, "Back wheel").value();
    ASSERT_TRUE(actions::add_to_team(store(), cast.ingrid, back, cast.tom.member));
    EXPECT_TRUE(reads(cast.sanne, back));
    EXPECT_THROW(actions::change_openness(store(), cast.tom, back, Openness::closed), Forbidden);
    actions::change_openness(store(), cast.ingrid, back, Openness::closed);
    EXPECT_FALSE(reads(cast.sanne, back));
    EXPECT_TRUE(reads(cast.tom, back));
    EXPECT_TRUE(reads(cast.ingrid, back));
    actions::change_openness(store(), cast.ingrid, back, Openness::open);
    EXPECT_TRUE(reads(cast.sanne, back));
}

TEST_P(OrganisationOfMany, ANumberOfAClosedTeamIsReadByItsOwnerWhoLeft) {
    actions::retire_kpi(store(), cast.sanne, cast.complaints);
    ASSERT_TRUE(actions::leave_team(store(), cast.sanne, cast.frontwheel, cast.sanne.member));
    actions::change_openness(store(), cast.ingrid, cast.frontwheel, Openness::closed);
    const auto read = [&](const actions::Speaker& who) {
        return store().read([&](storage::Connection& connection) {
            return actions::readable_kpi(connection, who, cast.complaints, store().now()).name;
        });
    };
    EXPECT_EQ(read(cast.sanne), "Complaints solved");
    EXPECT_EQ(read(cast.tom), "Complaints solved");
    ASSERT_TRUE(actions::leave_team(store(), cast.tom, cast.frontwheel, cast.tom.member));
    EXPECT_THROW((void)read(cast.tom), NotFound);
}

TEST_P(OrganisationOfMany, AnOrganisationAlwaysHasAnAdministrator) {
    const auto dismiss = [&](const actions::Speaker& who, const actions::Speaker& whom) {
        return actions::dismiss_administrator(store(), who, whom.member);
    };
    EXPECT_EQ(dismiss(cast.ingrid, cast.ingrid).error().field, "member");
    EXPECT_EQ(actions::close_account(store(), cast.ingrid, cast.ingrid.member).error().field, "member");
    EXPECT_THROW((void)actions::appoint_administrator(store(), cast.tom, cast.tom.member), Forbidden);
    ASSERT_TRUE(actions::appoint_administrator(store(), cast.ingrid, cast.tom.member));
    ASSERT_TRUE(dismiss(cast.tom, cast.ingrid));
    EXPECT_THROW((void)founds(cast.ingrid, "Back wheel"), Forbidden);
    EXPECT_EQ(dismiss(cast.tom, cast.tom).error().field, "member");
}

TEST_P(OrganisationOfMany, NothingIsDueAnyMoreOfWhoLeft) {
    const OrganisationId here = cast.ingrid.organisation;
    EXPECT_THROW((void)actions::close_account(store(), cast.tom, cast.sanne.member), Forbidden);
    ASSERT_TRUE(actions::close_account(store(), cast.ingrid, cast.sanne.member));
    ASSERT_TRUE(actions::close_account(store(), cast.ingrid, cast.sanne.member));
    clock.turn_to(november(27, 12, 0));
    const auto slots = store().read([&](storage::Connection& connection) {
        const History history =
            storage::Histories(connection, here).of(storage::kpi(connection, here, cast.complaints));
        return all_slots(history, Schedule(history.planning), clock.now());
    });
    // Friday's number was due at the huddle of Monday 23 November, after the account was closed.
    EXPECT_EQ(key_of(slots.back().period), "2026-11-19");
    EXPECT_EQ(slots.back().outcome, Outcome::silent);
}

TEST_P(OrganisationOfMany, AClosedAccountSignsInNoMoreAndItsAddressIsFree) {
    const OrganisationId here = cast.ingrid.organisation;
    const auto unknown = actions::sign_in(store(), here, "nobody@frontwheel.example", Cast::password);
    const auto open = actions::sign_in(store(), here, "sanne@frontwheel.example", Cast::password);
    ASSERT_TRUE(actions::close_account(store(), cast.ingrid, cast.sanne.member));
    EXPECT_EQ(actions::sign_in(store(), here, "sanne@frontwheel.example", Cast::password).error(),
              unknown.error());
    const auto invited = actions::invite(store(), cast.ingrid, cast.frontwheel);
    const auto anew = actions::join(
        store(), here, invited.token,
        {.name = "Sanne Bakker", .email = "sanne@frontwheel.example", .password = Cast::password});
    ASSERT_TRUE(anew);
    EXPECT_NE(anew->member, cast.sanne.member);
    const Member member = store().read([&](storage::Connection& connection) {
        return storage::member(connection, here, cast.sanne.member);
    });
    EXPECT_EQ(member.name, "Sanne Bakker");
    EXPECT_EQ(member.email, cast.sanne.member.text);
    EXPECT_TRUE(member.closed);
}

TEST_P(OrganisationOfMany, ALinkFromTheShellLetsOneAdministratorInOnce) {
    const OrganisationId here = cast.ingrid.organisation;
    const auto invited = actions::invite_administrator(store(), here);
    const auto join = [&](const std::string& email) {
        return actions::join_as_administrator(
            store(), here, invited.token,
            {.name = "Noor Visser", .email = email, .password = Cast::password});
    };
    const auto noor = join("noor@frontwheel.example");
    ASSERT_TRUE(noor);
    EXPECT_TRUE(founds(*noor, "Back wheel"));
    EXPECT_EQ(join("second@frontwheel.example").error().field, "invitation");
    const auto late = actions::invite_administrator(store(), here);
    clock.pass(std::chrono::days{4});
    EXPECT_EQ(
        actions::join_as_administrator(store(), here, late.token,
                                       {.name = "Noor", .email = "n@x.example", .password = Cast::password})
            .error()
            .field,
        "invitation");
}

TEST_P(OrganisationOfMany, AnotherOrganisationIsSetUpAtItsOwnAddressOnce) {
    const std::string address = "https://second.example.nl";
    const std::string token = actions::add_organisation(store(), address).value();
    const actions::SettingUp asked{.organisation = "Second",
                                   .name = "Ella",
                                   .email = "ella@second.example",
                                   .password = Cast::password,
                                   .team = "One",
                                   .zone = "Europe/London"};
    EXPECT_THROW((void)actions::set_up_organisation(store(), asked, "no such link"), NotFound);
    const auto founded = actions::set_up_organisation(store(), asked, token);
    ASSERT_TRUE(founded);
    EXPECT_FALSE(actions::set_up_organisation(store(), asked, token));
    EXPECT_EQ(actions::add_organisation(store(), address).error().field, "address");
    const auto found = store().read([&](storage::Connection& connection) {
        return std::pair(storage::organisation_at(connection, address)->id,
                         storage::organisation_of_the_installation(connection)->id);
    });
    EXPECT_EQ(found, std::pair(founded->administrator.organisation, cast.ingrid.organisation));
}

}  // namespace
}  // namespace kept
