#include "domain/outcome.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

constexpr auto monday = "2026-11-23";
const Instant due_of_monday = utc("2026-11-24 08:22");
constexpr std::chrono::microseconds a_moment{1};
const Instant later = utc("2026-11-24 12:00");

Sanne promising_eight() {
    return Sanne().promises(at_least(8), "2026-11-02");
}

TEST(Outcome, IsArithmetic) {
    EXPECT_EQ(promising_eight().reports(monday, 8).outcome(monday, later), Outcome::kept);
    EXPECT_EQ(promising_eight().reports(monday, 9).outcome(monday, later), Outcome::kept);
    EXPECT_EQ(promising_eight().reports(monday, 7).outcome(monday, later), Outcome::broken);
}

TEST(Outcome, FollowsTheDirectionOfThePromise) {
    Sanne fewer(Cadence::workday, Direction::decrease);
    fewer.promises(at_most(3), "2026-11-02").reports(monday, 3).reports("2026-11-24", 4);
    EXPECT_EQ(fewer.outcome(monday, later), Outcome::kept);
    EXPECT_EQ(fewer.outcome("2026-11-24", later), Outcome::broken);
    Sanne steady(Cadence::workday, Direction::neutral);
    steady.promises(between(3, 5), "2026-11-02").reports(monday, 5).reports("2026-11-24", 6);
    EXPECT_EQ(steady.outcome(monday, later), Outcome::kept);
    EXPECT_EQ(steady.outcome("2026-11-24", later), Outcome::broken);
}

TEST(Outcome, IsThatOfThePromiseThatHeldForThePeriod) {
    Sanne sanne = promising_eight().promises(at_least(10), "2026-11-24");
    sanne.reports(monday, 9).reports("2026-11-24", 9);
    EXPECT_EQ(sanne.outcome(monday, later), Outcome::kept);
    EXPECT_EQ(sanne.outcome("2026-11-24", later), Outcome::broken);
}

TEST(Outcome, IsThatOfTheCorrectedValue) {
    EXPECT_EQ(promising_eight().reports(monday, 8).corrects(monday, 7).outcome(monday, later),
              Outcome::broken);
    EXPECT_EQ(promising_eight().reports(monday, 7).corrects(monday, 8).outcome(monday, later), Outcome::kept);
}

TEST(Outcome, IsStricterWhenTheOwnerDeclaresIt) {
    Sanne sanne = promising_eight().reports(monday, 8).declares_broken(monday);
    EXPECT_EQ(sanne.outcome(monday, later), Outcome::broken);
    EXPECT_TRUE(sanne.slot(monday, later).declared_broken);
    EXPECT_EQ(sanne.withdraws_her_declaration(monday).outcome(monday, later), Outcome::kept);
}

TEST(Outcome, IsNeverBetterByADeclaration) {
    Sanne sanne = promising_eight().reports(monday, 8).declares_broken(monday);
    sanne.corrects(monday, 7).withdraws_her_declaration(monday);
    EXPECT_EQ(sanne.outcome(monday, later), Outcome::broken);
}

TEST(Outcome, IsOpenUntilDueAndSilentRightAfter) {
    const Sanne sanne = promising_eight();
    EXPECT_EQ(sanne.slot(monday, later).due, due_of_monday);
    EXPECT_EQ(sanne.outcome(monday, due_of_monday - a_moment), Outcome::open);
    EXPECT_EQ(sanne.outcome(monday, due_of_monday), Outcome::open);
    EXPECT_EQ(sanne.outcome(monday, due_of_monday + a_moment), Outcome::silent);
}

TEST(Outcome, WithoutPromiseIsNeverSilentAndNeverLate) {
    const Instant much_later = utc("2027-11-24 12:00");
    EXPECT_EQ(Sanne().outcome(monday, much_later), Outcome::no_promise);
    const Sanne reported = Sanne().reports(monday, 8, much_later);
    EXPECT_EQ(reported.outcome(monday, much_later), Outcome::no_promise);
    EXPECT_EQ(reported.timeliness(monday, much_later), Timeliness::on_time);
    const Sanne promised_later = Sanne().promises(at_least(8), "2026-11-24");
    EXPECT_EQ(promised_later.outcome(monday, much_later), Outcome::no_promise);
    EXPECT_EQ(promised_later.outcome("2026-11-24", much_later), Outcome::silent);
}

