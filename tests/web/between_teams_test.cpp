#include <gtest/gtest.h>

#include "actions/add_to_team.hpp"
#include "actions/change_openness.hpp"
#include "actions/found_team.hpp"
#include "actions/invite.hpp"
#include "actions/join.hpp"
#include "actions/pass_on.hpp"
#include "actions/start_meeting.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "support/stuck_meeting.hpp"
#include "support/walk.hpp"

namespace kept {
namespace {

using namespace support;

/// Sanne and Tom are in Frontwheel; Tom is in Rearwheel as well, and Noor in a third team alone.
class BetweenTeamsPages : public OnBothDatabases {
  protected:
    BetweenTeamsPages() {
        rearwheel = founded("Rearwheel");
        EXPECT_TRUE(actions::add_to_team(store(), cast.ingrid, rearwheel, cast.tom.member));
        const auto invited = actions::invite(store(), cast.ingrid, founded("Spokes"));
        EXPECT_TRUE(actions::join(
            store(), cast.ingrid.organisation, invited.token,
            {.name = "Noor Visser", .email = "noor@frontwheel.example", .password = Cast::password}));
        sanne.sign_in("sanne@frontwheel.example");
        tom.sign_in("tom@frontwheel.example");
        noor.sign_in("noor@frontwheel.example");
    }

    TeamId founded(const std::string& name) {
        return actions::found_team(store(), cast.ingrid, {name, "Europe/Amsterdam"}, form(name)).value();
    }

    std::string stuck(const std::string& words = "The lathe stands still.") {
        clock.pass(std::chrono::minutes{1});
        return "/meetings/" +
               stuck_meeting(store(), cast.sanne, cast.tom.member, cast.frontwheel, words).text;
    }

    const http::Response& pass(const std::string& page, const std::string& to, const std::string& words) {
        sanne.get(page);
        return sanne.post(page + "/passings",
                          {{"stuck", std::to_string(stuck_place)}, {"to", to}, {"words", words}});
    }

    std::string huddle() const { return "/teams/" + rearwheel.text + "/huddle"; }
    std::string answers() const { return "/teams/" + rearwheel.text + "/passings/answers"; }

    /// The passing whose answer a page asks for.
    static std::string passing_on(const Browser& browser) {
        const std::string field = R"(name="passing" value=")";
        const auto at = browser.page().find(field);
        return at == std::string::npos ? std::string() : browser.page().substr(at + field.size(), 25);
    }

