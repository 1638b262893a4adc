#include "domain/applause.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

const MemberId sannes{"sanne"}, toms{"tom"}, ingrids{"ingrid"};

class ApplauseTest : public ::testing::Test {
  protected:
    ApplauseTest() { sanne.reports("2026-11-02", 8); }

    void press(const MemberId& member, ApplauseKind kind = ApplauseKind::given) {
        all.push_back({.period = monday, .member = member, .kind = kind, .sequence = ++sequence});
    }

    std::vector<std::string> applauding() const {
        std::vector<std::string> names;
        for (const Applause& each : standing_applause(sanne.history, all, monday))
            names.push_back(each.member.text);
        return names;
    }

    using Names = std::vector<std::string>;

    const Period monday = period("2026-11-02");
    Sanne sanne;
    std::vector<Applause> all;
    Sequence sequence = 100;
};

TEST_F(ApplauseTest, IsGivenOncePerMember) {
    EXPECT_TRUE(may_applaud(sanne.history, all, toms, monday));
    press(toms);
    EXPECT_FALSE(may_applaud(sanne.history, all, toms, monday));
    EXPECT_TRUE(may_applaud(sanne.history, all, ingrids, monday));
    press(ingrids);
    EXPECT_EQ(applauding(), (Names{"tom", "ingrid"}));
}

TEST_F(ApplauseTest, IsWithdrawnByASecondPress) {
    EXPECT_FALSE(may_withdraw_applause(sanne.history, all, toms, monday));
    press(toms);
    EXPECT_TRUE(may_withdraw_applause(sanne.history, all, toms, monday));
    press(toms, ApplauseKind::withdrawn);
    EXPECT_EQ(applauding(), Names{});
    EXPECT_TRUE(may_applaud(sanne.history, all, toms, monday));
}

TEST_F(ApplauseTest, IsForOthersToGive) {
    EXPECT_FALSE(may_applaud(sanne.history, all, sannes, monday));
}

TEST_F(ApplauseTest, GoesWithTheNumberThatIsTakenBack) {
    press(toms);
    sanne.history.reports.push_back(
        {.period = monday, .kind = ReportKind::withdrawal, .sequence = ++sequence});
    EXPECT_EQ(applauding(), Names{});
    EXPECT_FALSE(may_applaud(sanne.history, all, toms, monday)) << "nothing stands";
    sanne.history.reports.push_back({.period = monday, .value = whole(9), .sequence = ++sequence});
    EXPECT_EQ(applauding(), Names{}) << "that was for the other number";
    EXPECT_TRUE(may_applaud(sanne.history, all, toms, monday));
}

TEST_F(ApplauseTest, StaysWithACorrection) {
    press(toms);
    sanne.history.reports.push_back(
        {.period = monday, .kind = ReportKind::correction, .value = whole(7), .sequence = ++sequence});
    EXPECT_EQ(applauding(), Names{"tom"});
}

}  // namespace
}  // namespace kept
