#include "views/chart.hpp"

#include <gtest/gtest.h>
#include <string>

#include "views/chart_plan.hpp"
#include "views/chart_room.hpp"

namespace kept::views {
namespace {

constexpr ChartFrame frame{1120, 410, 0, 1024, 72, 340, 376, 402, 13, 64};

ChartSlot said(double value, double at_least) {
    ChartSlot slot;
    slot.outcome = value >= at_least ? Outcome::kept : Outcome::broken;
    slot.value = value;
    slot.value_text = std::to_string(static_cast<int>(value));
    slot.promised = {at_least, std::nullopt};
    return slot;
}

ChartView chart_of(std::size_t slots) {
    ChartView view;
    view.sentence = "The chart.";
    view.now_word = "now";
    for (std::size_t index = 0; index < slots; ++index)
        view.slots.push_back(said(static_cast<double>(index % 9), 5));
    view.promises.push_back({0, "at least 5", {5, std::nullopt}});
    return view;
}

std::size_t count(const Html& html, std::string_view what) {
    std::size_t found = 0;
    for (auto at = html.text().find(what); at != std::string::npos; at = html.text().find(what, at + 1))
        ++found;
    return found;
}

Html on_page(const ChartView& view) {
    return chart(view, ChartPlace::page);
}

ChartLimits limits(std::size_t first, std::size_t last, Certainty certainty = Certainty::firm) {
    return {first, last, 4, 7, 1, certainty, "centre 4", "upper 7", "lower 1"};
}

TEST(Chart, EveryPeriodIsDrawn) {
    const auto view = chart_of(260);
    const ChartPlan plan(view, frame);
    EXPECT_NEAR(plan.left(0), frame.plot_left, 0.001);
    EXPECT_NEAR(plan.middle(259) + plan.step() / 2, frame.plot_right, 0.001);
    EXPECT_EQ(count(on_page(view), "data-at="), 2 * 260);
}

/// Where words begin that stand in their drawing once.
double left_of(const Html& html, const std::string& words) {
    const auto at = html.text().find(">" + words + "<");
    EXPECT_NE(at, std::string::npos) << words;
    const auto x = html.text().rfind(" x=\"", at);
    return std::stod(html.text().substr(x + 4));
}

TEST(Chart, TheLongestNumberStandsWithinItsDrawing) {
    const std::string longest = "499.999.999.999";
    ChartView view = chart_of(20);
    view.limits = {limits(0, 19)};
    view.limits.front().upper_words = "upper " + longest;
    EXPECT_LE(left_of(on_page(view), longest) + word_width(longest, 13), frame.width);
    view.levels = {{4, longest}};
    EXPECT_EQ(count(chart(view, ChartPlace::look), "text-anchor=\"start\">" + longest), 2u);
}

TEST(Chart, AShortHistoryIsNotStretched) {
    EXPECT_DOUBLE_EQ(ChartPlan(chart_of(2), frame).step(), frame.most_step);
}

TEST(Chart, PointsAreSmallerWhereTheyLieClose) {
    EXPECT_DOUBLE_EQ(ChartPlan(chart_of(20), frame).radius(), 13 * 0.385);
    EXPECT_LT(ChartPlan(chart_of(260), frame).radius(), 2);
    EXPECT_NE(on_page(chart_of(260)).text().find("point-kept small"), std::string::npos);
}

TEST(Chart, ThePredecessorStandsBeforeIt) {
    auto view = chart_of(6);
    view.predecessor = ChartPredecessor{{4.0, std::nullopt, 3.0}, "Ruben's", "Sanne", "Sept."};
    const ChartPlan plan(view, frame);
    EXPECT_LT(plan.earlier_middle(2), plan.left(0));
    EXPECT_EQ(count(on_page(view), "class=\"point-earlier\""), 2 * 2);
    EXPECT_EQ(count(on_page(view), ">Sanne<"), 2);
}

TEST(Chart, TheAxisIsZeroUnlessTheValuesLieFarFromIt) {
    EXPECT_DOUBLE_EQ(ChartPlan(chart_of(9), frame).y(0), frame.ground);
    ChartView far;
    far.slots = {said(96, 95), said(98, 95)};
    EXPECT_DOUBLE_EQ(ChartPlan(far, frame).y(95), frame.low);
    EXPECT_LT(ChartPlan(far, frame).y(98), frame.top);
}

TEST(Chart, SolidPointsAreKeptAndHollowOnesAreNot) {
    auto view = chart_of(0);
    view.slots = {said(8, 5), said(4, 5), said(9, 5)};
    const auto drawn = on_page(view);
    EXPECT_EQ(count(drawn, "point-kept"), 2 * 2);
    EXPECT_EQ(count(drawn, "point-broken"), 2 * 1);
}

TEST(Chart, APromiseIsOneLineThatStepsWhereANewOneTakesOver) {
    auto view = chart_of(10);
    view.promises.push_back({5, "at least 8", {8, std::nullopt}});
    const auto drawn = on_page(view);
    EXPECT_EQ(count(drawn, "class=\"promise-line\""), 2);
    EXPECT_EQ(count(drawn, "at least 5"), 2);
    EXPECT_EQ(count(drawn, "at least 8"), 2);
}

TEST(Chart, ABoundThatFallsAwayEndsItsLine) {
    auto view = chart_of(10);
    view.promises = {{0, "at least 5", {5, std::nullopt}}, {5, "at most 8", {std::nullopt, 8}}};
    EXPECT_EQ(count(on_page(view), "class=\"promise-line\""), 4);
}

TEST(Chart, AnEarlierValueStaysVisibleOnAStem) {
    auto view = chart_of(3);
    view.slots[1].earlier = ChartGhost{9, "9, corrected to 1"};
    const auto drawn = on_page(view);
    EXPECT_EQ(count(drawn, "class=\"ghost\""), 2);
    EXPECT_EQ(count(drawn, "9, corrected to 1"), 2);
}

TEST(Chart, ASlipThatWasCorrectedDoesNotPressTheOthersToTheGround) {
    auto view = chart_of(9);
    const double before = ChartPlan(view, frame).y(8);
    view.slots[1].earlier = ChartGhost{133, "133, corrected to 1"};
    const ChartPlan plan(view, frame);
    EXPECT_DOUBLE_EQ(plan.y(8), before);
    EXPECT_GT(plan.y_inside(133), 0);
    EXPECT_EQ(count(on_page(view), "133, corrected to 1"), 2);
}

TEST(Chart, LeaveIsOneBarWhoseWordIsSaidOnce) {
    auto view = chart_of(8);
    view.excused_word = "away";
    for (const std::size_t index : {3u, 4u, 5u}) {
        view.slots[index].outcome = Outcome::excused;
        view.slots[index].value.reset();
    }
    const auto drawn = on_page(view);
    EXPECT_EQ(count(drawn, "class=\"excused\""), 2 * 3);
    EXPECT_EQ(count(drawn, ">away<"), 2);
}

TEST(Chart, WhatIsSaidOfAPeriodStandsOnceAndIsEscaped) {
    auto view = chart_of(1);
    view.slots[0].words = "<Friday>";
    EXPECT_EQ(count(on_page(view), "<li>&lt;Friday&gt;</li>"), 1);
}

TEST(Chart, HostileWordsAreEscapedWhereverTheyStand) {
    const std::string hostile = "\"><script>alert(1)</script>";
    auto view = chart_of(20);
    view.slots[9].standing = Standing::exceptional;
    view.slots[9].standing_words = view.slots[9].note = view.title = view.sentence = hostile;
    view.bands = {{2, 8, hostile}};
    view.starts = {{12, hostile}};
    view.limits = {limits(0, 19)};
    view.limits[0].upper_words = view.promises[0].words = hostile;
    for (const auto place : {ChartPlace::page, ChartPlace::look, ChartPlace::wall, ChartPlace::paper})
        EXPECT_EQ(count(chart(view, place), "<script"), 0);
}

TEST(Chart, LimitsHaveTheirLinesTheirTintAndTheirWords) {
    auto view = chart_of(20);
    view.limits = {limits(0, 19)};
    const auto drawn = on_page(view);
    EXPECT_EQ(count(drawn, "class=\"natural-limit\""), 2 * 2);
    EXPECT_EQ(count(drawn, "class=\"centre-line\""), 2);
    EXPECT_EQ(count(drawn, "class=\"between-limits\""), 2);
    EXPECT_EQ(count(drawn, ">upper 7<"), 2);
}

TEST(Chart, ProvisionalLimitsLookProvisional) {
    auto view = chart_of(8);
    view.limits = {limits(0, 7, Certainty::provisional)};
    EXPECT_EQ(count(on_page(view), "natural-limit provisional"), 2 * 2);
}

TEST(Chart, ALowerLimitThatNoNumberCanReachIsNotDrawn) {
    auto view = chart_of(20);
    view.limits = {limits(0, 19)};
    view.limits[0].lower = -2;
    EXPECT_EQ(count(on_page(view), "class=\"natural-limit\""), 2);
    EXPECT_EQ(count(on_page(view), "lower 1"), 0);
}

TEST(Chart, NumbersThatWereAlwaysTheSameHaveOneLine) {
    auto view = chart_of(20);
    view.limits = {limits(0, 19)};
    view.limits[0].upper = view.limits[0].lower = 4;
    EXPECT_EQ(count(on_page(view), "class=\"natural-limit\""), 0);
    EXPECT_EQ(count(on_page(view), "class=\"centre-line\""), 2);
    EXPECT_EQ(count(chart_key(view, language::english()), "natural limits"), 0);
}

TEST(Chart, EachStretchHasItsOwnLinesAndANewStartItsReason) {
    auto view = chart_of(20);
    view.limits = {limits(0, 9), limits(10, 19)};
    view.starts = {{10, "new start: two of us"}};
    const auto drawn = on_page(view);
    EXPECT_EQ(count(drawn, "class=\"centre-line\""), 2 * 2);
    EXPECT_EQ(count(drawn, "class=\"new-start\""), 2);
    EXPECT_EQ(count(drawn, ">new start: two of us<"), 2);
}

TEST(Chart, ABandHasARoofAndWords) {
    auto view = chart_of(20);
    view.bands = {{14, 19, "six in a row, rising"}};
    const auto drawn = on_page(view);
    EXPECT_EQ(count(drawn, "class=\"roof\""), 2);
    EXPECT_EQ(count(drawn, ">six in a row, rising<"), 2);
}

TEST(Chart, BandsThatOverlapHaveRoofsUnderEachOther) {
    auto view = chart_of(20);
    view.bands = {{2, 8, "one"}, {6, 14, "two"}, {15, 19, "three"}};
    EXPECT_EQ(ChartPlan(view, frame).lanes(), (std::vector<std::size_t>{0, 1, 0}));
    EXPECT_LT(ChartPlan(view, frame).roof(0), ChartPlan(view, frame).roof(1));
}

TEST(Chart, AnExceptionalNumberIsADiamondInARingWithItsNote) {
    auto view = chart_of(20);
    view.slots[4].standing = Standing::exceptional;
    view.slots[4].standing_words = "exceptional: 4";
    view.slots[4].note = "phones down";
    const auto drawn = on_page(view);
    EXPECT_EQ(count(drawn, "class=\"ring\""), 2);
    EXPECT_EQ(count(drawn, "class=\"diamond hollow\""), 2);
    EXPECT_EQ(count(drawn, ">phones down<"), 2);
}

TEST(Chart, ANumberNearTheEdgeHasASmallRoofOrFloor) {
    auto view = chart_of(20);
    view.slots[4].standing = Standing::near_low_edge;
    view.slots[8].standing = Standing::near_high_edge;
    EXPECT_EQ(count(on_page(view), "class=\"near-edge\""), 2 * 2);
}

/// A report at 15 is still to be looked at.
ChartView owed_a_look() {
    auto view = chart_of(20);
    view.limits = {limits(0, 19)};
    view.bands = {{2, 8, "an old one"}, {12, 17, "a new one"}};
    view.slots[3].standing = view.slots[16].standing = Standing::exceptional;
    view.slots[17].standing = Standing::near_high_edge;
    view.starts = {{16, "new start: why"}};
    view.slots[18].is_record = true;
    view.ends_before = 15;
    return view;
}

TEST(Chart, WhileALookIsOwedBandsAndMarksEndBeforeThatReport) {
    const auto drawn = on_page(owed_a_look());
    EXPECT_EQ(count(drawn, ">an old one<"), 2);
    EXPECT_EQ(count(drawn, "a new one"), 0);
    EXPECT_EQ(count(drawn, "class=\"ring\""), 2);
    EXPECT_EQ(count(drawn, "near-edge"), 0);
    EXPECT_EQ(count(drawn, "new-start"), 0);
}

TEST(Chart, WhileALookIsOwedNumbersOutcomesAndRecordsShowAtOnce) {
    const auto drawn = on_page(owed_a_look());
    EXPECT_EQ(count(drawn, "data-at="), 2 * 20);
    EXPECT_EQ(count(drawn, "class=\"pennant\""), 2);
    EXPECT_EQ(count(drawn, "class=\"promise-line\""), 2);
}

TEST(Chart, WhileALookIsOwedLinesEndBeforeThatReport) {
    const auto drawn = on_page(owed_a_look());
    EXPECT_EQ(count(drawn, "H768\""), 2 + 1);  // 15 of 20 periods on 1,024 pixels
}

TEST(Chart, ThePlainOneHasNoLinesMarksOutcomesOrPromise) {
    auto view = owed_a_look();
    view.ends_before.reset();
    view.levels = {{0, "0"}, {5, "5"}, {10, "10"}};
    const auto drawn = chart(view, ChartPlace::look);
    for (const auto* mark : {"natural-limit", "centre-line", "roof", "band", "ring", "near-edge", "new-start",
                             "promise", "point-broken", "pennant", "between-limits"})
        EXPECT_EQ(count(drawn, mark), 0) << mark;
    EXPECT_EQ(count(drawn, "point-kept"), 2 * 20);
    EXPECT_EQ(count(drawn, ">10<"), 2);
}

TEST(Chart, WhereThePageEndsNobodyIsAskedToPoint) {
    for (const auto place : {ChartPlace::wall, ChartPlace::paper}) {
        const auto drawn = chart(chart_of(20), place);
        EXPECT_EQ(count(drawn, "<svg"), 1);
        EXPECT_EQ(count(drawn, "data-at="), 0);
        EXPECT_EQ(count(drawn, "tabindex"), 0);
        EXPECT_EQ(count(drawn, "aria-label=\". The chart.\""), 1);
    }
}

TEST(Chart, ItHasATitleADescriptionAndAReadout) {
    auto view = chart_of(3);
    view.title = "The course of Complaints solved";
    view.hint = "The arrow keys walk along the numbers.";
    const auto drawn = on_page(view);
    EXPECT_EQ(count(drawn, "aria-label=\"The course of Complaints solved\""), 1);
    EXPECT_EQ(count(drawn, "The chart. The arrow keys walk along the numbers."), 1);
    EXPECT_EQ(count(drawn, "role=\"status\""), 1);
}

TEST(Chart, WhereTheOwnerIsAwayThePromiseIsDotted) {
    auto view = chart_of(8);
    view.slots[4].outcome = Outcome::excused;
    view.slots[4].value.reset();
    EXPECT_EQ(count(on_page(view), "promise-line away"), 2);
}

TEST(Chart, NumbersOnTheirPromiseHaveItsLineAsTheirThread) {
    auto view = chart_of(0);
    view.slots = {said(5, 5), said(5, 5), said(5, 5)};
    view.promises = {{0, "at least 5", {5, std::nullopt}}};
    const auto drawn = on_page(view).text();
    const auto from = drawn.find("chart-thread");
    EXPECT_EQ(drawn.substr(from, drawn.find("/>", from) - from).find('L'), std::string::npos);
}

TEST(Chart, AnEmptyHistoryIsDrawnToo) {
    EXPECT_EQ(count(on_page(ChartView{}), "<svg"), 2);
}

TEST(Chart, TheKeyExplainsOnlyWhatIsThere) {
    auto view = chart_of(0);
    view.slots = {said(8, 5)};
    view.promises.clear();
    EXPECT_EQ(count(chart_key(view, language::english()), "<li>"), 1);
    view.slots.push_back({});
    view.slots.back().outcome = Outcome::silent;
    EXPECT_EQ(count(chart_key(view, language::english()), "<li>"), 2);
}

}  // namespace
}  // namespace kept::views
