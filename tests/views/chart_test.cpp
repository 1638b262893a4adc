#include "views/chart.hpp"

#include <gtest/gtest.h>
#include <string>

#include "views/chart_plan.hpp"

namespace kept::views {
namespace {

constexpr ChartFrame frame{1120, 410, 1024, 72, 340, 376, 402, 40, 16};

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

TEST(Chart, OnlyTheLatestPeriodsAreDrawn) {
    const auto view = chart_of(100);
    const ChartPlan plan(view, frame);
    EXPECT_EQ(plan.first(), 60);
    EXPECT_NEAR(plan.middle(99) + plan.step() / 2, frame.plot_width, 0.001);
}

TEST(Chart, AShortHistoryIsNotStretched) {
    EXPECT_DOUBLE_EQ(ChartPlan(chart_of(2), frame).step(), frame.plot_width / 16);
}

TEST(Chart, ThePredecessorTakesTheRoomThatIsLeft) {
    auto view = chart_of(35);
    view.predecessor =
        ChartPredecessor{std::vector<std::optional<double>>(20, 4.0), "Ruben's", "Sanne", "Sept."};
    EXPECT_EQ(ChartPlan(view, frame).predecessors(), 5);
    view.slots.resize(3);
    EXPECT_EQ(ChartPlan(view, frame).predecessors(), 20);
}

TEST(Chart, TheAxisIsZeroUnlessTheValuesLieFarFromIt) {
    EXPECT_DOUBLE_EQ(ChartPlan(chart_of(9), frame).y(0), frame.ground);
    ChartView far;
    far.slots = {said(96, 95), said(98, 95)};
    EXPECT_DOUBLE_EQ(ChartPlan(far, frame).y(95), frame.low);
    EXPECT_DOUBLE_EQ(ChartPlan(far, frame).y(98), frame.top);
}

TEST(Chart, SolidPointsAreKeptAndHollowOnesAreNot) {
    auto view = chart_of(0);
    view.slots = {said(8, 5), said(4, 5), said(9, 5)};
    const auto drawn = chart(view);
    EXPECT_EQ(count(drawn, "point-kept"), 2 * 2);
    EXPECT_EQ(count(drawn, "point-broken"), 2 * 1);
}

TEST(Chart, APromiseIsOneLineThatStepsWhereANewOneTakesOver) {
    auto view = chart_of(10);
    view.promises.push_back({5, "at least 8", {8, std::nullopt}});
    const auto drawn = chart(view);
    EXPECT_EQ(count(drawn, "class=\"promise-line\""), 2);
    EXPECT_EQ(count(drawn, "at least 5"), 1);
    EXPECT_EQ(count(drawn, "at least 8"), 2);
}

TEST(Chart, ABoundThatFallsAwayEndsItsLine) {
    auto view = chart_of(10);
    view.promises = {{0, "at least 5", {5, std::nullopt}}, {5, "at most 8", {std::nullopt, 8}}};
    EXPECT_EQ(count(chart(view), "class=\"promise-line\""), 4);
}

TEST(Chart, AnEarlierValueStaysVisibleOnAStem) {
    auto view = chart_of(3);
    view.slots[1].earlier = ChartGhost{9, "9, corrected to 1"};
    const auto drawn = chart(view);
    EXPECT_EQ(count(drawn, "class=\"ghost\""), 2);
    EXPECT_EQ(count(drawn, "9, corrected to 1"), 1);
}

TEST(Chart, LeaveIsOneBarWhoseWordIsSaidOnce) {
    auto view = chart_of(8);
    view.excused_word = "away";
    for (const std::size_t index : {3u, 4u, 5u}) {
        view.slots[index].outcome = Outcome::excused;
        view.slots[index].value.reset();
    }
    const auto drawn = chart(view);
    EXPECT_EQ(count(drawn, "class=\"excused\""), 2 * 3);
    EXPECT_LE(count(drawn, ">away<"), 1);
}

TEST(Chart, WhatIsSaidOfAPeriodIsEscaped) {
    auto view = chart_of(1);
    view.slots[0].words = "<Friday>";
    EXPECT_EQ(count(chart(view), "data-words=\"&lt;Friday&gt;\""), 2);
}

TEST(Chart, AnEmptyHistoryIsDrawnToo) {
    EXPECT_EQ(count(chart(ChartView{}), "<svg"), 2);
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
