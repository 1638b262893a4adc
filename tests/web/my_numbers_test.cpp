#include <gtest/gtest.h>

#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;
using testing::Values;

bool says(const Browser& browser, const std::string& text) {
    return browser.page().find(text) != std::string::npos;
}

class MyNumbers : public OnBothDatabases {
  protected:
    void SetUp() override { sanne.sign_in("sanne@frontwheel.example"); }

    std::string reports() const { return "/kpis/" + cast.complaints.text + "/reports"; }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser sanne{web};
};
KEPT_ON_BOTH_DATABASES(MyNumbers);

TEST_P(MyNumbers, TheNumberForTheLastWorkdayIsAskedBeforeTheHuddle) {
    EXPECT_EQ(sanne.last().status, 200);
    EXPECT_TRUE(says(sanne, "Complaints solved"));
    EXPECT_TRUE(says(sanne, "value=\"2026-11-20\""));
}

TEST_P(MyNumbers, EightAgainstAtLeastEightIsKept) {
    sanne.get("/my-numbers");
    EXPECT_EQ(sanne.post(reports(), {{"period", "2026-11-20"}, {"value", "8"}}).status, 303);
    sanne.follow();
    EXPECT_TRUE(says(sanne, "Kept!"));
}

TEST_P(MyNumbers, WhatCannotBeTakenComesBackWithItsSentenceAndWhatWasTyped) {
    const std::vector<std::pair<std::string, std::string>> refused{{"eight", "That is not a number."},
                                                                   {"8.5", "decimals"},
                                                                   {"-3", "A count starts at zero."},
                                                                   {"500000000001", "too large"},
                                                                   {"", "Type your number first."}};
    for (const auto& [typed, sentence] : refused) {
        sanne.get("/my-numbers");
        EXPECT_EQ(sanne.post(reports(), {{"period", "2026-11-20"}, {"value", typed}}).status, 422) << typed;
        EXPECT_TRUE(says(sanne, sentence)) << typed;
        EXPECT_TRUE(says(sanne, "value=\"" + typed + "\"")) << typed;
        EXPECT_TRUE(says(sanne, "aria-invalid=\"true\"")) << typed;
    }
}

TEST_P(MyNumbers, ANumberThatReadsInTwoWaysIsAskedBackAndThenTaken) {
    Browser nederlands(web, "nl");
    nederlands.sign_in("sanne@frontwheel.example");
    nederlands.post("/language", {{"language", "nl"}, {"then", "/my-numbers"}});
    nederlands.get("/my-numbers");
    EXPECT_EQ(nederlands.post(reports(), {{"period", "2026-11-20"}, {"value", "1,234"}}).status, 422);
    EXPECT_TRUE(says(nederlands, "name=\"chosen\" value=\"1234\""));
    EXPECT_EQ(
        nederlands.post(reports(), {{"period", "2026-11-20"}, {"value", "1,234"}, {"chosen", "1234"}}).status,
        303);
}

TEST_P(MyNumbers, ADoubleClickMakesOneReport) {
    sanne.get("/my-numbers");
    sanne.post(reports(), {{"period", "2026-11-20"}, {"value", "8"}});
    const std::string first = *sanne.last().header("location");
    sanne.post(reports(), {{"period", "2026-11-20"}, {"value", "8"}});
    EXPECT_EQ(*sanne.last().header("location"), first);
}

TEST_P(MyNumbers, AFuturePeriodAndOneAlreadySaidAreRefusedInARowOfTheirOwn) {
    sanne.get("/my-numbers");
    EXPECT_EQ(sanne.post(reports(), {{"period", "2026-11-24"}, {"value", "8"}}).status, 422);
    EXPECT_TRUE(says(sanne, "has not begun"));
    sanne.get("/my-numbers");
    sanne.post(reports(), {{"period", "2026-11-20"}, {"value", "8"}});
    sanne.get("/my-numbers");
    EXPECT_EQ(sanne.post(reports(), {{"period", "2026-11-20"}, {"value", "9"}}).status, 422);
    EXPECT_TRUE(says(sanne, "already said"));
    EXPECT_TRUE(says(sanne, "value=\"9\""));
}

TEST_P(MyNumbers, SomebodyElsesKpiIsNotThereToChangeButOpenToRead) {
    for (const char* email : {"tom@frontwheel.example", "ingrid@frontwheel.example"}) {
        Browser other(web);
        other.sign_in(email);
        EXPECT_EQ(other.get("/kpis/" + cast.complaints.text).status, 200) << email;
        for (const char* deed :
             {"/reports", "/corrections", "/withdrawals", "/declarations", "/promises", "/retirement"})
            EXPECT_EQ(other
                          .post("/kpis/" + cast.complaints.text + deed, {{"period", "2026-11-20"},
                                                                         {"value", "8"},
                                                                         {"from", "2026-11-24"},
                                                                         {"least", "1"},
                                                                         {"kind", "broken"},
                                                                         {"reason", "No."}})
                          .status,
                      404)
                << email << deed;
        EXPECT_EQ(other.get("/kpis/" + cast.complaints.text + "/promises/new").status, 404);
        EXPECT_EQ(other.get("/kpis/" + cast.complaints.text + "/corrections/2026-11-20").status, 404);
    }
}

TEST_P(MyNumbers, ThePreviewSaysWhatANumberWouldBecomeAndKeepsNothing) {
    const std::string preview = "/kpis/" + cast.complaints.text + "/number-preview?period=2026-11-20&value=";
    sanne.get(preview + "8");
    EXPECT_EQ(sanne.last().status, 200);
    const std::string kept = sanne.page();
    EXPECT_NE(kept, sanne.get(preview + "7").body);
    sanne.get("/my-numbers");
    EXPECT_FALSE(says(sanne, "Kept!"));
}

TEST_P(MyNumbers, ACorrectionFromAnOlderPageIsAConflict) {
    sanne.get("/my-numbers");
    sanne.post(reports(), {{"period", "2026-11-20"}, {"value", "8"}});
    const std::string corrections = "/kpis/" + cast.complaints.text + "/corrections";
    sanne.get(corrections + "/2026-11-20");
    EXPECT_EQ(sanne.last().status, 200);
    EXPECT_EQ(
        sanne
            .post(corrections, {{"period", "2026-11-20"}, {"value", "7"}, {"corrects", std::string(25, '0')}})
            .status,
        409);
    EXPECT_TRUE(says(sanne, "value=\"7\""));
}

}  // namespace
}  // namespace kept
