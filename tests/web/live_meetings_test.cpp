#include <gtest/gtest.h>

#include "actions/change_rhythm.hpp"
#include "actions/run_meeting.hpp"
#include "actions/seal_number.hpp"
#include "actions/start_meeting.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "web/routes.hpp"

namespace kept {
namespace {

using namespace support;

class LiveMeetings : public OnBothDatabases {
  protected:
    LiveMeetings() {
        sanne.sign_in("sanne@frontwheel.example");
        tom.sign_in("tom@frontwheel.example");
    }

    /// Tom runs a huddle in which it is Sanne's turn.
    std::string sannes_turn() {
        const MeetingId id =
            actions::start_meeting(store(), cast.tom, cast.frontwheel, TurnOrder::fixed, form("start"))
                .value();
        const std::string page = "/meetings/" + id.text;
        sanne.get(page);
        EXPECT_EQ(sanne.post(page + "/deeds", {{"deed", "join"}, {"step", "0"}}).status, 303);
        press(tom, page, "begin_round", 0);
        sanne.get(page);
        if (!sanne.page().contains("Your turn, Sanne.")) press(tom, page, "skip", 1);
        return page;
    }

    static const http::Response& press(Browser& who, const std::string& page, const std::string& deed,
                                       int step) {
        who.get(page);
        return who.post(page + "/deeds", {{"deed", deed}, {"step", std::to_string(step)}});
    }

    void seal(int solved) {
        ASSERT_TRUE(actions::seal_number(store(), cast.sanne, complaints_of(cast, "2026-11-20", solved),
                                         form("seal")));
    }

