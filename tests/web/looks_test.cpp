#include <fmt/format.h>
#include <gtest/gtest.h>

#include "actions/look.hpp"
#include "storage/kpis.hpp"
#include "storage/reports.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "web/routes.hpp"

// Rule 10: the owner looks first. Until then nobody sees the signal, in no body of any page.
namespace kept {
namespace {

using namespace support;

constexpr const char* in_words = "in a row, rising";
constexpr const char* question = "What do you see in your six?";

class Looks : public OnBothDatabases {
  protected:
    void SetUp() override {
        for (const auto& [day, solved] : {std::pair{16, 3}, {17, 4}, {18, 5}, {19, 6}, {20, 7}, {23, 8}}) {
            const std::string period = fmt::format("2026-11-{}", day);
            ASSERT_TRUE(
                actions::report_kpi(store(), cast.sanne, complaints_of(cast, period, solved), form(period)));
        }
        sanne.sign_in("sanne@frontwheel.example");
        tom.sign_in("tom@frontwheel.example");
        ingrid.sign_in("ingrid@frontwheel.example");
    }

    static bool sees(const Browser& reader, const std::string& text) { return reader.page().contains(text); }

    std::string address(std::string_view pattern) const {
        std::string path(pattern);
        const std::pair<std::string, std::string> parts[] = {
            {"{kpi}", cast.complaints.text},      {"{team}", cast.frontwheel.text},
            {"{member}", cast.sanne.member.text}, {"{period}", "2026-11-23"},
            {"{token}", "no-such-token"},         {"{name}", "no-such-asset"}};
        for (const auto& [part, value] : parts)
            if (const auto at = path.find(part); at != std::string::npos)
                path.replace(at, part.size(), value);
        return path;
    }

    /// The pages on which somebody finds a text, read one and all; the guide says it of nobody's numbers.
    std::vector<std::string> where_found(Browser& reader, const std::string& text) {
        std::vector<std::string> found;
        for (const web::Route& route : web::routes()) {
            if (route.method != http::Method::get || route.pattern == "/events") continue;
            if (route.pattern.starts_with("/guide")) continue;
            reader.get(address(route.pattern));
            if (sees(reader, text))
                found.push_back(reader.last().status < 500 ? address(route.pattern) : "!");
        }
        return found;
    }

    Cast cast = set_up_cast(store(), clock);
    const std::string kpi = "/kpis/" + cast.complaints.text;
    const std::string look = kpi + "/looks/2026-11-23";
    const std::string board = "/teams/" + cast.frontwheel.text + "/board";
    Web web{store(), clock};
    Browser sanne{web}, tom{web}, ingrid{web};
};
KEPT_ON_BOTH_DATABASES(Looks);

TEST_P(Looks, UntilTheOwnerLookedNobodySeesTheSignalAnywhere) {
    for (Browser* reader : {&sanne, &tom, &ingrid}) {
        EXPECT_EQ(where_found(*reader, in_words), std::vector<std::string>{});
        EXPECT_EQ(where_found(*reader, "class=\"announced\"><svg"), std::vector<std::string>{});
    }
}

TEST_P(Looks, OnlyTheOwnerIsAsked) {
    for (const std::string& page : {std::string("/my-numbers"), kpi, look}) {
        sanne.get(page);
        EXPECT_TRUE(sees(sanne, question)) << page;
    }
    EXPECT_EQ(tom.get(look).status, 404);
    EXPECT_EQ(tom.post(look, {{"reading", "rising"}}).status, 404);
    EXPECT_EQ(where_found(tom, question), std::vector<std::string>{});
}

TEST_P(Looks, AfterTheLookBothReadingsStandSideBySideAndTheBoardTells) {
    sanne.get(look);
    EXPECT_EQ(sanne.post(look, {{"reading", "rising"}, {"why", "The <old> ones first."}}).status, 303);
    sanne.get(look);
    for (const char* text : {"Sanne sees", "rising", "The &lt;old&gt; ones first.", "The rules see",
                             "Six in a row, rising: 3, 4, 5, 6, 7, 8.", "You and the rules see the same."})
        EXPECT_TRUE(sees(sanne, text)) << text;
    tom.get(board);
    EXPECT_TRUE(sees(tom, "six in a row, rising"));
    EXPECT_TRUE(sees(tom, "trend, the good way"));
    tom.get(kpi);
    EXPECT_TRUE(sees(tom, "The &lt;old&gt; ones first."));
    EXPECT_TRUE(sees(tom, "Six in a row, rising. That is more than chance."));
}

TEST_P(Looks, HowOftenBothAgreedIsTheOwnersAlone) {
    sanne.get(look);
    sanne.post(look, {{"reading", "rising"}, {"why", ""}});
    sanne.get(kpi);
    EXPECT_TRUE(sees(sanne, "You and the rules saw the same in one look of one."));
    for (Browser* reader : {&tom, &ingrid})
        EXPECT_EQ(where_found(*reader, "saw the same"), std::vector<std::string>{});
}

TEST_P(Looks, ASkippedLookReleasesTheSignalToo) {
    sanne.get(look);
    EXPECT_EQ(sanne.post(look, {{"reading", "skipped"}, {"why", ""}}).status, 303);
    sanne.get(look);
    EXPECT_TRUE(sees(sanne, "Skipped the look."));
    tom.get(board);
    EXPECT_TRUE(sees(tom, "six in a row, rising"));
}

TEST_P(Looks, TheMeetingBeginsAndEverybodySeesIt) {
    clock.turn_to(november(23, 8, 7));
    tom.get(board);
    EXPECT_TRUE(sees(tom, "six in a row, rising"));
    sanne.get("/my-numbers");
    EXPECT_FALSE(sees(sanne, question));
    sanne.get(look);
    EXPECT_TRUE(sees(sanne, "Nobody looked first: the moment passed."));
    EXPECT_EQ(sanne.post(look, {{"reading", "level"}, {"why", "Too late"}}).status, 422);
    EXPECT_TRUE(sees(sanne, "The moment to look first has passed"));
    EXPECT_TRUE(sees(sanne, "Too late"));
}

TEST_P(Looks, WhatCannotBeTakenComesBackAtItsField) {
    sanne.get(look);
    EXPECT_EQ(sanne.post(look, {{"reading", ""}, {"why", "Half <typed>"}}).status, 422);
    EXPECT_TRUE(sees(sanne, "What do you see? Choose one of the four, or skip."));
    EXPECT_TRUE(sees(sanne, "Half &lt;typed&gt;"));
    EXPECT_EQ(sanne.post(look, {{"reading", "rising"}, {"why", std::string(300, 'x')}}).status, 422);
    EXPECT_TRUE(sees(sanne, "Say it in at most 280 characters."));
    EXPECT_TRUE(sees(sanne, std::string(300, 'x')));
}

/// A sustained change from 10 November on, of which the look was skipped.
class NewStartPages : public Looks {
  protected:
    void SetUp() override {
        sanne.sign_in("sanne@frontwheel.example");
        tom.sign_in("tom@frontwheel.example");
        store().write([&](storage::Transaction& transaction) {
            const auto& organisation = cast.sanne.organisation;
            const Kpi named = storage::kpi_of(transaction, organisation, cast.sanne.member, cast.complaints);
            for (const auto& [day, solved] : {std::pair{2, 2},
                                              {3, 1},
                                              {4, 1},
                                              {5, 2},
                                              {6, 1},
                                              {9, 2},
                                              {10, 7},
                                              {11, 7},
                                              {12, 8},
                                              {13, 7},
                                              {16, 7},
                                              {17, 8},
                                              {18, 7},
                                              {19, 7},
                                              {20, 8}})
                storage::enter_report(transaction, organisation, named,
                                      {.id = transaction.new_id<Report>(),
                                       .period = parse_period(fmt::format("2026-11-{:02}", day)).value(),
                                       .value = whole(solved)});
            return 0;
        });
    }

