#include "domain/offer.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

/// One slot a letter, from Monday 2 November 2026 on: kept, broken, silent, excused, no number.
std::vector<Slot> slots(std::string_view outcomes) {
    std::vector<Slot> all;
    Period at = period("2026-11-02");
    for (const char each : outcomes) {
        const Outcome outcome = each == 'k'   ? Outcome::kept
                                : each == 'b' ? Outcome::broken
                                : each == 's' ? Outcome::silent
                                : each == 'e' ? Outcome::excused
                                              : Outcome::no_number;
        all.push_back({.period = at, .outcome = outcome});
        at = following(at);
    }
    return all;
}

OfferAnswer answered(std::string_view of, OfferAnswerKind kind = OfferAnswerKind::on_the_agenda) {
    return {.period = period(of), .kind = kind, .reason = "It is on its way up."};
}

TEST(Offer, IsMadeAfterThreeBrokenInARow) {
    EXPECT_FALSE(offered_about(slots("bb"), {}));
    EXPECT_EQ(offered_about(slots("bbb"), {}), period("2026-11-04"));
    EXPECT_EQ(offered_about(slots("kbbb"), {}), period("2026-11-05"));
    EXPECT_FALSE(offered_about(slots("bbkb"), {}));
    EXPECT_FALSE(offered_about(slots("bbbk"), {}));
}

TEST(Offer, LooksPastWhatIsNeitherKeptNorBroken) {
    EXPECT_EQ(offered_about(slots("bsbenb"), {}), period("2026-11-07"));
    EXPECT_EQ(offered_about(slots("bbbs"), {}), period("2026-11-04"));
}

TEST(Offer, IsMadeOncePerRunOfThree) {
    const std::vector<OfferAnswer> once{answered("2026-11-04")};
    EXPECT_FALSE(offered_about(slots("bbb"), once));
    EXPECT_FALSE(offered_about(slots("bbbbb"), once));
    EXPECT_EQ(offered_about(slots("bbbbbb"), once), period("2026-11-07"));
    EXPECT_EQ(offered_about(slots("bbbkbbb"), once), period("2026-11-08"));
}

TEST(Offer, IsAnsweredAboutItsRunAndOnce) {
    EXPECT_TRUE(may_answer(slots("bbb"), {}, answered("2026-11-04")));
    EXPECT_FALSE(may_answer(slots("bbb"), {}, answered("2026-11-03")));
    EXPECT_FALSE(may_answer(slots("bb"), {}, answered("2026-11-03")));
    EXPECT_FALSE(may_answer(slots("bbb"), {answered("2026-11-04")}, answered("2026-11-04")));
}

TEST(Offer, IsDeclinedWithASentence) {
    OfferAnswer declined = answered("2026-11-04", OfferAnswerKind::declined);
    EXPECT_TRUE(may_answer(slots("bbb"), {}, declined));
    declined.reason.clear();
    EXPECT_EQ(may_answer(slots("bbb"), {}, declined).error().field, "reason");
    EXPECT_TRUE(may_answer(slots("bbb"), {}, {.period = period("2026-11-04")}));
}

}  // namespace
}  // namespace kept