TEST(Outcome, OfNoNumberIsNeitherKeptNorBroken) {
    const Sanne on_time = promising_eight().has_no_number(monday, due_of_monday);
    EXPECT_EQ(on_time.outcome(monday, later), Outcome::no_number);
    EXPECT_EQ(on_time.timeliness(monday, later), Timeliness::on_time);
    const Sanne late = promising_eight().has_no_number(monday, due_of_monday + a_moment);
    EXPECT_EQ(late.outcome(monday, later), Outcome::no_number);
    EXPECT_EQ(late.timeliness(monday, later), Timeliness::late);
}

TEST(Late, IsAfterTheDueMomentAndExactlyAtDueIsOnTime) {
    EXPECT_EQ(promising_eight().reports(monday, 8, due_of_monday).timeliness(monday, later),
              Timeliness::on_time);
    const Sanne late = promising_eight().reports(monday, 8, due_of_monday + a_moment);
    EXPECT_EQ(late.timeliness(monday, later), Timeliness::late);
    EXPECT_EQ(late.outcome(monday, later), Outcome::kept) << "late is a mark beside the outcome";
}

TEST(Late, IsDecidedByTheFirstReportWhateverIsCorrectedAfterwards) {
    const Sanne on_time = promising_eight().reports(monday, 8, due_of_monday).corrects(monday, 9, later);
    EXPECT_EQ(on_time.timeliness(monday, later), Timeliness::on_time);
    const Sanne late = promising_eight().reports(monday, 8, later).corrects(monday, 9, later);
    EXPECT_EQ(late.timeliness(monday, later), Timeliness::late);
}

TEST(Late, IsAReportThatWasWithdrawnInTimeAndSaidAgainAfterDue) {
    Sanne sanne =
        promising_eight().reports(monday, 80, due_of_monday - 2h).takes_back(monday, due_of_monday - 1h);
    EXPECT_EQ(sanne.outcome(monday, due_of_monday), Outcome::open);
    EXPECT_EQ(sanne.outcome(monday, due_of_monday + a_moment), Outcome::silent);
    sanne.reports(monday, 8, later);
    EXPECT_EQ(sanne.outcome(monday, later), Outcome::kept);
    EXPECT_EQ(sanne.timeliness(monday, later), Timeliness::late);
    EXPECT_EQ(sanne.slot(monday, later).said.all.size(), 3U) << "all of it stays visible";
}

TEST(Excused, IsAPeriodThatLeaveCovers) {
    const Sanne sanne = promising_eight().is_away(monday, monday);
    EXPECT_EQ(sanne.outcome(monday, utc("2027-11-24 12:00")), Outcome::excused);
    EXPECT_EQ(sanne.slot(monday, later).due, std::nullopt);
    EXPECT_EQ(Sanne().is_away(monday, monday).outcome(monday, later), Outcome::excused);
}

TEST(Excused, CountsWhenANumberIsGivenAnyway) {
    const auto away = [] { return promising_eight().is_away(monday, monday); };
    EXPECT_EQ(away().reports(monday, 8).outcome(monday, later), Outcome::kept);
    EXPECT_EQ(away().reports(monday, 7).outcome(monday, later), Outcome::broken);
    EXPECT_EQ(away().has_no_number(monday).outcome(monday, later), Outcome::no_number);
    EXPECT_EQ(away().reports(monday, 8).takes_back(monday).outcome(monday, later), Outcome::excused);
}

TEST(Excused, IsJudgedByTheDueMomentThatLeaveMovedWhenGivenAnyway) {
    const auto away = [] { return promising_eight().is_away(monday, "2026-11-24"); };
    const Instant moved_to_wednesday = utc("2026-11-25 08:22");
    const Sanne on_time = away().reports(monday, 8, moved_to_wednesday);
    EXPECT_EQ(on_time.slot(monday, later).due, moved_to_wednesday);
    EXPECT_EQ(on_time.timeliness(monday, later), Timeliness::on_time);
    const Sanne late = away().reports(monday, 8, moved_to_wednesday + a_moment);
    EXPECT_EQ(late.timeliness(monday, later), Timeliness::late);
}

