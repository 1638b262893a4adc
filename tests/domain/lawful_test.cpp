#include "domain/lawful.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

constexpr auto monday = "2026-11-23";
const Instant due_of_monday = utc("2026-11-24 08:22");
const Instant closing_of_monday = utc("2026-12-02 08:22");
constexpr std::chrono::microseconds a_moment{1};

std::string field(const std::optional<Refusal>& unlawful) {
    return unlawful ? unlawful->field : "lawful";
}

std::string reporting(const Sanne& before, Report report) {
    report.period = period(monday);
    return field(unlawful_report(before.history, report));
}

TEST(Lawful, AReportWasMadeInItsTime) {
    EXPECT_EQ(reporting(Sanne(), {.value = whole(8), .said = due_of_monday}), "lawful");
    EXPECT_EQ(reporting(Sanne(), {.value = whole(8), .said = closing_of_monday}), "lawful");
    EXPECT_EQ(reporting(Sanne(), {.value = whole(8), .said = closing_of_monday + a_moment}), "period");
    EXPECT_EQ(reporting(Sanne(), {.value = whole(8), .said = utc("2026-11-22 22:59")}), "period");
    EXPECT_EQ(reporting(Sanne().reports(monday, 8), {.value = whole(8), .said = due_of_monday}), "period");
}

TEST(Lawful, AReportHeldANumberThatItsKpiCanBeSaidIn) {
    EXPECT_EQ(reporting(Sanne(), {.value = whole(-8), .said = due_of_monday}), "value");
    EXPECT_EQ(reporting(Sanne(), {.value = Decimal{1}, .said = due_of_monday}), "value");
    EXPECT_EQ(reporting(Sanne(), {.said = due_of_monday}), "note");
    EXPECT_EQ(reporting(Sanne(), {.note = "Nobody answered.", .said = due_of_monday}), "lawful");
}

TEST(Lawful, AReportIsJudgedOnWhatWasEnteredBeforeIt) {
    const Report late{.value = whole(8), .said = closing_of_monday + a_moment};
    EXPECT_EQ(reporting(Sanne().is_away("2026-11-26", "2026-11-26"), late), "lawful")
        << "leave, declared before it, had opened the period again";
    EXPECT_EQ(reporting(Sanne(), late), "period") << "leave declared after it cannot make it lawful";
}

TEST(Lawful, ACorrectionNeedsAReport) {
    const Report correction{
        .kind = ReportKind::correction, .value = whole(9), .said = closing_of_monday + 24h};
    EXPECT_EQ(reporting(Sanne().reports(monday, 8), correction), "lawful");
    EXPECT_EQ(reporting(Sanne(), correction), "period");
    EXPECT_EQ(reporting(Sanne().reports(monday, 8).takes_back(monday), correction), "period");
}

TEST(Lawful, AWithdrawalCameBeforeDueAndCarriesNoNumber) {
    const Sanne sanne = Sanne().reports(monday, 8);
    EXPECT_EQ(reporting(sanne, {.kind = ReportKind::withdrawal, .said = due_of_monday}), "lawful");
    EXPECT_EQ(reporting(sanne, {.kind = ReportKind::withdrawal, .said = due_of_monday + a_moment}), "period");
    EXPECT_EQ(reporting(sanne, {.kind = ReportKind::withdrawal, .value = whole(8), .said = due_of_monday}),
              "value");
}

TEST(Lawful, APromiseLookedForward) {
    const auto promising = [](const Bounds& bounds, std::string_view from, Instant said) {
        return field(
            unlawful_promise(Sanne().history, {.bounds = bounds, .from = period(from), .said = said}));
    };
    EXPECT_EQ(promising(at_least(8), monday, utc("2026-11-23 12:00")), "lawful");
    EXPECT_EQ(promising(at_least(8), monday, utc("2026-11-23 23:00")), "from");
    EXPECT_EQ(promising(between(8, 9), monday, utc("2026-11-23 12:00")), "least")
        << "more is better: there is no most";
    EXPECT_EQ(promising(at_most(8), monday, utc("2026-11-23 12:00")), "least");
}

TEST(Lawful, AnEasierPromiseHadAReason) {
    const Sanne before = Sanne().promises(at_least(8), "2026-11-02");
    Promise easier{.bounds = at_least(7), .from = period("2026-11-24"), .said = utc("2026-11-23 12:00")};
    EXPECT_EQ(field(unlawful_promise(before.history, easier)), "reason");
    easier.reason = "Two of us left.";
    EXPECT_EQ(field(unlawful_promise(before.history, easier)), "lawful");
}

