#include <gtest/gtest.h>

#include "actions/declare_leave.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

bool says(const Browser& browser, const std::string& text) {
    return browser.page().find(text) != std::string::npos;
}

class Leaves : public OnBothDatabases {
  protected:
    void SetUp() override { sanne.sign_in("sanne@frontwheel.example"); }

    std::string declared(const std::string& first, const std::string& last) {
        return actions::declare_leave(
                   store(), cast.sanne,
                   {parse_period(first).value().first_day, parse_period(last).value().first_day})
            .value()
            .text;
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser sanne{web};
};
KEPT_ON_BOTH_DATABASES(Leaves);

TEST_P(Leaves, ThreeTapsAndTheBoardShowsIt) {
    sanne.get("/my-numbers");
    EXPECT_TRUE(says(sanne, "action=\"/leaves/new\""));
    EXPECT_TRUE(says(sanne, "name=\"last\" value=\"2026-11-23\""));
    sanne.get("/leaves/new?first=2026-11-23&last=2026-11-23");
    EXPECT_TRUE(says(sanne, "Away today?"));
    EXPECT_EQ(sanne.post("/leaves", {{"first", "2026-11-23"}, {"last", "2026-11-23"}}).status, 303);
    sanne.follow();
    EXPECT_TRUE(says(sanne, "Away today"));
    Browser tom(web);
    tom.sign_in("tom@frontwheel.example");
    tom.get("/teams/" + cast.frontwheel.text + "/board");
    EXPECT_TRUE(says(tom, "away until Monday"));
    EXPECT_TRUE(says(tom, "Leave declared "));
}

TEST_P(Leaves, ThePreviewSaysWhatMovesAndKeepsNothing) {
    sanne.get("/leaves/new?first=2026-11-24&last=2026-11-24");
    EXPECT_EQ(sanne.last().status, 200);
    EXPECT_TRUE(says(sanne, "Tuesday 24 November"));
    EXPECT_TRUE(says(sanne, "due Wed 25 Nov 09:22, was Tue 24 Nov 09:22"));
    sanne.get("/leaves");
    EXPECT_TRUE(says(sanne, "You have not declared any leave."));
}

TEST_P(Leaves, WhatCannotBeDeclaredComesBackAtItsFieldWithWhatWasTyped) {
    const std::vector<std::array<std::string, 4>> refused{
        {"2026-11-25", "2026-11-24", "The last day lies before the first.", "last"},
        {"2026-11-25", "2326-11-24", "Leave lasts a year at most.", "last"},
        {"yesterday", "2026-11-24", "That is not a day.", "first"},
        {"2026-11-24", "2026-02-30", "That is not a day.", "last"},
        {"2026-11-24", "2026-W48", "That is not a day.", "last"},
        {"2026-11-24", "", "Choose a day.", "last"},
        {"1926-11-24", "1926-11-24", "up to a year later", "first"},
        {"9999-12-31", "9999-12-31", "within two years", "first"},
        {"&lt;script&gt;", "2026-11-24", "That is not a day.", "first"}};
    for (const auto& [first, last, sentence, field] : refused) {
        sanne.get("/leaves");
        EXPECT_EQ(
            sanne.get("/leaves/new?first=" + (first[0] == '&' ? "%3Cscript%3E" : first) + "&last=" + last)
                .status,
            422)
            << first << last;
        EXPECT_TRUE(says(sanne, sentence)) << first << last;
        EXPECT_TRUE(says(sanne, "id=\"" + field + "-says\"")) << first << last;
        EXPECT_TRUE(says(sanne, "value=\"" + first + "\"")) << first;
        sanne.get("/my-numbers");
        EXPECT_EQ(sanne.post("/leaves", {{"first", first}, {"last", last}}).status, 422) << first << last;
    }
}

TEST_P(Leaves, ItIsTakenBackAndStaysInSight) {
    const std::string leave = "/leaves/" + declared("2026-11-24", "2026-11-25");
    sanne.get(leave);
    EXPECT_TRUE(says(sanne, "Take this leave back"));
    EXPECT_EQ(sanne.post(leave + "/taken-back", {}).status, 303);
    sanne.follow();
    EXPECT_TRUE(says(sanne, "taken back Mon 23 Nov"));
    EXPECT_TRUE(says(sanne, "<del>Tuesday 24 November to Wednesday 25 November</del>"));
}

TEST_P(Leaves, ItStaysOnceANumberWasDueInIt) {
    const std::string leave = "/leaves/" + declared("2026-11-24", "2026-11-25");
    sanne.get(leave);
    clock.turn_to(november(24, 9, 0));
    EXPECT_EQ(sanne.post(leave + "/taken-back", {}).status, 422);
    EXPECT_TRUE(says(sanne, "It stays as you declared it."));
}

TEST_P(Leaves, SomebodyElsesLeaveIsNotThere) {
    const std::string leave = "/leaves/" + declared("2026-11-24", "2026-11-25");
    for (const char* email : {"tom@frontwheel.example", "ingrid@frontwheel.example"}) {
        Browser other(web);
        other.sign_in(email);
        EXPECT_EQ(other.get(leave).status, 404) << email;
        other.get("/leaves");
        EXPECT_EQ(other.get("/leaves/no-such-leave").status, 404);
        other.get("/my-numbers");
        EXPECT_EQ(other.post(leave + "/taken-back", {}).status, 404) << email;
    }
}

TEST_P(Leaves, ItsDeclaringTimeStandsBesideTheOutcomeItChanged) {
    declared("2026-11-18", "2026-11-18");
    Browser tom(web);
    tom.sign_in("tom@frontwheel.example");
    tom.get("/kpis/" + cast.complaints.text);
    EXPECT_TRUE(says(tom, "<p class=\"small soft\">Leave declared Mon 23 Nov 09:00</p>"));
}

TEST_P(Leaves, WorkdaysArePreviewedAndChangeFromALaterDay) {
    sanne.get("/workdays/new?from=2026-11-30&mon=yes&tue=yes&thu=yes&fri=yes");
    EXPECT_EQ(sanne.last().status, 200);
    EXPECT_TRUE(says(sanne, "not asked"));
    EXPECT_EQ(sanne.post("/workdays", {{"from", "2026-11-30"}, {"mon", "yes"}}).status, 303);
    sanne.follow();
    EXPECT_TRUE(says(sanne, "From Monday 30 November: Monday."));
    for (const char* hostile :
         {"from=2026-11-30", "from=2026-11-23&mon=yes", "from=soon&mon=yes", "from=2326-11-23&mon=yes"})
        EXPECT_EQ(sanne.get(std::string("/workdays/new?") + hostile).status, 422) << hostile;
}

TEST_P(Leaves, EverybodyReadsDaysOffAndOnlyAdministratorsChangeThem) {
    Browser ingrid(web);
    ingrid.sign_in("ingrid@frontwheel.example");
    ingrid.get("/days-off?region=belgium");
    EXPECT_TRUE(says(ingrid, "name=\"on-2027-07-21\""));
    ingrid.get("/days-off/new?region=belgium&on-2026-12-25=yes&on-2027-05-06=yes");
    EXPECT_TRUE(says(ingrid, "2 more days off?"));
    EXPECT_TRUE(says(ingrid, "This changes 1 number."));
    EXPECT_EQ(ingrid.post("/days-off", {{"region", "belgium"}, {"on-2026-12-25", "yes"}}).status, 303);
    sanne.get("/days-off");
    EXPECT_TRUE(says(sanne, "Friday 25 December 2026"));
    EXPECT_FALSE(says(sanne, "/days-off/new"));
    sanne.get("/my-numbers");
    EXPECT_EQ(sanne.get("/days-off/new?day=2026-12-24&name=Eve").status, 403);
    sanne.get("/my-numbers");
    EXPECT_EQ(sanne.post("/days-off", {{"day", "2026-12-24"}, {"name", "Eve"}}).status, 403);
    EXPECT_EQ(sanne.get("/days-off/2026-12-25").status, 403);
    ingrid.get("/days-off/2026-12-25");
    EXPECT_EQ(ingrid.post("/days-off/2026-12-25/worked", {}).status, 303);
    EXPECT_TRUE(ingrid.follow().body.find("Friday 25 December 2026") == std::string::npos ||
                says(ingrid, "name=\"on-2026-12-25\""));
}

TEST_P(Leaves, DaysOffThatCannotBeComeBackAtTheirField) {
    Browser ingrid(web);
    ingrid.sign_in("ingrid@frontwheel.example");
    for (const auto& [query, sentence] : {std::pair("day=2026-11-23&name=Today", "A day off is a later day"),
                                          std::pair("day=someday&name=Once", "That is not a day."),
                                          std::pair("day=2926-11-23&name=Once", "within twelve years"),
                                          std::pair("day=2026-12-24&name=", "What day is it?"),
                                          std::pair("region=belgium", "Tick at least one day."),
                                          std::pair("region=atlantis", "Choose a day.")}) {
        EXPECT_EQ(ingrid.get(std::string("/days-off/new?") + query).status, 422) << query;
        EXPECT_TRUE(says(ingrid, sentence)) << query;
    }
    EXPECT_EQ(ingrid.get("/days-off/2026-12-24").status, 404);
    EXPECT_EQ(ingrid.get("/days-off/never").status, 404);
}

}  // namespace
}  // namespace kept