TEST(Excused, LeaveDeclaredAfterwardsMakesSilentExcusedAndLateOnTime) {
    Sanne sanne = promising_eight().reports("2026-11-20", 8, utc("2026-11-23 12:00"));
    EXPECT_EQ(sanne.outcome(monday, later), Outcome::silent);
    EXPECT_EQ(sanne.timeliness("2026-11-20", later), Timeliness::late);
    sanne.is_away(monday, monday);
    EXPECT_EQ(sanne.outcome(monday, later), Outcome::excused);
    EXPECT_EQ(sanne.timeliness("2026-11-20", later), Timeliness::on_time);
}

TEST(Closing, IsTheDueMomentOfTheSixthLaterPeriod) {
    EXPECT_EQ(promising_eight().slot(monday, later).closes, utc("2026-12-02 08:22"));
}

TEST(Closing, DoesNotCountAnExcusedPeriodUnlessItIsGivenAnyway) {
    Sanne sanne = promising_eight().is_away("2026-11-25", "2026-11-25");
    EXPECT_EQ(sanne.slot(monday, later).closes, utc("2026-12-03 08:22"));
    sanne.reports("2026-11-25", 8);
    EXPECT_EQ(sanne.slot(monday, later).closes, utc("2026-12-02 08:22"));
}

std::vector<std::string> keys_of(const std::vector<Slot>& slots) {
    std::vector<std::string> keys;
    for (const Slot& each : slots) keys.push_back(key_of(each.period));
    return keys;
}

using Keys = std::vector<std::string>;

TEST(Slots, AreThoseThatHaveOpenedOldestFirst) {
    const Sanne sanne;
    const Schedule schedule = sanne.schedule();
    EXPECT_EQ(keys_of(all_slots(sanne.history, schedule, utc("2026-11-09 12:00"))),
              (Keys{"2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-09"}));
    EXPECT_EQ(keys_of(slots_since(sanne.history, schedule, period("2026-11-06"), utc("2026-11-08 12:00"))),
              (Keys{"2026-11-06"}));
}

TEST(Slots, AreNoneBeforeTheFirstPeriodHasOpened) {
    Sanne named_on_saturday;
    named_on_saturday.history.kpi.first_period = period("2026-11-28");
    const Schedule schedule = named_on_saturday.schedule();
    const Instant saturday = utc("2026-11-28 12:00");
    EXPECT_TRUE(all_slots(named_on_saturday.history, schedule, saturday).empty());
    EXPECT_TRUE(the_six(named_on_saturday.history, schedule, saturday).empty());
    EXPECT_EQ(next_change(named_on_saturday.history, schedule, saturday), utc("2026-11-29 23:00"));
}

TEST(Slots, LeaveOutWhatLapsedInRetirement) {
    Sanne sanne;
    sanne.retires(utc("2026-11-04 12:00")).returns("2026-11-09");
    EXPECT_EQ(keys_of(all_slots(sanne.history, sanne.schedule(), utc("2026-11-10 12:00"))),
              (Keys{"2026-11-02", "2026-11-03", "2026-11-09", "2026-11-10"}));
}

TEST(Slots, NeverLeaveOutAReport) {
    Sanne sanne;
    sanne.reports("2026-11-04", 8);
    sanne.history.planning.days_off = {day("2026-11-03"), day("2026-11-04")};
    EXPECT_EQ(keys_of(all_slots(sanne.history, sanne.schedule(), utc("2026-11-05 12:00"))),
              (Keys{"2026-11-02", "2026-11-04", "2026-11-05"}));
}

TEST(Six, AreTheLastSixNumbersAndTheOpenSlot) {
    Sanne sanne = promising_eight();
    for (const auto each :
         {"2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-09", "2026-11-10"})
        sanne.reports(each, 8);
    const auto six = the_six(sanne.history, sanne.schedule(), utc("2026-11-11 12:00"));
    EXPECT_EQ(keys_of(six), (Keys{"2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-09",
                                  "2026-11-10", "2026-11-11"}));
    EXPECT_EQ(six.back().outcome, Outcome::open);
}