    Cast cast = set_up_cast(store(), clock);
    TeamId rearwheel;
    Web web{store(), clock};
    Browser sanne{web};
    Browser tom{web};
    Browser noor{web};
};
KEPT_ON_BOTH_DATABASES(BetweenTeamsPages);

TEST_P(BetweenTeamsPages, AStuckGoesToAnotherTeamAndItsAnswerComesBack) {
    const std::string page = stuck();
    ASSERT_EQ(pass(page, rearwheel.text, "Two days already.").status, 303);
    sanne.get(page);
    EXPECT_TRUE(sanne.page().contains("Passed on to Rearwheel by Sanne Bakker"));
    EXPECT_TRUE(sanne.page().contains("No answer yet."));
    tom.get(huddle());
    for (const char* each : {"From other teams", "The lathe stands still.", "Two days already.",
                             "Sanne Bakker · From Frontwheel"})
        EXPECT_TRUE(tom.page().contains(each)) << each;
    const std::string passing = passing_on(tom);
    EXPECT_EQ(tom.post(answers(), {{"passing", passing}, {"words", "We repair it on Tuesday."}}).status, 303);
    sanne.get(page);
    EXPECT_TRUE(sanne.page().contains("We repair it on Tuesday."));
    EXPECT_TRUE(sanne.page().contains("Since then"));
    sanne.get("/teams/" + cast.frontwheel.text + "/huddle");
    EXPECT_TRUE(sanne.page().contains("What came back"));
    EXPECT_TRUE(sanne.page().contains("Answer from Rearwheel · Tom de Graaf"));
}

TEST_P(BetweenTeamsPages, WhatIsRefusedStandsAtItsFieldWithWhatWasTyped) {
    const std::string page = stuck();
    EXPECT_EQ(pass(page, "", "Two days already.").status, 422);
    EXPECT_TRUE(sanne.page().contains("To which team?"));
    EXPECT_TRUE(sanne.page().contains(R"(value="Two days already.")"));
    ASSERT_EQ(pass(page, rearwheel.text, "").status, 303);
    EXPECT_EQ(pass(page, rearwheel.text, "Again.").status, 422);
    EXPECT_TRUE(sanne.page().contains("Somebody passed this on already."));
    tom.get(huddle());
    const std::string passing = passing_on(tom);
    EXPECT_EQ(tom.post(answers(), {{"passing", passing}, {"words", ""}}).status, 422);
    EXPECT_TRUE(tom.page().contains("Answer in a sentence or two."));
    EXPECT_EQ(tom.post(answers(), {{"passing", passing}, {"words", "Yes."}, {"promises", "yes"}}).status,
              422);
    EXPECT_TRUE(tom.page().contains(R"(value="Yes.")"));
}

TEST_P(BetweenTeamsPages, WhoAnswersAMomentLaterIsToldAndKeepsTheirWords) {
    ASSERT_EQ(pass(stuck(), rearwheel.text, "").status, 303);
    tom.get(huddle());
    const std::string passing = passing_on(tom);
    Browser other(web);
    other.sign_in("tom@frontwheel.example");
    other.get(huddle());
    ASSERT_EQ(other.post(answers(), {{"passing", passing}, {"words", "Today."}}).status, 303);
    EXPECT_EQ(tom.post(answers(), {{"passing", passing}, {"words", "My own words."}}).status, 422);
    EXPECT_TRUE(tom.page().contains("Somebody of your team answered just before you."));
    EXPECT_TRUE(tom.page().contains("My own words."));
}

TEST_P(BetweenTeamsPages, InTheMeetingWhoAnswersSaysCountOnMe) {
    ASSERT_EQ(pass(stuck(), rearwheel.text, "").status, 303);
    const MeetingId theirs =
        actions::start_meeting(store(), cast.tom, rearwheel, TurnOrder::fixed, form("theirs")).value();
    tom.get("/meetings/" + theirs.text);
    ASSERT_TRUE(tom.page().contains("Count on me!"));
    EXPECT_EQ(tom.post(answers(), {{"passing", passing_on(tom)},
                                   {"words", "On Tuesday."},
                                   {"what", "Repair the lathe."},
                                   {"day", "2026-11-24"},
                                   {"promises", "yes"}})
                  .status,
              303);
    tom.get("/meetings/" + theirs.text);
    EXPECT_TRUE(tom.page().contains("Tom de Graaf will do it, by Tuesday 24 November"));
    tom.get("/my-numbers");
    EXPECT_TRUE(tom.page().contains("One thing was agreed with you."));
    tom.get("/my-follow-ups");
    EXPECT_TRUE(tom.page().contains("Repair the lathe."));
}

TEST_P(BetweenTeamsPages, TakenBackIsVisibleWhereItWasSaidAndGoneWhereItWent) {
    const std::string page = stuck();
    ASSERT_EQ(pass(page, rearwheel.text, "In confidence.").status, 303);
    sanne.get(page);
    EXPECT_EQ(sanne.post(page + "/passings/taken-back", {{"passing", passing_on(sanne)}}).status, 303);
    sanne.get(page);
    EXPECT_TRUE(sanne.page().contains("Taken back on"));
    EXPECT_TRUE(sanne.page().contains("Pass it on"));
    EXPECT_FALSE(sanne.page().contains("In confidence."));
    tom.get(huddle());
    EXPECT_FALSE(tom.page().contains("In confidence."));
}

/// Rearwheel is open: everybody reads its pages, and what came from the closed team is nevertheless its
/// people's alone. An answer from a closed team is as closed.
TEST_P(BetweenTeamsPages, WhatComesFromAClosedTeamIsOnNoPageOfAThirdParty) {
    const std::string page = stuck("The vault is empty.");
    actions::change_openness(store(), cast.ingrid, cast.frontwheel, Openness::closed);
    ASSERT_EQ(pass(page, rearwheel.text, "").status, 422);
    EXPECT_TRUE(sanne.page().contains("Your team is closed: say in one sentence"));
    ASSERT_EQ(pass(page, rearwheel.text, "We need a loan.").status, 303);
    Browser joost(web);
    const auto invited = actions::invite(store(), cast.ingrid, rearwheel);
    EXPECT_TRUE(actions::join(
        store(), cast.ingrid.organisation, invited.token,
        {.name = "Joost Mulder", .email = "joost@frontwheel.example", .password = Cast::password}));
    joost.sign_in("joost@frontwheel.example");
    joost.get(huddle());
    EXPECT_TRUE(joost.page().contains("We need a loan."));
    EXPECT_TRUE(joost.page().contains("From a closed team"));
    for (const char* each : {"The vault is empty.", "Frontwheel", "Sanne Bakker"})
        EXPECT_FALSE(joost.page().contains(each)) << each;
    EXPECT_EQ(joost.post(answers(), {{"passing", passing_on(joost)}, {"words", "Four thousand."}}).status,
              303);
    actions::change_openness(store(), cast.ingrid, rearwheel, Openness::closed);
    sanne.get(page);
    EXPECT_TRUE(sanne.page().contains("Four thousand."));
    EXPECT_FALSE(sanne.page().contains("Rearwheel"));
    EXPECT_FALSE(sanne.page().contains("Joost Mulder"));
    const Filled parts{{"{team}", rearwheel.text},     {"{kpi}", cast.complaints.text},
                       {"{period}", "2026-11-20"},     {"{member}", cast.tom.member.text},
                       {"{meeting}", page.substr(10)}, {"{code}", "ABCD-EFGH"}};
    for (const Openness rears : {Openness::closed, Openness::open}) {
        actions::change_openness(store(), cast.ingrid, rearwheel, rears);
        for (const std::string& address : every_address(parts)) {
            noor.get(address);
            for (const char* each : {"We need a loan.", "The vault is empty.", "Four thousand."})
                EXPECT_FALSE(noor.page().contains(each)) << address << " tells " << each;
        }
    }
}

TEST_P(BetweenTeamsPages, StuckThreeTimesIsOfferedToWhoIsStuckAlone) {
    stuck();
    stuck("the lathe stands still");
    const std::string third = stuck();
    tom.get(third);
    EXPECT_FALSE(tom.page().contains("Stuck on this three times in a row."));
    sanne.get(third);
    ASSERT_TRUE(sanne.page().contains("Stuck on this three times in a row."));
    const std::string place = std::to_string(stuck_place);
    const std::string offers = third + "/stucks/answers";
    EXPECT_EQ(sanne.post(offers, {{"stuck", place}, {"kind", "declined"}, {"reason", ""}}).status, 422);
    EXPECT_TRUE(sanne.page().contains("Say in one sentence why it need not be on the agenda."));
    sanne.get(third);
    EXPECT_EQ(
        sanne.post(offers, {{"stuck", place}, {"kind", "on_the_agenda"}, {"reason", "A new one?"}}).status,
        303);
    tom.get(third);
    EXPECT_TRUE(tom.page().contains("On the weekly agenda."));
    tom.get("/teams/" + cast.frontwheel.text + "/needs");
    EXPECT_TRUE(tom.page().contains("Stuck on the same thing"));
    EXPECT_TRUE(tom.page().contains("A new one?"));
}

TEST_P(BetweenTeamsPages, AgainIsOneTap) {
    stuck();
    const MeetingId open =
        actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, form("open")).value();
    const std::string page = "/meetings/" + open.text;
    sanne.get(page);
    sanne.post(page + "/deeds", {{"deed", "begin_round"}, {"step", "0"}});
    sanne.get(page);
    ASSERT_TRUE(sanne.page().contains("Again: The lathe stands still."));
    EXPECT_EQ(sanne.post(page + "/stucks/again", {{"step", "9"}, {"again", "2"}}).status, 422);
    EXPECT_TRUE(sanne.page().contains("The lathe stands still."));
    sanne.get(page);
    EXPECT_EQ(sanne.post(page + "/stucks/again", {{"step", "1"}, {"again", "2"}}).status, 303);
    sanne.get(page);
    EXPECT_FALSE(sanne.page().contains("Again: "));
}

