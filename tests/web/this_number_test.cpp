#include <gtest/gtest.h>

#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class ThisNumberPages : public OnBothDatabases {
  protected:
    ThisNumberPages() {
        second = add_backwheel(store(), cast);
        sanne.sign_in("sanne@frontwheel.example");
    }

    bool page_says(const std::string& text) const { return sanne.page().find(text) != std::string::npos; }

    const http::Response& words(const std::string& name) {
        sanne.get(address + "/this-number");
        return sanne.post(address + "/wordings", {{"name", name},
                                                  {"contribution", "Who is helped returns."},
                                                  {"decimals", "1"},
                                                  {"worded", worded()}});
    }

    std::string worded() const {
        const std::string start = "name=\"worded\" value=\"";
        const auto at = sanne.page().find(start) + start.size();
        return sanne.page().substr(at, sanne.page().find('"', at) - at);
    }

    Cast cast = set_up_cast(store(), clock);
    TeamId second;
    Web web{store(), clock};
    Browser sanne{web};
    const std::string address = "/kpis/" + cast.complaints.text;
};
KEPT_ON_BOTH_DATABASES(ThisNumberPages);

TEST_P(ThisNumberPages, AreNotThereForAnybodyElse) {
    Browser tom{web};
    tom.sign_in("tom@frontwheel.example");
    EXPECT_EQ(tom.get(address + "/this-number").status, 404);
    tom.get("/my-numbers/hand");
    for (const char* deed : {"/wordings", "/discard", "/retirement"})
        EXPECT_EQ(tom.post(address + deed, {{"name", "Mine"}, {"contribution", "Mine."}}).status, 404)
            << deed;
    tom.get(address);
    EXPECT_EQ(tom.page().find("/this-number"), std::string::npos);
}

TEST_P(ThisNumberPages, ShowEarlierWordsOnTheNumbersOwnPage) {
    EXPECT_EQ(words("Solved the same day").status, 303);
    sanne.follow();
    EXPECT_TRUE(page_says("Earlier words"));
    EXPECT_TRUE(page_says("<h3>Complaints solved</h3>"));
}

TEST_P(ThisNumberPages, KeepWhatWasTypedWhenItIsRefused) {
    EXPECT_EQ(words("").status, 422);
    EXPECT_TRUE(page_says("What do you call your number?"));
    EXPECT_TRUE(page_says("Who is helped returns."));
    EXPECT_EQ(words("Hours worked").status, 422);
    EXPECT_TRUE(page_says("name=\"presence_reason\""));
}

TEST_P(ThisNumberPages, FromBeforeAChangeAreAskedBackWithWhatWasTyped) {
    sanne.get(address + "/this-number");
    const std::string older = worded();
    words("Newer");
    sanne.get(address + "/this-number");
    const auto& answer = sanne.post(
        address + "/wordings",
        {{"name", "Older"}, {"contribution", "Typed before."}, {"decimals", "1"}, {"worded", older}});
    EXPECT_EQ(answer.status, 409);
    EXPECT_TRUE(page_says("value=\"Older\""));
    EXPECT_TRUE(page_says("Newer"));
}

TEST_P(ThisNumberPages, SayWhatAMoveChangesBeforeItIsMade) {
    sanne.get(address + "/this-number?team=" + second.text + "&from=2026-11-25");
    EXPECT_TRUE(page_says("These fall due at another moment:"));
    EXPECT_EQ(sanne.post(address + "/movings", {{"team", second.text}, {"from", "2026-11-25"}}).status, 303);
    sanne.follow();
    EXPECT_TRUE(page_says("and in Backwheel from"));
    sanne.get("/teams/" + cast.frontwheel.text + "/board");
    EXPECT_TRUE(page_says("Complaints solved"));
    clock.turn_to(november(25, 8, 0));
    sanne.get("/teams/" + cast.frontwheel.text + "/board");
    EXPECT_FALSE(page_says("Complaints solved"));
    sanne.get("/teams/" + second.text + "/board");
    EXPECT_TRUE(page_says("Complaints solved"));
}

TEST_P(ThisNumberPages, RefuseAMoveIntoThePastWithASentence) {
    sanne.get(address + "/this-number?team=" + second.text + "&from=2026-11-23");
    EXPECT_TRUE(page_says("A number moves tomorrow at the earliest"));
    sanne.get(address + "/this-number?team=" + second.text + "&from=someday");
    EXPECT_TRUE(page_says("From which day is it said there?"));
    sanne.get(address + "/this-number?team=elsewhere&from=2026-11-25");
    EXPECT_EQ(sanne.last().status, 200);
}

TEST_P(ThisNumberPages, RetireAndReturnWithTheirPreviews) {
    sanne.get(address + "/this-number");
    EXPECT_TRUE(page_says("These still have to be said:"));
    EXPECT_EQ(sanne.post(address + "/retirement", {}).status, 303);
    EXPECT_EQ(sanne.post(address + "/retirement", {}).status, 303);
    sanne.get("/my-numbers");
    EXPECT_TRUE(page_says("Complaints solved")) << "what had ended is still to be said";
    sanne.get("/my-numbers/hand");
    EXPECT_TRUE(page_says("They keep everything that was said."));
    sanne.get(address + "/this-number");
    EXPECT_TRUE(page_says("You say it again from"));
    EXPECT_EQ(sanne.post(address + "/retirement", {{"back", "yes"}}).status, 303);
}

TEST_P(ThisNumberPages, LetNobodyLeaveATeamThatHearsTheirNumbers) {
    sanne.get("/my-numbers/hand");
    EXPECT_EQ(sanne.post("/teams/" + cast.frontwheel.text + "/leavings", {{"member", cast.sanne.member.text}})
                  .status,
              422);
    EXPECT_TRUE(page_says("You still say numbers in this team."));
    EXPECT_EQ(sanne.post("/teams/" + second.text + "/leavings", {{"member", cast.sanne.member.text}}).status,
              303);
}

}  // namespace
}  // namespace kept