TEST(Six, KeepTheSilentTheExcusedAndTheNumberlessBetween) {
    Sanne sanne = promising_eight().is_away("2026-11-05", "2026-11-05");
    sanne.reports("2026-11-02", 8).reports("2026-11-03", 8).has_no_number("2026-11-04");
    sanne.reports("2026-11-09", 8).reports("2026-11-10", 8).reports("2026-11-11", 8).reports("2026-11-12", 8);
    const auto six = the_six(sanne.history, sanne.schedule(), utc("2026-11-12 12:00"));
    ASSERT_EQ(six.size(), 9U);
    EXPECT_EQ(six[2].outcome, Outcome::no_number);
    EXPECT_EQ(six[3].outcome, Outcome::excused);
    EXPECT_EQ(six[4].outcome, Outcome::silent);
    EXPECT_EQ(six[5].value, whole(8));
}

TEST(Six, BeginWithTheFirstNumberWhenThereAreFewer) {
    Sanne sanne = promising_eight();
    sanne.has_no_number("2026-11-03")
        .reports("2026-11-05", 8)
        .takes_back("2026-11-05")
        .reports("2026-11-06", 8);
    EXPECT_EQ(keys_of(the_six(sanne.history, sanne.schedule(), utc("2026-11-09 12:00"))),
              (Keys{"2026-11-06", "2026-11-09"}));
}

TEST(Six, ShowWhatBecameOfAllPeriodsBeforeTheFirstNumber) {
    EXPECT_EQ(keys_of(the_six(promising_eight().history, Sanne().schedule(), utc("2026-11-03 12:00"))),
              (Keys{"2026-11-02", "2026-11-03"}));
}

TEST(Change, ComesWithTheNextPeriodTheDueMomentAndTheClosing) {
    const Sanne sanne = promising_eight();
    const Schedule schedule = sanne.schedule();
    struct Case {
        std::string_view now;
        Instant next;
    };
    for (const Case& each : {Case{"2026-11-24 12:00", utc("2026-11-24 23:00")},
                             Case{"2026-11-24 23:00", utc("2026-11-25 08:22") + a_moment},
                             Case{"2026-11-25 08:22", utc("2026-11-25 08:22") + a_moment},
                             Case{"2026-11-25 08:23", utc("2026-11-25 23:00")},
                             Case{"2026-11-28 12:00", utc("2026-11-29 23:00")}})
        EXPECT_EQ(next_change(sanne.history, schedule, utc(each.now)), each.next) << each.now;
}

TEST(Change, OfAPeriodFarBackIsSeenThroughALongLeave) {
    const Sanne sanne = promising_eight().is_away("2026-11-24", "2027-01-15");
    const Schedule schedule = sanne.schedule();
    const Instant back = utc("2027-01-17 23:00");
    EXPECT_EQ(sanne.slot(monday, back).due, utc("2027-01-18 08:22"));
    EXPECT_EQ(next_change(sanne.history, schedule, back), utc("2027-01-18 08:22") + a_moment);
    EXPECT_EQ(sanne.slot(monday, back).closes, utc("2027-01-26 08:22"));
    EXPECT_EQ(next_change(sanne.history, schedule, utc("2027-01-25 23:00")),
              utc("2027-01-26 08:22") + a_moment);
}

TEST(Change, ByANumberGivenAnywayIsAnEarlierClosing) {
    Sanne sanne(Cadence::week);
    sanne.promises(at_least(8), "2026-W45").is_away("2026-11-16", "2026-11-22").reports("2026-W47", 8);
    const Instant closes = sanne.slot("2026-W45", later).closes.value();
    EXPECT_EQ(closes, utc("2026-12-21 13:00"));
    EXPECT_EQ(next_change(sanne.history, sanne.schedule(), closes - 1h), closes + a_moment);
}

}  // namespace
}  // namespace kept
