#include "views/six.hpp"

#include <gtest/gtest.h>
#include <string>

#include "views/six_scale.hpp"

namespace kept::views {
namespace {

constexpr SixFrame frame{300, 178, 84, 153, 18, 145, 172, 0, 4, 0};

DrawnBounds at_least(double value) {
    return {value, std::nullopt};
}

DrawnBounds at_most(double value) {
    return {std::nullopt, value};
}

SixSlot said(double value, DrawnBounds promised) {
    const bool is_kept = (!promised.at_least || value >= *promised.at_least) &&
                         (!promised.at_most || value <= *promised.at_most);
    SixSlot slot;
    slot.outcome = is_kept ? Outcome::kept : Outcome::broken;
    slot.value = value;
    slot.value_text = std::to_string(static_cast<int>(value));
    slot.promised = promised;
    return slot;
}

SixSlot unsaid(Outcome outcome, DrawnBounds promised = at_least(8)) {
    SixSlot slot;
    slot.outcome = outcome;
    slot.promised = promised;
    return slot;
}

SixView six_of(DrawnBounds promised, std::initializer_list<double> values) {
    SixView view;
    view.promised = promised;
    view.sentence = "The six.";
    for (const double value : values) view.slots.push_back(said(value, promised));
    return view;
}

std::size_t count(const Html& html, std::string_view what) {
    std::size_t found = 0;
    for (auto at = html.text().find(what); at != std::string::npos; at = html.text().find(what, at + 1))
        ++found;
    return found;
}

TEST(Six, ThePromiseLiesAtTheSameHeightInEverySix) {
    for (const auto& view : {six_of(at_least(8), {3, 4, 5, 6, 7, 8}), six_of(at_most(30), {41, 35, 28}),
                             six_of(at_least(45), {38, 41, 49}), six_of(at_least(4), {4, 60}),
                             six_of(at_most(0), {0, 1}), six_of(at_least(0), {-8, 12})})
        EXPECT_DOUBLE_EQ(SixScale(view, frame).y(*main_bound(view.promised)), frame.line);
}

TEST(Six, ColumnsStandOnZero) {
    const SixScale scale(six_of(at_least(8), {3, 4, 8}), frame);
    EXPECT_FALSE(scale.is_thread());
    EXPECT_DOUBLE_EQ(scale.y(0), scale.ground());
}

TEST(Six, ValuesFarFromZeroBecomePointsOnAThread) {
    struct Case {
        DrawnBounds promised;
        std::vector<double> values;
        bool is_thread;
    };
    const std::vector<Case> cases{
        {at_least(45), {38, 41, 44, 47, 43, 49}, true},
        {at_least(95), {96}, true},
        {at_least(0), {-1, 5}, true},
        {at_most(30), {41, 35, 28, 33, 26, 29}, false},
        {at_least(10), {9, 10, 11, 10, 10, 10}, false},
        {at_least(8), {8}, false},
        {at_most(1500), {1820, 1640, 1310, 1450}, false},
    };
    for (const auto& one : cases) {
        SixView view;
        view.promised = one.promised;
        for (const double value : one.values) view.slots.push_back(said(value, one.promised));
        EXPECT_EQ(SixScale(view, frame).is_thread(), one.is_thread) << one.values.front();
    }
}

TEST(Six, NothingIsDrawnAboveItsPlaceUnlessItIsCut) {
    const SixScale scale(six_of(at_least(4), {4, 5, 9}), frame);
    EXPECT_GE(scale.y(9), frame.top - 0.001);
    EXPECT_FALSE(scale.is_cut(9));
    const SixScale far(six_of(at_least(4), {4, 5, 600}), frame);
    EXPECT_TRUE(far.is_cut(600));
    EXPECT_FALSE(far.is_cut(5));
}

TEST(Six, SolidIsKeptAndHollowIsNotWhicheverWayThePromisePoints) {
    const auto fewer = six(six_of(at_most(30), {41, 28}), SixPlace::list);
    EXPECT_EQ(count(fewer, "class=\"solid"), 1);
    EXPECT_EQ(count(fewer, "class=\"hollow"), 1);
    const auto more = six(six_of(at_least(8), {3, 8, 9}), SixPlace::list);
    EXPECT_EQ(count(more, "class=\"solid"), 2);
    EXPECT_EQ(count(more, "class=\"hollow"), 1);
}

TEST(Six, AnEarlierPromiseIsATickAtItsOwnHeight) {
    auto view = six_of(at_least(8), {8, 8});
    view.slots[0] = said(6, at_least(5));
    EXPECT_EQ(count(six(view, SixPlace::list), "promise-line"), 2);
}

TEST(Six, ThreadsBreakAtSilenceAndGoOnOverLeave) {
    auto view = six_of(at_least(45), {41, 44});
    view.slots.insert(view.slots.begin() + 1, unsaid(Outcome::excused, at_least(45)));
    EXPECT_EQ(count(six(view, SixPlace::list), "class=\"thread\""), 1);
    view.slots[1].outcome = Outcome::silent;
    EXPECT_EQ(count(six(view, SixPlace::list), "class=\"thread\""), 0);
}

TEST(Six, TenDaysOfLeaveAreOneMarkAndSilenceAtMostThree) {
    auto view = six_of(at_least(8), {3, 4});
    for (int day = 0; day < 10; ++day) view.slots.push_back(unsaid(Outcome::excused));
    EXPECT_EQ(count(six(view, SixPlace::list), "class=\"excused\""), 1);
    for (auto& slot : view.slots)
        if (!slot.value) slot.outcome = Outcome::silent;
    EXPECT_EQ(count(six(view, SixPlace::list), "class=\"silent\""), 3);
}

TEST(Six, ItHasSixPlacesFromTheFirstReportOn) {
    const auto placed = place_slots(six_of(at_least(8), {3}).slots, 300);
    ASSERT_EQ(placed.size(), 1);
    EXPECT_DOUBLE_EQ(placed.front().width, 50);
}

TEST(Six, OnlyWhatIsNeitherSaidNorOpenIsNarrow) {
    auto view = six_of(at_least(8), {3, 4, 5, 6, 7, 8});
    view.slots.push_back(unsaid(Outcome::silent));
    view.slots.push_back(unsaid(Outcome::open));
    const auto placed = place_slots(view.slots, 300);
    ASSERT_EQ(placed.size(), 8);
    EXPECT_LT(placed[6].width, placed[7].width);
    EXPECT_DOUBLE_EQ(placed[0].width, placed[7].width);
    EXPECT_NEAR(placed[7].middle + placed[7].width / 2, 300, 0.001);
}

TEST(Six, ItsSentenceIsEscapedAndStandsForTheDrawing) {
    auto view = six_of(at_least(8), {3});
    view.sentence = "3 < 8 & \"more\"";
    const auto drawn = six(view, SixPlace::board);
    EXPECT_EQ(count(drawn, R"(role="img" aria-label="3 &lt; 8 &amp; &quot;more&quot;")"), 2);
}

TEST(Six, AKpiWithoutAnyReportIsDrawnToo) {
    EXPECT_EQ(count(six(SixView{}, SixPlace::row), "<svg"), 2);
}

TEST(Six, WithoutAPromiseThereIsNoLine) {
    SixView view;
    view.slots.push_back(said(3, {}));
    view.slots[0].outcome = Outcome::no_promise;
    const auto drawn = six(view, SixPlace::row);
    EXPECT_EQ(count(drawn, "promise-line"), 0);
    EXPECT_EQ(count(drawn, "class=\"plain\""), 2);
}

}  // namespace
}  // namespace kept::views
