#include "domain/reporting.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

constexpr auto monday = "2026-11-23";
constexpr std::chrono::microseconds a_moment{1};
const Instant opening_of_monday = utc("2026-11-22 23:00");
const Instant due_of_monday = utc("2026-11-24 08:22");
const Instant closing_of_monday = utc("2026-12-02 08:22");

Result<Period> reporting(const Sanne& sanne, std::string_view of, Instant now) {
    return may_report(sanne.history, sanne.schedule(), period(of), now);
}

Result<Period> correcting(const Sanne& sanne, std::string_view of, Instant now) {
    return may_correct(sanne.history, sanne.schedule(), period(of), now);
}

Result<Period> taking_back(const Sanne& sanne, std::string_view of, Instant now) {
    return may_withdraw(sanne.history, sanne.schedule(), period(of), now);
}

Result<Period> declaring_broken(const Sanne& sanne, std::string_view of, Instant now = closing_of_monday) {
    return may_declare_broken(sanne.history, sanne.schedule(), period(of), now);
}

std::string sentence(const Result<Period>& answer) {
    return answer ? "allowed" : answer.error().sentence;
}

TEST(Reporting, IsAllowedFromTheFirstMomentOfAPeriodUntilItCloses) {
    for (const Instant now : {opening_of_monday, due_of_monday, due_of_monday + 24h, closing_of_monday})
        EXPECT_EQ(reporting(Sanne(), monday, now), period(monday)) << text_of(now);
}

TEST(Reporting, IsRefusedBeforeAPeriodHasBegun) {
    EXPECT_EQ(sentence(reporting(Sanne(), monday, opening_of_monday - a_moment)),
              "{0} has not begun. A number is said once there is one.");
    EXPECT_EQ(sentence(reporting(Sanne(), "9999-12-31", due_of_monday)),
              "{0} has not begun. A number is said once there is one.");
}

TEST(Reporting, IsRefusedOnceSixLaterPeriodsWereDue) {
    EXPECT_EQ(sentence(reporting(Sanne(), monday, closing_of_monday + a_moment)),
              "{0} is closed: six later numbers have been due since.");
}

TEST(Reporting, ClosesEarlierWhenAnExcusedPeriodIsGivenAnyway) {
    Sanne sanne = Sanne().is_away("2026-11-25", "2026-11-25");
    EXPECT_TRUE(reporting(sanne, monday, closing_of_monday + 1h));
    sanne.reports("2026-11-25", 8);
    EXPECT_FALSE(reporting(sanne, monday, closing_of_monday + 1h));
}

TEST(Reporting, OfAnExcusedPeriodNeverCloses) {
    EXPECT_TRUE(reporting(Sanne().is_away(monday, monday), monday, utc("2027-11-23 12:00")));
}

TEST(Reporting, LeaveDeclaredAfterwardsOpensAClosedPeriod) {
    EXPECT_TRUE(reporting(Sanne().is_away("2026-11-26", "2026-11-27"), monday, closing_of_monday + a_moment));
}

TEST(Reporting, StartsWithTheFirstPeriod) {
    const Instant early = utc("2026-11-02 12:00");
    EXPECT_TRUE(reporting(Sanne(), "2026-11-02", early));
    for (const auto before : {"2026-10-30", "2020-01-01", "0001-01-01"})
        EXPECT_EQ(sentence(reporting(Sanne(), before, early)),
                  "You named this KPI after {0}. It starts with its first own period.");
}

TEST(Reporting, IsOnlyOfPeriodsTheOwnerHas) {
    Sanne sanne;
    sanne.history.planning.days_off = {day(monday)};
    for (const auto none : {"2026-11-22", monday, "2026-W47", "2026-11", "2026-Q4"})
        EXPECT_EQ(sentence(reporting(sanne, none, due_of_monday)), "There is no number to say for {0}.")
            << none;
}

TEST(Reporting, HappensOnce) {
    EXPECT_EQ(sentence(reporting(Sanne().reports(monday, 8), monday, due_of_monday)),
              "You already said your number for {0}. You can correct it.");
    EXPECT_EQ(sentence(reporting(Sanne().has_no_number(monday), monday, due_of_monday)),
              "You already said your number for {0}. You can correct it.");
}

TEST(Reporting, IsPossibleAgainAfterTakingBack) {
    EXPECT_TRUE(reporting(Sanne().reports(monday, 8).takes_back(monday), monday, due_of_monday));
}

TEST(Reporting, GoesOnForWhatEndedBeforeRetiring) {
    const Sanne sanne = Sanne().retires(utc("2026-11-24 07:00"));
    EXPECT_TRUE(reporting(sanne, monday, utc("2026-11-24 12:00")));
    EXPECT_EQ(sentence(reporting(sanne, "2026-11-24", utc("2026-11-24 12:00"))),
              "This KPI was retired before {0} ended.");
}

TEST(Reporting, ClosesAsIfARetiredKpiWentOn) {
    const Sanne sanne = Sanne().retires(utc("2026-11-24 07:00"));
    EXPECT_TRUE(reporting(sanne, monday, closing_of_monday));
    EXPECT_FALSE(reporting(sanne, monday, closing_of_monday + a_moment));
}

