#include "views/report_page.hpp"

#include <gtest/gtest.h>

#include "views/sanne.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();
const Period about_friday{Cadence::workday, friday};

/// Sanne's broken Friday, as Tom sees it.
ReportPage broken_friday() {
    ReportPage view{.kpi = complaints(), .owner_name = "Sanne Bakker", .team = {{"voorwiel"}, "Voorwiel"}};
    view.slot = workdays_until(friday, {7}, at_least(8)).back();
    view.clock = nine_twelve();
    view.applauds = Applauds::not_yet;
    view.applause = form();
    view.remark = form();
    return view;
}

OwnersSide her_side() {
    OwnersSide side{.kpi = {"complaints"}, .period = about_friday, .team = {"voorwiel"}};
    side.clock = nine_twelve();
    side.next = huddle();
    side.then = "/my-numbers";
    return side;
}

RemarkOnPage remark(const std::string& words) {
    return {.remark = {.id = {"one"}, .period = about_friday, .words = words, .said = at(9h + 14min)},
            .author_name = "Tom de Graaf",
            .taking_back = std::nullopt};
}

TEST(ReportPage, SaysTheNumberItsPromiseAndItsOwner) {
    const Html page = report_page(say, broken_friday()).main;
    for (const char* text :
         {"Complaints solved", "Sanne Bakker · Friday 20 November", "At least 8.", "not kept"})
        EXPECT_TRUE(says(page, text)) << text;
    EXPECT_TRUE(says(page, R"(action="/kpis/complaints/reports/2026-11-20/remarks")"));
}

TEST(ReportPage, OthersAreAskedNothingThatIsTheOwners) {
    const Html page = report_page(say, broken_friday()).main;
    EXPECT_FALSE(says(page, "How does it feel?"));
    EXPECT_FALSE(says(page, "What do you need?"));
}

TEST(ReportPage, WordsAreTextAndAreTakenBackByTheirAuthorOnly) {
    auto view = broken_friday();
    view.remarks = {remark("<i>Well done</i>")};
    EXPECT_TRUE(says(report_page(say, view).main, "&lt;i&gt;Well done&lt;/i&gt;"));
    EXPECT_FALSE(says(report_page(say, view).main, "take back"));
    view.remarks.front().taking_back = form();
    EXPECT_TRUE(says(report_page(say, view).main, "take back"));
}

TEST(ReportPage, WhatWasTakenBackShowsThatItWas) {
    auto view = broken_friday();
    view.remarks = {remark("")};
    view.remarks.front().remark.taken_back = at(9h + 20min);
    EXPECT_TRUE(says(report_page(say, view).main, "Taken back on"));
}

TEST(ReportPage, ApplauseIsByNameAndItsButtonSaysWhetherItIsPressed) {
    auto view = broken_friday();
    EXPECT_TRUE(says(report_page(say, view).main, R"(value="given" aria-pressed="false")"));
    view.applauding = {"Tom de Graaf", "Ingrid Hofman"};
    view.applauds = Applauds::does;
    EXPECT_TRUE(says(report_page(say, view).main, "Applause from Tom de Graaf and Ingrid Hofman."));
    EXPECT_TRUE(says(report_page(say, view).main, R"(value="withdrawn" aria-pressed="true")"));
}

TEST(ReportPage, ASharedFeelingStandsThere) {
    auto view = broken_friday();
    view.felt = Felt{.feeling = Feeling::proud, .feeling_is = FeelingIs::shared, .at = at(9h + 12min)};
    EXPECT_TRUE(says(report_page(say, view).main, "Sanne Bakker is proud of it."));
}

TEST(OwnersSide, AFeelingIsPrivateUntilItIsShared) {
    auto side = her_side();
    EXPECT_TRUE(says(feeling_part(say, side), R"(value="proud" aria-pressed="false")"));
    side.felt = Felt{.feeling = Feeling::proud};
    EXPECT_TRUE(says(feeling_part(say, side), R"(value="none" aria-pressed="true")"));
    EXPECT_TRUE(says(feeling_part(say, side), "Share it with this number"));
    side.felt->feeling_is = FeelingIs::shared;
    EXPECT_TRUE(says(feeling_part(say, side), "Keep it to myself again"));
}

TEST(OwnersSide, WhatIsNeededGoesAlongToTheNextMeeting) {
    auto side = her_side();
    EXPECT_TRUE(says(need_part(say, side, {}), "What do you need?"));
    EXPECT_TRUE(says(need_part(say, side, {}), "Take it to the huddle"));
    side.needs = {{.kind = RemarkKind::need, .words = "Two at the telephone."}};
    EXPECT_TRUE(says(need_part(say, side, {}), "Two at the telephone."));
    EXPECT_TRUE(says(need_part(say, side, {}), "Goes along to the huddle of 09:30."));
}

TEST(OwnersSide, TheOfferKeepsWhatWasTyped) {
    auto side = her_side();
    EXPECT_TRUE(offer_part(say, side).empty());
    side.asks = Asks::need_and_offer;
    side.offer.typed["reason"] = "It is on its way up.";
    EXPECT_TRUE(says(offer_part(say, side), "Three in a row not kept."));
    EXPECT_TRUE(says(offer_part(say, side), R"(value="It is on its way up.")"));
}

}  // namespace
}  // namespace kept::views
