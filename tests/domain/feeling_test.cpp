#include "domain/feeling.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

class FeelingTest : public ::testing::Test {
  protected:
    FeelingTest() { sanne.reports("2026-11-02", 8); }

    void feels(Feeling feeling, FeelingIs feeling_is = FeelingIs::the_owners) {
        later.push_back(
            {.period = monday, .feeling = feeling, .feeling_is = feeling_is, .sequence = ++sequence});
    }

    std::optional<Felt> felt() const { return feeling_about(sanne.history, later, monday); }

    const Period monday = period("2026-11-02");
    Sanne sanne;
    std::vector<Felt> later;
    Sequence sequence = 100;
};

TEST_F(FeelingTest, IsTheLastWordOfItsOwner) {
    EXPECT_FALSE(felt());
    sanne.history.reports.front().feeling = Feeling::proud;
    EXPECT_EQ(felt()->feeling, Feeling::proud);
    feels(Feeling::uncomfortable);
    EXPECT_EQ(felt()->feeling, Feeling::uncomfortable);
    feels(Feeling::none);
    EXPECT_FALSE(felt());
}

TEST_F(FeelingTest, IsPrivateUnlessSharedAndPrivateAgain) {
    feels(Feeling::proud);
    EXPECT_TRUE(may_know(*felt(), {"sanne"}, sanne.history.kpi));
    EXPECT_FALSE(may_know(*felt(), {"tom"}, sanne.history.kpi));
    feels(Feeling::proud, FeelingIs::shared);
    EXPECT_TRUE(may_know(*felt(), {"tom"}, sanne.history.kpi));
    feels(Feeling::proud);
    EXPECT_FALSE(may_know(*felt(), {"tom"}, sanne.history.kpi));
}

TEST_F(FeelingTest, StaysWithACorrectionAndGoesWithAWithdrawal) {
    feels(Feeling::proud);
    sanne.history.reports.push_back(
        {.period = monday, .kind = ReportKind::correction, .value = whole(7), .sequence = ++sequence});
    EXPECT_EQ(felt()->feeling, Feeling::proud);
    sanne.history.reports.push_back(
        {.period = monday, .kind = ReportKind::withdrawal, .sequence = ++sequence});
    EXPECT_FALSE(felt());
    EXPECT_EQ(may_feel(sanne.history, {.period = monday}).error().field, "feeling");
}

TEST_F(FeelingTest, OfNoneThereIsNothingToShare) {
    const auto none = may_feel(sanne.history, {.period = monday, .feeling_is = FeelingIs::shared});
    EXPECT_EQ(none->feeling_is, FeelingIs::the_owners);
}

}  // namespace
}  // namespace kept
