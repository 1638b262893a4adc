#include <gtest/gtest.h>

#include "actions/run_meeting.hpp"
#include "actions/seal_number.hpp"
#include "actions/start_meeting.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

/// What stands between two texts on a page; empty when it is not there.
std::string between(const std::string& page, const std::string& before, const std::string& after) {
    const auto at = page.find(before);
    if (at == std::string::npos) return {};
    const auto from = at + before.size();
    return page.substr(from, page.find(after, from) - from);
}

class Laptops : public OnBothDatabases {
  protected:
    Laptops() {
        sanne.sign_in("sanne@frontwheel.example");
        tom.sign_in("tom@frontwheel.example");
        page = "/meetings/" +
               actions::start_meeting(store(), cast.tom, cast.frontwheel, TurnOrder::fixed, form("start"))
                   .value()
                   .text;
        press(sanne, "join", 0);
        press(tom, "begin_round", 0);
        sanne.get(page);
        if (!sanne.page().contains("Your turn, Sanne.")) press(tom, "end_turn", step++);
    }

    void press(Browser& who, const std::string& deed, int at_step) {
        who.get(page);
        who.post(page + "/deeds", {{"deed", deed}, {"step", std::to_string(at_step)}});
    }

    void let_in(Browser& screen) {
        screen.get("/laptop");
        const std::string code = between(screen.page(), "laptop-code\">", "<");
        ASSERT_EQ(code.size(), 9u);
        tom.get("/laptops/" + code);
        ASSERT_TRUE(tom.page().contains("value=\"" + code + "\""));
        ASSERT_EQ(tom.post("/laptops", {{"code", code}, {"team", cast.frontwheel.text}}).status, 303);
        screen.get("/laptop");
    }

    static std::string turn_code_on(const Browser& screen) {
        return between(screen.page(), "laptop-code\">", "<");
    }

    /// The laptops on a phone, each with the code that it shows.
    static std::string laptop_beside(const Browser& phone, const std::string& code) {
        const auto at = phone.page().find("turn-code\">" + code);
        if (at == std::string::npos) return {};
        return between(phone.page().substr(at), R"(name="laptop" value=")", "\"");
    }

    const http::Response& confirm(Browser& phone, const std::string& which) {
        phone.get(page);
        return phone.post(page + "/lent-turns", {{"laptop", which}, {"step", std::to_string(step)}});
    }

    /// Sanne's phone lends her turn to the laptop, and the laptop shows it.
    void lend_to(Browser& screen) {
        const std::string code = turn_code_on(screen);
        sanne.get(page);
        ASSERT_EQ(confirm(sanne, laptop_beside(sanne, code)).status, 303);
        screen.get("/laptop");
        ASSERT_TRUE(screen.page().contains("Your turn, Sanne."));
    }

    Filled friday(const Browser& screen, const std::string& value) const {
        return {{"kpi", cast.complaints.text},
                {"period", "2026-11-20"},
                {"step", std::to_string(step)},
                {"lent", between(screen.page(), R"(name="lent" value=")", "\"")},
                {"value", value}};
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser sanne{web};
    Browser tom{web};
    Browser laptop{web};
    std::string page;
    int step = 1;
};
KEPT_ON_BOTH_DATABASES(Laptops);

TEST_P(Laptops, TypesForWhoHasTheTurnOnceTheirOwnPhoneSaysSo) {
    let_in(laptop);
    EXPECT_TRUE(laptop.page().contains("Do you type here, Sanne?"));
    EXPECT_FALSE(laptop.page().contains("<form method=\"post\" action=\"/laptop"));
    lend_to(laptop);
    ASSERT_EQ(laptop.post("/laptop/numbers", friday(laptop, "4127")).status, 303);
    laptop.follow();
    EXPECT_TRUE(laptop.page().contains("4,127"));
    tom.get(page);
    EXPECT_TRUE(tom.page().contains("4,127"));
    EXPECT_EQ(laptop.get("/my-numbers").status, 303) << "it signs nobody in";
}

TEST_P(Laptops, AnotherMembersPhoneShowsNoLaptopAndConfirmsNone) {
    let_in(laptop);
    sanne.get(page);
    const std::string id = laptop_beside(sanne, turn_code_on(laptop));
    ASSERT_NE(id, "");
    tom.get(page);
    EXPECT_FALSE(tom.page().contains("turn-code"));
    EXPECT_EQ(confirm(tom, id).status, 422);
    laptop.get("/laptop");
    EXPECT_TRUE(laptop.page().contains("Do you type here, Sanne?"));
}