TEST(Lawful, ADeclarationSpokeOfAReachedPromise) {
    const Declaration broken{.period = period(monday), .said = due_of_monday};
    Declaration withdrawn = broken;
    withdrawn.kind = DeclarationKind::withdrawn;
    Sanne sanne = Sanne().promises(at_least(8), "2026-11-02").reports(monday, 8);
    EXPECT_EQ(field(unlawful_declaration(sanne.history, broken)), "lawful");
    EXPECT_EQ(field(unlawful_declaration(sanne.history, withdrawn)), "period");
    sanne.declares_broken(monday);
    EXPECT_EQ(field(unlawful_declaration(sanne.history, broken)), "period");
    EXPECT_EQ(field(unlawful_declaration(sanne.history, withdrawn)), "lawful");
    EXPECT_EQ(field(unlawful_declaration(
                  Sanne().promises(at_least(8), "2026-11-02").reports(monday, 7).history, broken)),
              "period");
}

TEST(Lawful, AReturnBeganWithTheNextPeriod) {
    const Sanne retired = Sanne().retires(utc("2026-11-16 12:00"));
    const Instant friday = utc("2026-11-27 12:00");
    EXPECT_EQ(field(unlawful_return(retired.history, period("2026-11-30"), friday)), "lawful");
    for (const auto other : {"2026-11-27", "2026-12-01", "2026-11-28", "2026-W49"})
        EXPECT_EQ(field(unlawful_return(retired.history, period(other), friday)), "returned_from") << other;
    EXPECT_EQ(field(unlawful_return(Sanne().history, period("2026-11-30"), friday)), "");
}

TEST(Lawful, ANamingStartedWithTheRunningPeriod) {
    const Sanne sanne;
    const auto naming = [&](const Kpi& kpi) {
        return field(unlawful_naming(kpi, sanne.history.planning, utc("2026-11-02 12:00")));
    };
    Kpi kpi = sanne.history.kpi;
    EXPECT_EQ(naming(kpi), "lawful");
    kpi.first_period = period("2026-11-01");
    EXPECT_EQ(naming(kpi), "first_period");
}

TEST(Lawful, ANamingHadAMeasureAndAnAnswerToPresence) {
    const Sanne sanne;
    const auto naming = [&](const Kpi& kpi) {
        return field(unlawful_naming(kpi, sanne.history.planning, utc("2026-11-02 12:00")));
    };
    Kpi kpi = sanne.history.kpi;
    kpi.measure.currency = "EUR";
    EXPECT_EQ(naming(kpi), "currency");
    kpi = sanne.history.kpi;
    kpi.measure.decimals = 5;
    EXPECT_EQ(naming(kpi), "decimals");
    kpi = sanne.history.kpi;
    kpi.name = "Hours worked";
    EXPECT_EQ(naming(kpi), "presence_reason");
    kpi.presence_reason = "I am the night guard.";
    EXPECT_EQ(naming(kpi), "lawful");
}

TEST(Lawful, ARewordingChangedNothingButWordsAndMoreDecimals) {
    const Kpi before = Sanne().history.kpi;
    Kpi reworded = before;
    reworded.name = "Complaints solved to satisfaction";
    reworded.measure.decimals = 1;
    EXPECT_EQ(field(unlawful_rewording(before, reworded)), "lawful");
    EXPECT_EQ(field(unlawful_rewording(reworded, before)), "decimals");
    for (const auto change :
         {+[](Kpi& kpi) { kpi.measure.unit = Unit::number; }, +[](Kpi& kpi) { kpi.measure.currency = "EUR"; },
          +[](Kpi& kpi) { kpi.direction = Direction::decrease; },
          +[](Kpi& kpi) { kpi.cadence = Cadence::week; }, +[](Kpi& kpi) { kpi.owner = {"ben"}; }}) {
        Kpi other = before;
        change(other);
        EXPECT_EQ(field(unlawful_rewording(before, other)), "");
    }
    reworded.name = "Attendance";
    EXPECT_EQ(field(unlawful_rewording(before, reworded)), "presence_reason");
}

TEST(Lawful, NothingIsWithoutItsRhythmAndWorkdays) {
    History no_rhythm = Sanne().history;
    no_rhythm.planning.rhythms.clear();
    History no_workdays = Sanne().history;
    no_workdays.planning.owner_workdays.clear();
    History no_zone = Sanne().history;
    no_zone.planning.rhythms.front().fact.zone = "Europe/Atlantis";
    for (const History& removed : {no_rhythm, no_workdays, no_zone}) {
        EXPECT_TRUE(
            unlawful_report(removed, {.period = period(monday), .value = whole(8), .said = due_of_monday}));
        EXPECT_TRUE(unlawful_promise(removed, {.bounds = at_least(8), .from = period(monday)}));
        EXPECT_TRUE(unlawful_declaration(removed, {.period = period(monday)}));
        EXPECT_TRUE(unlawful_return(removed, period(monday), due_of_monday));
        EXPECT_TRUE(unlawful_naming(removed.kpi, removed.planning, due_of_monday));
    }
}

}  // namespace
}  // namespace kept
