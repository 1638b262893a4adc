#include <gtest/gtest.h>

#include "support/browser.hpp"
#include "support/cast.hpp"
#include "web/routes.hpp"

namespace kept {
namespace {

using namespace support;

class Guards : public OnBothDatabases {
  protected:
    /// Every address, with the parts of the cast in it.
    std::string address(std::string_view pattern) const {
        std::string path(pattern);
        const std::pair<std::string, std::string> parts[] = {{"{kpi}", cast.complaints.text},
                                                             {"{team}", cast.frontwheel.text},
                                                             {"{period}", "2026-11-20"},
                                                             {"{token}", "no-such-token"},
                                                             {"{name}", "no-such-asset"}};
        for (const auto& [part, value] : parts)
            if (const auto at = path.find(part); at != std::string::npos)
                path.replace(at, part.size(), value);
        return path;
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
};
KEPT_ON_BOTH_DATABASES(Guards);

TEST_P(Guards, WhoIsNotSignedInReachesNoPageOfAMember) {
    Browser visitor(web);
    for (const char* path : {"/my-numbers", "/kpis/new", "/teams"}) {
        EXPECT_EQ(visitor.get(path).status, 303) << path;
        EXPECT_TRUE(visitor.last().header("location")->starts_with("/sign-in?then=")) << path;
    }
    EXPECT_EQ(visitor.post("/kpis", {{"name", "Complaints"}}).status, 401);
}

TEST_P(Guards, EveryFormWithoutItsTokenIsRefused) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    for (const web::Route& route : web::routes()) {
        if (route.method != http::Method::post) continue;
        const std::string path = address(route.pattern);
        for (const char* token : {"", "forged"}) {
            const int status = sanne.post(path, {{"token", token}, {"name", "typed"}}).status;
            EXPECT_TRUE(status == 403 || status == 404) << path << " answered " << status;
        }
    }
}

TEST_P(Guards, AFormFromElsewhereIsRefusedWhateverItsToken) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    for (const char* site : {"cross-site", "same-site", "none"}) {
        sanne.get("/my-numbers");
        sanne.headers = {{"sec-fetch-site", site}};
        const auto& refused = sanne.post("/kpis/" + cast.complaints.text + "/reports",
                                         {{"period", "2026-11-20"}, {"value", "8"}});
        EXPECT_EQ(refused.status, 403) << site;
        sanne.headers.clear();
    }
}

TEST_P(Guards, WhatWasTypedInAnOldPageCanBeSentAgain) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    const std::string reports = "/kpis/" + cast.complaints.text + "/reports";
    sanne.post(reports, {{"token", "of before"}, {"period", "2026-11-20"}, {"value", "8"}});
    EXPECT_EQ(sanne.last().status, 403);
    EXPECT_NE(sanne.page().find("action=\"" + reports + "\""), std::string::npos);
    EXPECT_EQ(sanne.post(reports, {{"period", "2026-11-20"}, {"value", "8"}}).status, 303);
}

TEST_P(Guards, AFieldThatComesTwiceIsNotUnderstood) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    http::Request request{.method = http::Method::post, .path = "/kpis"};
    request.form = {{"name", "one"}, {"name", "two"}};
    EXPECT_EQ(web.answer(request).status, 400);
}

TEST_P(Guards, OnlyWhoArrangesATeamInvitesOrChangesItsRhythm) {
    const std::string team = "/teams/" + cast.frontwheel.text;
    Browser tom(web), ingrid(web);
    tom.sign_in("tom@frontwheel.example");
    tom.get(team);
    EXPECT_EQ(tom.post(team + "/invitations", {}).status, 403);
    EXPECT_EQ(tom.post(team + "/rhythms", {{"from", "2026-11-30"}}).status, 403);
    ingrid.sign_in("ingrid@frontwheel.example");
    ingrid.get(team);
    EXPECT_EQ(ingrid.post(team + "/invitations", {}).status, 200);
    EXPECT_NE(ingrid.page().find("/invitations/" + cast.ingrid.organisation.text + "."), std::string::npos);
}

TEST_P(Guards, AnotherMethodAndAnUnknownAddressGetTheirOwnPage) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    EXPECT_EQ(sanne.get("/language").status, 405);
    EXPECT_EQ(sanne.get("/no/such/page").status, 404);
    EXPECT_EQ(sanne.get("/kpis/not-an-id").status, 404);
    EXPECT_EQ(web.answer({.fault = http::Fault::body_too_large}).status, 413);
}

TEST_P(Guards, LookingAgainWhereAFormWasAnsweredShowsThePageItCameFrom) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    const std::string kpi = "/kpis/" + cast.complaints.text, team = "/teams/" + cast.frontwheel.text;
    for (const std::string& path :
         {kpi + "/reports", kpi + "/corrections", kpi + "/withdrawals", kpi + "/declarations",
          kpi + "/promises", team + "/rhythms", team + "/invitations", std::string("/kpis")})
        EXPECT_EQ(sanne.get(path).status, 200) << path;
}

TEST_P(Guards, ASessionEndsAfterThirtyIdleDays) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    clock.pass(std::chrono::days{31});
    EXPECT_EQ(sanne.get("/my-numbers").status, 303);
}

TEST_P(Guards, SigningOutEndsTheSessionForGood) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    sanne.get("/my-numbers");
    EXPECT_EQ(sanne.post("/sessions/ended", {}).status, 303);
    EXPECT_EQ(sanne.get("/my-numbers").status, 303);
}

TEST_P(Guards, TheExamplesDoorIsClosedElsewhere) {
    Browser visitor(web);
    EXPECT_EQ(visitor.get("/demo/sign-ins").status, 404);
    visitor.get("/sign-in");
    EXPECT_EQ(visitor.post("/demo/sign-ins", {{"member", cast.sanne.member.text}}).status, 404);
}

TEST_P(Guards, AnAddressThatWasAskedForLeadsNowhereElse) {
    for (const char* elsewhere :
         {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"}) {
        Browser sanne(web);
        sanne.get("/sign-in");
        sanne.post(
            "/sessions",
            {{"email", "sanne@frontwheel.example"}, {"password", Cast::password}, {"then", elsewhere}});
        EXPECT_EQ(*sanne.last().header("location"), "/my-numbers") << elsewhere;
    }
}

}  // namespace
}  // namespace kept