TEST_P(Laptops, AnOldCodeConfirmsNothing) {
    let_in(laptop);
    sanne.get(page);
    const std::string id = laptop_beside(sanne, turn_code_on(laptop));
    sanne.get(page);
    EXPECT_EQ(sanne.post(page + "/lent-turns", {{"laptop", id}, {"step", "0"}}).status, 422);
    press(tom, "end_turn", step);
    const std::string before = turn_code_on(laptop);
    laptop.get("/laptop");
    EXPECT_NE(turn_code_on(laptop), before) << "each turn has its own";
}

TEST_P(Laptops, OfTwoOnlyTheOneWithThatCodeTypes) {
    Browser other(web);
    let_in(laptop);
    let_in(other);
    EXPECT_NE(turn_code_on(laptop), turn_code_on(other));
    lend_to(other);
    laptop.get("/laptop");
    EXPECT_FALSE(laptop.page().contains("Your turn, Sanne."));
    laptop.get("/sign-in");
    EXPECT_EQ(laptop.post("/laptop/numbers", friday(other, "4127")).status, 404) << "it was not lent to it";
}

TEST_P(Laptops, WhatWasTypedWhileTheTurnEndedIsNotSaidAndStillThere) {
    let_in(laptop);
    lend_to(laptop);
    const Filled typed = friday(laptop, "4127");
    press(tom, "end_turn", step);
    const auto& answer = laptop.post("/laptop/numbers", typed);
    EXPECT_EQ(answer.status, 422);
    EXPECT_TRUE(answer.body.contains(">4127</textarea>"));
    EXPECT_TRUE(answer.body.contains("This laptop types for you no longer."));
    tom.get(page);
    EXPECT_FALSE(tom.page().contains("4,127"));
}

TEST_P(Laptops, WhatCannotBeReadComesBackInItsOwnRow) {
    let_in(laptop);
    lend_to(laptop);
    const auto& answer = laptop.post("/laptop/numbers", friday(laptop, "many"));
    EXPECT_EQ(answer.status, 422);
    EXPECT_TRUE(answer.body.contains("value=\"many\""));
    EXPECT_TRUE(answer.body.contains("Your turn, Sanne."));
}

TEST_P(Laptops, TakenBackOnThePhoneItTypesNoLonger) {
    let_in(laptop);
    lend_to(laptop);
    sanne.get(page);
    ASSERT_TRUE(sanne.page().contains("Take that back"));
    const std::string lent = between(sanne.page(), R"(name="lent" value=")", "\"");
    EXPECT_EQ(sanne.post(page + "/lent-turns/ended", {{"lent", lent}}).status, 303);
    EXPECT_EQ(laptop.post("/laptop/wins", {{"lent", lent}, {"step", "1"}, {"win", "Ours."}}).status, 422);
    laptop.get("/laptop");
    EXPECT_TRUE(laptop.page().contains("Do you type here, Sanne?"));
}

TEST_P(Laptops, WhatIsSealedIsNotShownThereBeforeItIsSaid) {
    ASSERT_TRUE(
        actions::seal_number(store(), cast.sanne, complaints_of(cast, "2026-11-20", 4127), form("seal")));
    let_in(laptop);
    lend_to(laptop);
    EXPECT_FALSE(laptop.page().contains("4127") || laptop.page().contains("4,127"));
    ASSERT_TRUE(laptop.page().contains("Say what I sealed"));
    Filled opening = friday(laptop, "");
    opening["comes"] = "sealed";
    ASSERT_EQ(laptop.post("/laptop/numbers", opening).status, 303);
    laptop.follow();
    EXPECT_TRUE(laptop.page().contains("4,127"));
}

TEST_P(Laptops, AfterTwelveHoursItAsksToBeLetInAgain) {
    let_in(laptop);
    clock.pass(std::chrono::hours(12) + std::chrono::minutes(1));
    laptop.get("/laptop");
    EXPECT_EQ(turn_code_on(laptop).size(), 9u);
    EXPECT_EQ(laptop.post("/laptop/wins", {{"lent", cast.complaints.text}, {"win", "Ours."}}).status, 403);
    EXPECT_TRUE(laptop.page().contains("Ours.")) << "what was typed is still there";
}

TEST_P(Laptops, TheCodeOfAMeetingLeadsWhoIsSignedInIntoItAndSignsNobodyIn) {
    Browser wall(web);
    wall.get("/wall");
    const std::string code = between(wall.page(), "wall-code\">", "<");
    tom.get("/walls");
    ASSERT_EQ(tom.post("/walls", {{"code", code}, {"team", cast.frontwheel.text}}).status, 303);
    wall.get("/wall");
    const std::string joins = "/meet/" + between(wall.page(), "/meet/", "<");
    EXPECT_EQ(*tom.get(joins).header("location"), page);
    Browser stranger(web);
    EXPECT_EQ(*stranger.get(joins).header("location"), "/sign-in?then=" + joins);
    EXPECT_EQ(tom.get("/meet/AAAA").status, 404);
}

}  // namespace
}  // namespace kept