    const std::string start = kpi + "/new-starts/2026-11-10";
};
KEPT_ON_BOTH_DATABASES(NewStartPages);

TEST_P(NewStartPages, AreOfferedToTheOwnerAndShownToEverybody) {
    tom.get(kpi);
    EXPECT_FALSE(sees(tom, start));
    EXPECT_EQ(tom.post(start, {{"reason", "Not mine."}}).status, 404);
    sanne.get(kpi);
    EXPECT_TRUE(sees(sanne, start));
    EXPECT_EQ(sanne.post(start, {{"reason", ""}}).status, 422);
    EXPECT_TRUE(sees(sanne, "Say in one sentence what changed"));
    EXPECT_EQ(sanne.post(start, {{"reason", "Two <of> us."}}).status, 303);
    tom.get(kpi);
    EXPECT_TRUE(sees(tom, "Two &lt;of&gt; us."));
}

TEST_P(NewStartPages, AreTakenBackWithAReason) {
    sanne.get(kpi);
    sanne.post(start, {{"reason", "Two of us."}});
    sanne.get(kpi);
    EXPECT_EQ(sanne.post(start + "/withdrawn", {{"withdrawal_reason", ""}}).status, 422);
    EXPECT_TRUE(sees(sanne, "<details class=\"unfolds\" open>"));
    EXPECT_EQ(sanne.post(start + "/withdrawn", {{"withdrawal_reason", "Only a week."}}).status, 303);
    sanne.get(kpi);
    EXPECT_TRUE(sees(sanne, "Only a week."));
    EXPECT_TRUE(sees(sanne, start)) << "it is offered again";
}

TEST_P(Looks, TheGuideIsEverybodysAndItsChartsCanBeDrawnAnew) {
    Browser visitor(web);
    EXPECT_EQ(visitor.get("/guide/six").status, 200);
    EXPECT_EQ(visitor.get("/guide/six?rising=9+8+7+6+5+4").status, 200);
    EXPECT_TRUE(sees(visitor, "Six in a row, falling. That is more than chance."));
    visitor.get("/guide/six?rising=one+two");
    EXPECT_TRUE(sees(visitor, "Whole numbers from 0 to 999"));
    visitor.get("/guide/six/chart?numbers=1+2+3+4+5+6");
    EXPECT_TRUE(sees(visitor, "Six in a row, rising."));
    EXPECT_EQ(visitor.get("/guide/six/chart?numbers=%3Cscript%3E").status, 400);
}

}  // namespace
}  // namespace kept