    Filled friday(const std::string& value, int step) const {
        return {{"kpi", cast.complaints.text},
                {"period", "2026-11-20"},
                {"step", std::to_string(step)},
                {"value", value}};
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser sanne{web};
    Browser tom{web};
};
KEPT_ON_BOTH_DATABASES(LiveMeetings);

TEST_P(LiveMeetings, ANumberIsTypedOnOnesOwnScreenAndStandsOnAllOthers) {
    const std::string page = sannes_turn();
    tom.get(page);
    EXPECT_FALSE(tom.page().contains("4127"));
    sanne.get(page);
    ASSERT_TRUE(sanne.page().contains("Your turn, Sanne."));
    const int step = sanne.page().contains(R"(name="step" value="1")") ? 1 : 2;
    EXPECT_EQ(sanne.post(page + "/numbers", friday("4127", step)).status, 303);
    tom.get(page);
    EXPECT_TRUE(tom.page().contains("4,127"));
}

TEST_P(LiveMeetings, WhatWasTypedOutOfTurnIsRefusedAndStillThere) {
    const std::string page = sannes_turn();
    sanne.get(page);
    const auto& answer = sanne.post(page + "/numbers", friday("4127", 0));
    EXPECT_EQ(answer.status, 422);
    EXPECT_TRUE(answer.body.contains("value=\"4127\""));
    EXPECT_TRUE(answer.body.contains("role=\"alert\""));
}

TEST_P(LiveMeetings, NobodySaysSomebodyElsesNumber) {
    const std::string page = sannes_turn();
    tom.get(page);
    EXPECT_EQ(tom.post(page + "/numbers", friday("8", 1)).status, 404);
}

TEST_P(LiveMeetings, ASealedNumberIsOnNoPageAndInNoStreamOfSomebodyElse) {
    seal(4127);
    const std::string page = sannes_turn();
    for (const web::Route& route : web::routes()) {
        if (route.method != http::Method::get || route.pattern.contains("{to") ||
            route.pattern.ends_with("/events"))
            continue;
        std::string path(route.pattern);
        const std::pair<std::string, std::string> parts[] = {{"{kpi}", cast.complaints.text},
                                                             {"{team}", cast.frontwheel.text},
                                                             {"{period}", "2026-11-20"},
                                                             {"{member}", cast.sanne.member.text},
                                                             {"{meeting}", page.substr(10)}};
        for (const auto& [part, value] : parts)
            if (const auto at = path.find(part); at != std::string::npos)
                path.replace(at, part.size(), value);
        const std::string body = tom.get(path).body;
        EXPECT_FALSE(body.contains("4127") || body.contains("4,127") || body.contains("4.127")) << path;
    }
    sanne.get(page);
    EXPECT_TRUE(sanne.page().contains("Say 4,127"));
}

TEST_P(LiveMeetings, WhatWasSealedAndNotSaidIsOfferedToItsOwnerAlone) {
    seal(9);
    const std::string page = sannes_turn();
    press(tom, page, "close", 2);
    press(tom, page, "close", 1);
    tom.get(page);
    EXPECT_TRUE(tom.page().contains("what we said"));
    EXPECT_FALSE(tom.page().contains("Sealed, and not said"));
    sanne.get(page);
    ASSERT_TRUE(sanne.page().contains("Sealed, and not said"));
    const std::string opening = "/kpis/" + cast.complaints.text + "/seals/openings";
    EXPECT_EQ(sanne.post(opening, {{"period", "2026-11-20"}}).status, 303);
    sanne.follow();
    EXPECT_TRUE(sanne.page().contains("Kept!"));
}

TEST_P(LiveMeetings, WhereTheTeamMeetsInKeptNumbersAreSealedAtFirst) {
    ASSERT_TRUE(
        actions::change_rhythm(store(), cast.ingrid, cast.frontwheel,
                               {std::chrono::floor<std::chrono::days>(november(24, 0, 0)),
                                {.zone = "Europe/Amsterdam",
                                 .workdays = monday_to_friday,
                                 .huddle = Huddle{std::chrono::minutes{547}, std::chrono::minutes{15}},
                                 .meets = MeetsWhere::in_kept}}));
    clock.turn_to(november(24, 7, 0));
    sanne.get("/my-numbers");
    const std::string seals = "/kpis/" + cast.complaints.text + "/seals";
    ASSERT_TRUE(sanne.page().contains(seals));
    EXPECT_TRUE(sanne.page().contains("Say it now"));
    EXPECT_EQ(sanne.post(seals, {{"period", "2026-11-23"}, {"value", "4127"}}).status, 303);
    sanne.get("/my-numbers");
    EXPECT_TRUE(sanne.page().contains("Sealed: 4,127."));
}

TEST_P(LiveMeetings, TheHeaderOfEveryPageHearsThatOneIsUnderWayAndThatItIsOver) {
    const std::string hears = R"(id="coming" data-live="board-)" + cast.frontwheel.text + "\"";
    tom.get("/my-account");
    EXPECT_TRUE(tom.page().contains(hears));
    EXPECT_FALSE(tom.page().contains("Huddle under way"));
    const std::string page = sannes_turn();
    tom.get("/my-account");
    EXPECT_TRUE(tom.page().contains("Huddle under way"));
    clock.pass(std::chrono::hours(1));
    tom.get("/my-account");
    EXPECT_FALSE(tom.page().contains("Huddle under way")) << "nobody closed it";
    EXPECT_FALSE(tom.get("/kpis/" + cast.frontwheel.text).body.contains(hears)) << "what is not there";
}

TEST_P(LiveMeetings, AWallSaysWhatWasSaidForHalfAnHourAfterwards) {
    Browser wall(web);
    wall.get("/wall");
    const auto at = wall.page().find("wall-code\">");
    tom.get("/walls");
    tom.post("/walls", {{"code", wall.page().substr(at + 11, 9)}, {"team", cast.frontwheel.text}});
    const std::string page = sannes_turn();
    sanne.get(page);
    const int step = sanne.page().contains(R"(name="step" value="1")") ? 1 : 2;
    ASSERT_EQ(sanne.post(page + "/numbers", friday("4127", step)).status, 303);
    press(tom, page, "close", step);
    wall.get("/wall");
    EXPECT_TRUE(wall.page().contains("What we said") && wall.page().contains("4,127"));
    clock.pass(std::chrono::minutes(31));
    wall.get("/wall");
    EXPECT_FALSE(wall.page().contains("4,127"));
}

TEST_P(LiveMeetings, AWallShowsACodeAndOnceLetInThatTeamsMeetingForTwelveHours) {
    Browser wall(web);
    const auto shown_code = [&] {
        wall.get("/wall");
        const auto at = wall.page().find("wall-code\">");
        return at == std::string::npos ? std::string() : wall.page().substr(at + 11, 9);
    };
    const std::string code = shown_code();
    ASSERT_EQ(code.size(), 9u);
    EXPECT_EQ(shown_code(), code) << "looking again changes nothing";
    tom.get("/walls");
    EXPECT_EQ(tom.post("/walls", {{"code", code}, {"team", cast.frontwheel.text}}).status, 303);
    const std::string page = sannes_turn();
    wall.get("/wall");
    EXPECT_TRUE(wall.page().contains("Sanne Bakker"));
    EXPECT_FALSE(wall.page().contains("<form"));
    EXPECT_EQ(wall.get("/my-numbers").status, 303) << "it signs nobody in";
    EXPECT_EQ(wall.get(page).status, 303);
    clock.pass(std::chrono::hours(12) + std::chrono::minutes(1));
    EXPECT_NE(shown_code(), "");
}

}  // namespace
}  // namespace kept
