#include <gtest/gtest.h>

#include "actions/add_organisation.hpp"
#include "actions/add_to_team.hpp"
#include "actions/appoint_administrator.hpp"
#include "actions/change_openness.hpp"
#include "actions/found_team.hpp"
#include "actions/invite_administrator.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "web/proof.hpp"

namespace kept {
namespace {

using namespace support;

class OrganisationPages : public OnBothDatabases {
  protected:
    bool says(const Browser& browser, const std::string& text) const {
        return browser.page().find(text) != std::string::npos;
    }

    Browser signed_in(const std::string& who) {
        Browser browser(web);
        browser.sign_in(who + "@frontwheel.example");
        return browser;
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    const std::string frontwheel = "/teams/" + cast.frontwheel.text;
};
KEPT_ON_BOTH_DATABASES(OrganisationPages);

TEST_P(OrganisationPages, AnAdministratorFoundsATeamAndFillsIt) {
    Browser ingrid = signed_in("ingrid");
    ingrid.get("/teams/new");
    EXPECT_EQ(ingrid.post("/teams", {{"name", ""}, {"zone", "Europe/London"}}).status, 422);
    EXPECT_TRUE(says(ingrid, "What is the team called?"));
    ASSERT_EQ(ingrid.post("/teams", {{"name", "Back wheel"}, {"zone", "Europe/London"}}).status, 303);
    const std::string back = *ingrid.last().header("location");
    ingrid.follow();
    ASSERT_EQ(ingrid.post(back + "/members", {{"member", cast.tom.member.text}}).status, 303);
    ingrid.follow();
    EXPECT_TRUE(says(ingrid, "<b>Tom de Graaf</b>"));
    EXPECT_EQ(ingrid.post(back + "/members", {{"member", cast.tom.member.text}}).status, 422);
    EXPECT_TRUE(says(ingrid, "is in this team already"));
    EXPECT_EQ(ingrid.post(back + "/members", {{"member", ""}}).status, 422);
    EXPECT_EQ(ingrid.post(back + "/names", {{"name", "Rear wheel"}}).status, 303);
    ingrid.get("/teams");
    EXPECT_TRUE(says(ingrid, "Rear wheel"));
}

TEST_P(OrganisationPages, WhoStillSaysNumbersHearsWhatToDoBeforeLeaving) {
    Browser sanne = signed_in("sanne");
    sanne.get(frontwheel);
    EXPECT_EQ(sanne.post(frontwheel + "/leavings", {{"member", cast.sanne.member.text}}).status, 422);
    EXPECT_TRUE(says(sanne, "Move them to another team or retire them first."));
    Browser tom = signed_in("tom");
    tom.get(frontwheel);
    EXPECT_EQ(tom.post(frontwheel + "/leavings", {{"member", cast.sanne.member.text}}).status, 403);
    EXPECT_EQ(tom.post(frontwheel + "/leavings", {{"member", "nobody"}}).status, 404);
    EXPECT_EQ(tom.post(frontwheel + "/leavings", {{"member", cast.tom.member.text}}).status, 303);
}

TEST_P(OrganisationPages, ARoleIsGivenByWhoSignedInJustNow) {
    Browser ingrid = signed_in("ingrid");
    const std::string roles = "/people/" + cast.tom.member.text + "/roles";
    clock.pass(std::chrono::minutes{16});
    ingrid.get("/people/" + cast.tom.member.text);
    EXPECT_EQ(ingrid.post(roles, {{"role", "administrator"}}).status, 200);
    EXPECT_TRUE(says(ingrid, R"(name="role" value="administrator")"));
    EXPECT_EQ(ingrid.post(roles, {{"role", "administrator"}, {"password_now", "not this one at all"}}).status,
              422);
    EXPECT_TRUE(says(ingrid, "That is not the password you have now."));
    EXPECT_FALSE(says(ingrid, "not this one at all"));
    EXPECT_EQ(ingrid.post(roles, {{"role", "administrator"}, {"password_now", Cast::password}}).status, 303);
    EXPECT_EQ(ingrid.follow().status, 200);
    ingrid.get("/people/" + cast.tom.member.text);
    EXPECT_EQ(ingrid.post(roles, {{"role", "member"}}).status, 200);
    EXPECT_TRUE(says(ingrid, "Is it you?"));
}

TEST_P(OrganisationPages, TheLastAdministratorStays) {
    Browser ingrid = signed_in("ingrid");
    const std::string ingrids = "/people/" + cast.ingrid.member.text;
    ingrid.get(ingrids);
    EXPECT_EQ(ingrid.post(ingrids + "/roles", {{"role", "member"}}).status, 422);
    EXPECT_TRUE(says(ingrid, "Appoint somebody else before this one goes."));
    ingrid.get(ingrids + "/closing");
    EXPECT_EQ(ingrid.post(ingrids + "/closing", {}).status, 422);
    EXPECT_TRUE(says(ingrid, "Appoint somebody else before this one goes."));
    EXPECT_EQ(ingrid.post(ingrids + "/roles", {{"role", "king"}}).status, 400);
}

TEST_P(OrganisationPages, AClosedAccountIsSignedOutAndItsNameStays) {
    Browser ingrid = signed_in("ingrid"), sanne = signed_in("sanne");
    const std::string sannes = "/people/" + cast.sanne.member.text;
    ingrid.get(sannes + "/closing");
    EXPECT_TRUE(says(ingrid, "Close the account of Sanne Bakker?"));
    ASSERT_EQ(ingrid.post(sannes + "/closing", {}).status, 303);
    EXPECT_EQ(sanne.get("/my-numbers").status, 303);
    ingrid.follow();
    EXPECT_TRUE(says(ingrid, "left on 23 November"));
    EXPECT_EQ(ingrid.get(sannes).status, 404);
    EXPECT_EQ(ingrid.get("/kpis/" + cast.complaints.text).status, 200);
    EXPECT_TRUE(says(ingrid, "Sanne Bakker"));
    ingrid.get("/deeds");
    EXPECT_TRUE(says(ingrid, "<b>Ingrid Hofman</b> closed the account of <b>Sanne Bakker</b>."));
}

TEST_P(OrganisationPages, EverybodyReadsWhatWasArrangedPageByPage) {
    for (int each = 0; each < 60; ++each)
        ASSERT_TRUE(
            actions::rename_team(store(), cast.ingrid, cast.frontwheel, "Wheel " + std::to_string(each)));
    Browser tom = signed_in("tom");
    tom.get("/deeds");
    EXPECT_TRUE(says(tom, "renamed a team: <b>Wheel 59<"));
    EXPECT_FALSE(says(tom, "renamed a team: <b>Wheel 9<"));
    const auto at = tom.page().find("/deeds?before=");
    ASSERT_NE(at, std::string::npos);
    tom.get(tom.page().substr(at, tom.page().find('"', at) - at));
    EXPECT_TRUE(says(tom, "renamed a team: <b>Wheel 9<"));
    EXPECT_FALSE(says(tom, "renamed a team: <b>Wheel 59<"));
    EXPECT_TRUE(says(tom, "founded <b>Frontwheel</b>"));
    EXPECT_EQ(tom.get("/deeds?before=yesterday").status, 404);
}

TEST_P(OrganisationPages, PeopleAreLookedUpByAPartOfTheirName) {
    Browser tom = signed_in("tom");
    tom.get("/people?name=BAKK");
    EXPECT_TRUE(says(tom, "Sanne Bakker"));
    EXPECT_FALSE(says(tom, "<b>Ingrid Hofman"));
    tom.get("/people?name=%3Cb%3E");
    EXPECT_TRUE(says(tom, "Nobody here is called that."));
    EXPECT_EQ(tom.get("/people/" + cast.sanne.member.text).status, 403);
}

TEST_P(OrganisationPages, AnAdministratorComesInByALinkFromTheShell) {
    const auto invited = actions::invite_administrator(store(), cast.ingrid.organisation);
    const std::string link =
        "/administrator-invitations/" + web::text_of(web::Proof{cast.ingrid.organisation, invited.token});
    Browser noor(web);
    EXPECT_EQ(noor.get(link).status, 200);
    EXPECT_EQ(noor.post(link, {{"name", "Noor"}, {"email", "noor"}, {"password", "x"}}).status, 422);
    ASSERT_EQ(noor.post(link, {{"name", "Noor Visser"},
                               {"email", "noor@frontwheel.example"},
                               {"password", Cast::password}})
                  .status,
              200);
    EXPECT_TRUE(says(noor, "class=\"codes\""));
    EXPECT_EQ(noor.get("/my-numbers").status, 200);
    EXPECT_EQ(noor.get("/teams/new").status, 200);
    EXPECT_EQ(Browser(web).get(link + "x").status, 404);
}

/// The session's cookie goes along whatever the host: it is nobody's elsewhere.
TEST_P(OrganisationPages, AnotherOrganisationLivesAtItsOwnAddress) {
    Web here(store(), clock, {.outside_address = "https://kept.example.nl"});
    const std::string token = actions::add_organisation(store(), "https://second.example.nl").value();
    Browser ella(here);
    ella.headers = {{"host", "kept.example.nl"}};
    EXPECT_EQ(ella.get("/set-up/" + token).status, 404);
    ella.headers = {{"host", "second.example.nl"}};
    EXPECT_EQ(ella.get("/set-up/" + token).status, 200);
    ASSERT_EQ(ella.post("/set-up/" + token, {{"organisation", "Second"},
                                             {"name", "Ella"},
                                             {"email", "ingrid@frontwheel.example"},
                                             {"password", Cast::password},
                                             {"team", "One"},
                                             {"zone", "Europe/London"}})
                  .status,
              200);
    EXPECT_EQ(ella.get("/teams").status, 200);
    EXPECT_TRUE(says(ella, "The teams of Second"));
    EXPECT_FALSE(says(ella, "Frontwheel"));
    EXPECT_EQ(ella.get("/set-up/" + token).status, 410);
    ella.headers = {{"host", "kept.example.nl"}};
    EXPECT_EQ(ella.get("/teams").status, 303);
    ella.sign_in("ingrid@frontwheel.example");
    ella.get("/teams");
    EXPECT_TRUE(says(ella, "The teams of Voorwiel"));
}

}  // namespace
}  // namespace kept
