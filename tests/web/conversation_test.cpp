#include <gtest/gtest.h>

#include "actions/feel.hpp"
#include "actions/remark.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "web/routes.hpp"

namespace kept {
namespace {

using namespace support;

class ConversationPages : public OnBothDatabases {
  protected:
    void SetUp() override {
        for (const char* day : {"2026-11-18", "2026-11-19", "2026-11-20"})
            ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, day, 7), form(day)));
        sanne.sign_in("sanne@frontwheel.example");
        tom.sign_in("tom@frontwheel.example");
        sanne.get(report);
        tom.get(report);
    }

    static bool sees(const Browser& reader, const std::string& text) {
        return reader.page().find(text) != std::string::npos;
    }

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

    /// The pages on which somebody finds a text, read one and all.
    /// The guide speaks of feelings in words of its own.
    std::vector<std::string> where_found(Browser& reader, const std::string& text) {
        std::vector<std::string> found;
        for (const web::Route& route : web::routes()) {
            if (route.method != http::Method::get || route.pattern == "/events") continue;
            if (route.pattern.starts_with("/guide")) continue;
            const std::string path = address(route.pattern);
            reader.get(path);
            if (sees(reader, text)) found.push_back(path);
        }
        return found;
    }

    void feels(Feeling feeling, FeelingIs feeling_is, const std::string& key) {
        ASSERT_TRUE(
            actions::feel(store(), cast.sanne, {cast.complaints, friday, feeling, feeling_is}, form(key)));
    }

    /// The id in the hidden field of the one form that takes words back.
    std::string remark_on(const Browser& reader) const {
        const std::string field = R"(name="remark" value=")";
        return reader.page().substr(reader.page().find(field) + field.size(), 25);
    }

    Cast cast = set_up_cast(store(), clock);
    const Period friday = parse_period("2026-11-20").value();
    const std::string report = "/kpis/" + cast.complaints.text + "/reports/2026-11-20";
    const std::string needs = "/teams/" + cast.frontwheel.text + "/needs";
    Web web{store(), clock};
    Browser sanne{web}, tom{web};
};
KEPT_ON_BOTH_DATABASES(ConversationPages);

TEST_P(ConversationPages, AReportHasAPageForWhoeverReadsTheBoard) {
    EXPECT_EQ(tom.get(report).status, 200);
    for (const char* text : {"Complaints solved", "Sanne", "At least 8.", "not kept", "reported 7"})
        EXPECT_TRUE(sees(tom, text)) << text;
    EXPECT_FALSE(sees(tom, "How does it feel?"));
    EXPECT_FALSE(sees(tom, "What do you need?"));
    EXPECT_EQ(tom.get("/kpis/" + cast.complaints.text + "/reports/2026-11-17").status, 404) << "silent";
    EXPECT_EQ(tom.get("/kpis/" + cast.complaints.text + "/reports/2026-W47").status, 404);
}

TEST_P(ConversationPages, WhatSomebodySaysStandsThereForEverybody) {
    EXPECT_EQ(tom.post(report + "/remarks", {{"words", "<b>Well done</b>"}}).status, 303);
    sanne.get(report);
    EXPECT_TRUE(sees(sanne, "&lt;b&gt;Well done&lt;/b&gt;"));
    EXPECT_FALSE(sees(sanne, R"(name="remark")")) << "only Tom takes it back";
}

TEST_P(ConversationPages, WordsThatCannotBeTakenComeBack) {
    EXPECT_EQ(tom.post(report + "/remarks", {{"words", ""}}).status, 422);
    EXPECT_TRUE(sees(tom, "Write what you want to say first."));
    EXPECT_EQ(tom.post(report + "/remarks", {{"words", "half\x01typed"}}).status, 422);
    EXPECT_TRUE(sees(tom, "half"));
    EXPECT_EQ(sanne.post(report + "/needs", {{"words", std::string(300, 'x')}}).status, 422);
    EXPECT_TRUE(sees(sanne, std::string(300, 'x')));
    EXPECT_TRUE(sees(sanne, "Say it in at most 280 characters."));
}

TEST_P(ConversationPages, WordsTakenBackAreOnNoPageAnyMore) {
    tom.post(report + "/remarks", {{"words", "Somebody slept."}});
    tom.get(report);
    const std::string remark = remark_on(tom);
    EXPECT_EQ(sanne.post(report + "/remarks/taken-back", {{"remark", remark}}).status, 404);
    EXPECT_EQ(tom.post(report + "/remarks/taken-back", {{"remark", remark}}).status, 303);
    for (Browser* reader : {&sanne, &tom})
        EXPECT_EQ(where_found(*reader, "Somebody slept."), std::vector<std::string>{});
    sanne.get(report);
    EXPECT_TRUE(sees(sanne, "Taken back on Mon 23 Nov 09:00."));
}

TEST_P(ConversationPages, ApplauseIsShownByNameAndWithdrawnByASecondPress) {
    tom.post(report + "/applause", {{"kind", "given"}});
    sanne.get(report);
    EXPECT_TRUE(sees(sanne, "Applause from Tom"));
    EXPECT_FALSE(sees(sanne, R"(name="kind" value="given")")) << "not for oneself";
    tom.get(report);
    EXPECT_TRUE(sees(tom, R"(name="kind" value="withdrawn" aria-pressed="true")"));
    tom.post(report + "/applause", {{"kind", "withdrawn"}});
    sanne.get(report);
    EXPECT_FALSE(sees(sanne, "Applause from"));
}

