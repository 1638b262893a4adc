#include <gtest/gtest.h>

#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class Boards : public OnBothDatabases {
  protected:
    bool tom_sees(const std::string& text) const { return tom.page().find(text) != std::string::npos; }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser tom{web};
};
KEPT_ON_BOTH_DATABASES(Boards);

TEST_P(Boards, ANumberThatWasSaidStandsOnItsPromise) {
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 8), form("a")));
    tom.sign_in("tom@frontwheel.example");
    tom.get("/teams/" + cast.frontwheel.text + "/board");
    EXPECT_EQ(tom.last().status, 200);
    EXPECT_TRUE(tom_sees("Complaints solved"));
    EXPECT_TRUE(tom_sees("kept"));
    EXPECT_TRUE(tom_sees("board-" + cast.frontwheel.text));
}

TEST_P(Boards, ANumberTurnsSilentWhenItsHuddleIsOver) {
    tom.sign_in("tom@frontwheel.example");
    tom.get("/teams/" + cast.frontwheel.text + "/board");
    EXPECT_FALSE(tom_sees("outcome-silent") && tom_sees(">silent<"));
    clock.turn_to(november(23, 8, 23));
    tom.get("/teams/" + cast.frontwheel.text + "/board");
    EXPECT_TRUE(tom_sees("silent"));
}

TEST_P(Boards, ATeamOfAnotherOrganisationIsNotThere) {
    tom.sign_in("tom@frontwheel.example");
    EXPECT_EQ(tom.get("/teams/" + std::string(25, 'a') + "/board").status, 404);
}

TEST_P(Boards, EveryPageSpeaksTheLanguageThatWasChosen) {
    tom.sign_in("tom@frontwheel.example");
    for (const char* page : {"/my-numbers", "/teams", "/kpis/new"}) {
        tom.get(page);
        EXPECT_TRUE(tom_sees("<html lang=\"en\">")) << page;
    }
    tom.post("/language", {{"language", "nl"}, {"then", "/my-numbers"}});
    tom.follow();
    EXPECT_TRUE(tom_sees("<html lang=\"nl\">"));
    EXPECT_TRUE(tom_sees("Mijn getallen"));
}

TEST_P(Boards, APageIsToldWhatChangedBetweenItsDrawingAndItsFirstListening) {
    tom.sign_in("tom@frontwheel.example");
    const std::string board = "board-" + cast.frontwheel.text;
    const auto stream_of_the_page = [&] {
        clock.pass(std::chrono::seconds(1));
        const std::string page = tom.get("/teams/" + cast.frontwheel.text + "/board").body;
        const auto at = page.find("data-drawn=\"") + 12;
        const std::string drawn = page.substr(at, page.find('"', at) - at);
        return "/events?name=" + board + "&since=" + drawn;
    };
    const std::string stream = stream_of_the_page();
    web.app().watchers.announce(cast.tom.organisation, {board, "member-" + cast.sanne.member.text});
    const std::string heard = tom.get(stream).stream->take();
    EXPECT_TRUE(heard.contains(board));
    EXPECT_FALSE(heard.contains(cast.sanne.member.text)) << "what is somebody else's";
    EXPECT_FALSE(tom.get(stream_of_the_page()).stream->take().contains(board)) << "drawn after it";
    EXPECT_EQ(tom.get("/events?name=" + board + "&since=tomorrow").status, 200);
}

}  // namespace
}  // namespace kept