TEST(Reporting, GoesOnFromTheReturnOfARetiredKpi) {
    const Sanne sanne = Sanne().retires(utc("2026-11-17 12:00")).returns("2026-11-24");
    EXPECT_FALSE(reporting(sanne, monday, utc("2026-11-24 12:00")));
    EXPECT_TRUE(reporting(sanne, "2026-11-24", utc("2026-11-24 12:00")));
}

TEST(Correcting, HasNoClosingMoment) {
    EXPECT_TRUE(correcting(Sanne().reports(monday, 8), monday, utc("2036-11-23 12:00")));
    EXPECT_TRUE(correcting(Sanne().has_no_number(monday), monday, utc("2036-11-23 12:00")));
    EXPECT_TRUE(
        correcting(Sanne().reports(monday, 8).retires(utc("2026-11-23 12:00")), monday, closing_of_monday));
}

TEST(Correcting, NeedsAReport) {
    EXPECT_EQ(sentence(correcting(Sanne(), monday, due_of_monday)),
              "There is nothing to correct yet: say your number for {0}.");
    EXPECT_EQ(sentence(correcting(Sanne().reports(monday, 8).takes_back(monday), monday, due_of_monday)),
              "There is nothing to correct yet: say your number for {0}.");
}

TEST(Correcting, SaysWhyThereIsNothingToCorrect) {
    EXPECT_EQ(sentence(correcting(Sanne(), monday, closing_of_monday + 1h)),
              "{0} is closed: six later numbers have been due since.");
    EXPECT_EQ(sentence(correcting(Sanne(), "2026-12-24", due_of_monday)),
              "{0} has not begun. A number is said once there is one.");
}

TEST(TakingBack, IsAllowedUntilDueAndExactlyThen) {
    const Sanne sanne = Sanne().reports(monday, 8);
    EXPECT_TRUE(taking_back(sanne, monday, due_of_monday - 1h));
    EXPECT_TRUE(taking_back(sanne, monday, due_of_monday));
    EXPECT_EQ(sentence(taking_back(sanne, monday, due_of_monday + a_moment)),
              "{0} was due already. What was said then stays; you can correct it.");
}

TEST(TakingBack, NeedsAReport) {
    EXPECT_EQ(sentence(taking_back(Sanne(), monday, due_of_monday)),
              "There is nothing to take back: {0} is still open.");
    EXPECT_FALSE(taking_back(Sanne().reports(monday, 8).takes_back(monday), monday, due_of_monday));
}

TEST(TakingBack, OfAnExcusedPeriodFollowsTheMovedDueMoment) {
    const Sanne sanne = Sanne().is_away(monday, "2026-11-24").reports(monday, 8);
    EXPECT_TRUE(taking_back(sanne, monday, utc("2026-11-25 08:22")));
    EXPECT_FALSE(taking_back(sanne, monday, utc("2026-11-25 08:22") + a_moment));
}

TEST(DeclaringBroken, IsForAReachedPromiseOnly) {
    const auto promising = [] { return Sanne().promises(at_least(8), "2026-11-02"); };
    EXPECT_TRUE(declaring_broken(promising().reports(monday, 8), monday));
    constexpr auto refused = "Only a promise that was reached can be declared broken.";
    EXPECT_EQ(sentence(declaring_broken(promising().reports(monday, 7), monday)), refused) << "broken anyway";
    EXPECT_EQ(sentence(declaring_broken(promising(), monday)), refused) << "silent";
    EXPECT_EQ(sentence(declaring_broken(promising(), monday, due_of_monday)), refused) << "open";
    EXPECT_EQ(sentence(declaring_broken(promising().has_no_number(monday), monday)), refused) << "no number";
    EXPECT_EQ(sentence(declaring_broken(Sanne().reports(monday, 8), monday)), refused) << "no promise";
    EXPECT_EQ(sentence(declaring_broken(promising().is_away(monday, monday), monday)), refused) << "excused";
}

TEST(DeclaringBroken, HappensOnceUntilItIsWithdrawn) {
    Sanne sanne = Sanne().promises(at_least(8), "2026-11-02").reports(monday, 8).declares_broken(monday);
    EXPECT_EQ(sentence(declaring_broken(sanne, monday)), "You declared {0} broken already.");
    EXPECT_TRUE(may_withdraw_declaration(sanne.history, period(monday)));
    sanne.withdraws_her_declaration(monday);
    EXPECT_TRUE(declaring_broken(sanne, monday));
    EXPECT_FALSE(may_withdraw_declaration(sanne.history, period(monday)));
}

TEST(DeclaringBroken, IsWithdrawnOnlyWhereItStands) {
    EXPECT_EQ(sentence(may_withdraw_declaration(Sanne().reports(monday, 8).history, period(monday))),
              "{0} was not declared broken.");
}

TEST(Saying, ANumberFitsItsKpi) {
    const Measure count{.unit = Unit::count};
    EXPECT_TRUE(said_as(count, {.value = whole(8)}));
    EXPECT_EQ(said_as(count, {.value = Decimal{85'000}}).error().field, "value");
    EXPECT_EQ(said_as(count, {.value = whole(-1)}).error().field, "value");
}

TEST(Saying, NoNumberAsksForASentence) {
    EXPECT_EQ(said_as({}, {}).error(), (Refusal{"note", "Say in one sentence why there is no number.", {}}));
    EXPECT_TRUE(said_as({}, {.note = "Nobody answered the survey."}));
}

}  // namespace
}  // namespace kept
