#include <gtest/gtest.h>

#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class NamingPages : public OnBothDatabases {
  protected:
    NamingPages() { tom.sign_in("tom@frontwheel.example"); }

    Filled leads() const {
        return {{"name", "Leads"},         {"contribution", "Leads become customers."},
                {"unit", "count"},         {"decimals", "0"},
                {"direction", "increase"}, {"cadence", "week"},
                {"least", "120"}};
    }

    const http::Response& name(Filled fields) {
        tom.get("/kpis/new");
        return tom.post("/kpis", std::move(fields));
    }

    bool page_says(const std::string& text) const { return tom.page().find(text) != std::string::npos; }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser tom{web};
};
KEPT_ON_BOTH_DATABASES(NamingPages);

TEST_P(NamingPages, ANewKpiStandsAmongMyNumbersWithItsPromise) {
    EXPECT_EQ(name(leads()).status, 303);
    tom.follow();
    EXPECT_TRUE(page_says("Leads"));
    EXPECT_TRUE(page_says("t least 120"));
}

TEST_P(NamingPages, MarkupInANameIsJustText) {
    Filled hostile = leads();
    hostile["name"] = "<script>alert(1)</script> & \"co\"";
    EXPECT_EQ(name(hostile).status, 303);
    tom.follow();
    EXPECT_FALSE(page_says("<script>alert"));
    EXPECT_TRUE(page_says("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

TEST_P(NamingPages, WhatIsMissingIsAskedWithEverythingElseStillThere) {
    Filled nameless = leads();
    nameless["name"] = "";
    EXPECT_EQ(name(nameless).status, 422);
    EXPECT_TRUE(page_says("What do you call your number?"));
    EXPECT_TRUE(page_says("Leads become customers."));
}

TEST_P(NamingPages, PresenceIsAskedWhyItIsAContribution) {
    Filled present = leads();
    present["name"] = "Gewerkte uren";
    EXPECT_EQ(name(present).status, 422);
    EXPECT_TRUE(page_says("name=\"presence_reason\""));
    EXPECT_TRUE(page_says("Gewerkte uren"));
    present["presence_reason"] = "Customers pay by the hour.";
    EXPECT_EQ(name(present).status, 303);
}

TEST_P(NamingPages, AFifthIsRefusedKindlyWithTheFourThatMayRetire) {
    for (const char* each : {"One", "Two", "Three", "Four"}) {
        Filled fields = leads();
        fields["name"] = each;
        EXPECT_EQ(name(fields).status, 303) << each;
    }
    Filled fifth = leads();
    fifth["name"] = "Five";
    tom.get("/kpis/new");
    EXPECT_EQ(tom.post("/kpis", fifth).status, 422);
    EXPECT_TRUE(page_says("Five"));
    EXPECT_TRUE(page_says("/retirement"));
}

TEST_P(NamingPages, WhoRetiresOneGoesOnWithTheNameTheyTyped) {
    for (const char* each : {"One", "Two", "Three", "Four"}) {
        Filled fields = leads();
        fields["name"] = each;
        name(fields);
    }
    tom.get("/kpis/new");
    const auto at = tom.page().find("/retirement\"");
    const std::string kpi = tom.page().substr(at - 25, 25);
    EXPECT_EQ(
        tom.post("/kpis/" + kpi + "/retirement", {{"then", "name-kpi"}, {"name", "Five & a half"}}).status,
        303);
    tom.follow();
    EXPECT_TRUE(page_says("value=\"Five &amp; a half\""));
    tom.get("/kpis/" + kpi);
    EXPECT_EQ(tom.post("/kpis/" + kpi + "/retirement", {{"back", "yes"}}).status, 303);
    EXPECT_EQ(*tom.last().header("location"), "/kpis/" + kpi);
}

TEST_P(NamingPages, ARefusedFifthKeepsEverythingThatWasTyped) {
    for (const char* each : {"One", "Two", "Three", "Four"}) {
        Filled fields = leads();
        fields["name"] = each;
        name(fields);
    }
    Filled fifth = leads();
    fifth["name"] = "Five & a half";
    fifth["unit"] = "money";
    fifth["currency"] = "SEK";
    fifth["quality"] = "And paid for.";
    tom.get("/kpis/new");
    tom.post("/kpis", fifth);
    const auto at = tom.page().find("/retirement\"");
    const std::string kpi = tom.page().substr(at - 25, 25);
    fifth["then"] = "name-kpi";
    EXPECT_EQ(tom.post("/kpis/" + kpi + "/retirement", fifth).status, 200);
    for (const char* typed : {"Five &amp; a half", "Leads become customers.", "And paid for.",
                              "value=\"120\"", "value=\"money\" checked", "value=\"SEK\" selected"})
        EXPECT_TRUE(page_says(typed)) << typed;
    EXPECT_EQ(tom.post("/kpis", fifth).status, 303);
}

TEST_P(NamingPages, AnOddChoiceNeverBreaksThePage) {
    for (const auto& [field, value] : Filled{{"unit", "parsecs"},
                                             {"cadence", "hourly"},
                                             {"direction", "sideways"},
                                             {"decimals", "9"},
                                             {"currency", "XXX"},
                                             {"team", "elsewhere"},
                                             {"least", "1e99"},
                                             {"unit2", "unknown"}}) {
        Filled odd = leads();
        odd["name"] = "Odd " + field;
        odd[field] = value;
        EXPECT_LT(name(odd).status, 500) << field;
    }
}

}  // namespace
}  // namespace kept