TEST_P(ConversationPages, NoPageGivesAFeelingAwayThatIsNotShared) {
    const std::vector<std::string> nowhere;
    feels(Feeling::uncomfortable, FeelingIs::the_owners, "private");
    EXPECT_EQ(where_found(tom, "ncomfortable"), nowhere);
    feels(Feeling::uncomfortable, FeelingIs::shared, "shared");
    for (const std::string& path : where_found(tom, "ncomfortable"))
        EXPECT_TRUE(path.starts_with(report)) << path << " is not the page of that report";
    tom.get(report);
    EXPECT_TRUE(sees(tom, "is uncomfortable with it."));
    feels(Feeling::uncomfortable, FeelingIs::the_owners, "private again");
    EXPECT_EQ(where_found(tom, "ncomfortable"), nowhere);
}

TEST_P(ConversationPages, AFeelingIsSaidWithTheNumberAndIsPrivate) {
    clock.turn_to(november(24, 8, 0));
    sanne.get("/my-numbers");
    const std::string kpi = "/kpis/" + cast.complaints.text;
    ASSERT_EQ(
        sanne.post(kpi + "/reports", {{"period", "2026-11-23"}, {"value", "8"}, {"feeling", "proud"}}).status,
        303);
    sanne.follow();
    EXPECT_TRUE(sees(sanne, R"(value="none" aria-pressed="true">Proud)"));
    EXPECT_TRUE(sees(sanne, "Share it with this number"));
    tom.get(kpi + "/reports/2026-11-23");
    EXPECT_FALSE(sees(tom, "roud"));
}

TEST_P(ConversationPages, WhatIsNeededStandsOnTheListOfTheNextMeeting) {
    EXPECT_EQ(sanne.post(report + "/needs", {{"words", "Two at the telephone."}}).status, 303);
    tom.get(needs);
    EXPECT_TRUE(sees(tom, "Two at the telephone."));
    EXPECT_TRUE(sees(tom, "For the huddle of 09:07"));
    clock.turn_to(november(23, 8, 23));
    tom.get(needs);
    EXPECT_FALSE(sees(tom, "For the huddle of 09:07")) << "that huddle is over";
    EXPECT_TRUE(sees(tom, "What was needed in the two months before"));
    EXPECT_TRUE(sees(tom, "Two at the telephone."));
    clock.turn_to(november(23, 8, 23) + std::chrono::days(61));
    tom.get(needs);
    EXPECT_FALSE(sees(tom, "Two at the telephone."));
}

TEST_P(ConversationPages, ThreeInARowAreOfferedOnceAndDeclinedWithASentence) {
    EXPECT_TRUE(sees(sanne, "Three in a row not kept."));
    EXPECT_EQ(sanne.post(report + "/offer-answers", {{"kind", "declined"}, {"reason", ""}}).status, 422);
    EXPECT_TRUE(sees(sanne, "Say in one sentence why it need not be on the agenda."));
    EXPECT_EQ(
        sanne.post(report + "/offer-answers", {{"kind", "on_the_agenda"}, {"reason", "Staffing."}}).status,
        303);
    sanne.get(report);
    EXPECT_FALSE(sees(sanne, "Three in a row not kept."));
    EXPECT_TRUE(sees(sanne, "on the weekly agenda"));
    tom.get(needs);
    EXPECT_TRUE(sees(tom, "Staffing."));
}

TEST_P(ConversationPages, OnlyTheOwnerSaysWhatIsNeededOrHowItFeels) {
    for (const auto& [path, fields] : std::vector<std::pair<std::string, Filled>>{
             {"/needs", {{"words", "A rest."}}},
             {"/feelings", {{"feeling", "proud"}}},
             {"/offer-answers", {{"kind", "declined"}, {"reason", "No."}}}}) {
        tom.get(report);
        EXPECT_EQ(tom.post(report + path, fields).status, 404) << path;
    }
}

TEST_P(ConversationPages, ADeclarationAndItsWithdrawalStandWithTheirTimes) {
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-17", 9), form("kept")));
    const std::string kpi = "/kpis/" + cast.complaints.text;
    sanne.get(kpi + "/corrections/2026-11-17");
    const auto declares = [&](const char* kind, const char* reason) {
        sanne.post(kpi + "/declarations", {{"period", "2026-11-17"}, {"kind", kind}, {"reason", reason}});
        ASSERT_EQ(sanne.last().status, 303);
        sanne.get(kpi + "/corrections/2026-11-17");
    };
    declares("broken", "Not to satisfaction.");
    declares("withdrawn", "It was fine after all.");
    tom.get(kpi + "/reports/2026-11-17");
    for (const char* text : {"Not to satisfaction.", "It was fine after all.", "declaration taken back"})
        EXPECT_TRUE(sees(tom, text)) << text;
}

}  // namespace
}  // namespace kept