TEST_P(BetweenTeamsPages, TheHistoryOfATeamSaysHowLongItMet) {
    stuck();
    const MeetingId long_one =
        actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, form("long")).value();
    clock.pass(std::chrono::minutes{22});
    sanne.get("/meetings/" + long_one.text);
    sanne.post("/meetings/" + long_one.text + "/deeds", {{"deed", "close"}, {"step", "0"}});
    noor.get("/teams/" + cast.frontwheel.text + "/meetings");
    EXPECT_TRUE(noor.page().contains("1 of the last 2 meetings took longer than planned."));
    EXPECT_FALSE(noor.page().contains("What came of our follow-ups")) << "fewer than three took one on";
}

TEST_P(BetweenTeamsPages, OnTheWallStandsWhatCameForThatTeam) {
    ASSERT_EQ(pass(stuck(), rearwheel.text, "").status, 303);
    Browser wall(web);
    wall.get("/wall");
    const std::string code = wall.page().substr(wall.page().find("wall-code\">") + 11, 9);
    tom.get("/walls");
    ASSERT_EQ(tom.post("/walls", {{"code", code}, {"team", rearwheel.text}}).status, 303);
    ASSERT_TRUE(actions::start_meeting(store(), cast.tom, rearwheel, TurnOrder::fixed, form("theirs")));
    wall.get("/wall");
    EXPECT_TRUE(wall.page().contains("From other teams"));
    EXPECT_TRUE(wall.page().contains("The lathe stands still."));
    EXPECT_FALSE(wall.page().contains("<form"));
}

}  // namespace
}  // namespace kept
