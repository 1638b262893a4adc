#include "domain/remark.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

const Instant noon = utc("2026-11-03 12:00");

TEST(Remark, IsAboutSomethingThatWasSaid) {
    Sanne sanne;
    EXPECT_EQ(may_remark(sanne.history, period("2026-11-02")).error().field, "words");
    sanne.reports("2026-11-02", 8);
    EXPECT_TRUE(may_remark(sanne.history, period("2026-11-02")));
    EXPECT_FALSE(may_remark(sanne.history, period("2026-11-03")));
}

TEST(Remark, AlsoAfterTheNumberWasTakenBack) {
    Sanne sanne;
    sanne.reports("2026-11-02", 80).takes_back("2026-11-02");
    EXPECT_TRUE(may_remark(sanne.history, period("2026-11-02")));
}

TEST(Need, IsAskedAfterABrokenPromiseOnly) {
    Sanne sanne;
    sanne.promises(at_least(8), "2026-11-02").reports("2026-11-02", 7).reports("2026-11-03", 8);
    const auto may = [&](const char* of) {
        return may_need(sanne.history, sanne.schedule(), period(of), noon).has_value();
    };
    EXPECT_TRUE(may("2026-11-02"));
    EXPECT_FALSE(may("2026-11-03")) << "kept";
    EXPECT_FALSE(may("2026-11-04")) << "not said yet";
    sanne.declares_broken("2026-11-03");
    EXPECT_TRUE(may("2026-11-03")) << "declared broken";
}

TEST(Remark, IsTakenBackOnce) {
    Remark remark{.words = "Well done."};
    EXPECT_TRUE(may_take_back(remark));
    remark.taken_back = noon;
    EXPECT_FALSE(may_take_back(remark));
}

}  // namespace
}  // namespace kept
