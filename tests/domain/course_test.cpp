#include "domain/course.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"
#include "domain/judging.hpp"

namespace kept::testing {
namespace {

Slot slot(std::string_view of, std::optional<int> value, Outcome outcome = Outcome::kept) {
    Slot one{.period = period(of), .outcome = outcome};
    if (value) one.value = whole(*value);
    return one;
}

Slot silent(std::string_view of) {
    return slot(of, std::nullopt, Outcome::silent);
}

Slot away(std::string_view of) {
    return slot(of, std::nullopt, Outcome::excused);
}

/// The week of Monday 16 November 2026 and the Monday after it.
std::vector<Slot> a_week(std::vector<Slot> rest) {
    rest.insert(rest.begin(), slot("2026-11-16", 5));
    return rest;
}

const Period next_monday = period("2026-11-23");

std::vector<Slot> many(std::size_t count, Cadence cadence = Cadence::workday) {
    std::vector<Slot> slots;
    Period at = period_of(cadence, day("2026-01-05"));
    for (; slots.size() < count; at = following(at)) {
        if (cadence == Cadence::workday && weekday_of(at.first_day) >= Weekday::saturday) continue;
        slots.push_back({.period = at, .outcome = Outcome::kept, .value = whole(5)});
    }
    return slots;
}

Kpi kpi(Cadence cadence = Cadence::workday, Unit unit = Unit::count) {
    Kpi one = Sanne(cadence).history.kpi;
    one.measure.unit = unit;
    return one;
}

TEST(Course, AWeekOfCountsIsAddedUp) {
    const auto weeks =
        gathered_weeks(a_week({slot("2026-11-17", 7), slot("2026-11-18", 8)}), Unit::count, next_monday);
    ASSERT_EQ(weeks.size(), 1);
    EXPECT_EQ(weeks[0].period, period("2026-W47"));
    EXPECT_EQ(weeks[0].value, whole(20));
}

TEST(Course, OfPercentagesTheMeanIsTaken) {
    const auto weeks =
        gathered_weeks(a_week({slot("2026-11-17", 7), slot("2026-11-18", 8)}), Unit::percentage, next_monday);
    EXPECT_EQ(weeks[0].value, Decimal{66'667});
}

TEST(Course, EachUnitIsGatheredInItsOwnWay) {
    for (const Unit unit : {Unit::count, Unit::money, Unit::duration})
        EXPECT_EQ(week_of(unit), Step::summed_week);
    for (const Unit unit : {Unit::number, Unit::percentage, Unit::score})
        EXPECT_EQ(week_of(unit), Step::averaged_week);
}

TEST(Course, ASumWithASilentDayIsNotKnownAndAMeanIs) {
    const auto days = a_week({silent("2026-11-17"), slot("2026-11-18", 8)});
    const auto summed = gathered_weeks(days, Unit::count, next_monday);
    EXPECT_FALSE(summed[0].value);
    EXPECT_EQ(summed[0].outcome, Outcome::silent);
    EXPECT_EQ(gathered_weeks(days, Unit::score, next_monday)[0].value, Decimal{65'000});
}

TEST(Course, LeaveIsNoPartOfAWeek) {
    const auto weeks = gathered_weeks(a_week({away("2026-11-17")}), Unit::count, next_monday);
    EXPECT_EQ(weeks[0].value, whole(5));
    EXPECT_EQ(gathered_weeks({away("2026-11-16")}, Unit::count, next_monday)[0].outcome, Outcome::excused);
}

TEST(Course, AWeekThatIsStillRunningHasNoValueYet) {
    const auto days = a_week({slot("2026-11-17", 7)});
    EXPECT_FALSE(gathered_weeks(days, Unit::count, period("2026-11-18"))[0].value);
    EXPECT_TRUE(gathered_weeks(days, Unit::count, next_monday)[0].value);
    auto open = days;
    open.push_back(slot("2026-11-20", std::nullopt, Outcome::open));
    EXPECT_FALSE(gathered_weeks(open, Unit::count, next_monday)[0].value);
}

TEST(Course, AWeekThatBeganBeforeTheNumberIsNotAddedUp) {
    const std::vector<Slot> days{slot("2026-11-18", 8), slot("2026-11-19", 8)};
    EXPECT_FALSE(gathered_weeks(days, Unit::count, next_monday)[0].value);
    EXPECT_EQ(gathered_weeks(days, Unit::percentage, next_monday)[0].value, whole(8));
}

TEST(Course, OnlyReachesThatShowSomethingElseAreOffered) {
    using enum Reach;
    EXPECT_EQ(reaches(many(25), Cadence::workday), (std::vector{recent}));
    EXPECT_EQ(reaches(many(26), Cadence::workday), (std::vector{recent, longer}));
    EXPECT_EQ(reaches(many(260), Cadence::workday), (std::vector{recent, longer, everything}));
    EXPECT_EQ(reaches(many(40, Cadence::week), Cadence::week), (std::vector{recent, everything}));
    EXPECT_EQ(reaches(many(13, Cadence::month), Cadence::month), (std::vector{recent, everything}));
}

TEST(Course, AReachIsAskedForByItsName) {
    for (const Reach reach : {Reach::recent, Reach::longer, Reach::everything})
        EXPECT_EQ(parse_reach(key_of(reach)), reach);
    EXPECT_EQ(parse_reach("\"><script>"), Reach::recent);
}

TEST(Course, AReachShowsItsLatestSteps) {
    EXPECT_EQ(course_of(kpi(), many(260), Reach::recent, next_monday).first_in_sight, 234);
    EXPECT_EQ(course_of(kpi(), many(260), Reach::everything, next_monday).first_in_sight, 0);
    const auto longer = course_of(kpi(), many(270), Reach::longer, next_monday);
    EXPECT_EQ(longer.step, Step::summed_week);
    EXPECT_EQ(longer.slots.size(), 54);
    EXPECT_EQ(longer.first_in_sight, 2);
}

Course drawn(std::vector<Slot> slots) {
    return {.slots = std::move(slots)};
}

TEST(Judging, SilenceIsAGapAndLeaveIsNotInTheCalendar) {
    const auto judged =
        judged_series(drawn(a_week({silent("2026-11-17"), away("2026-11-18"),
                                    slot("2026-11-19", std::nullopt, Outcome::no_number),
                                    slot("2026-11-20", 8), slot("2026-11-23", std::nullopt, Outcome::open)})),
                      kpi(), {});
    EXPECT_EQ(judged.values, (std::vector<double>{5, 8}));
    EXPECT_EQ(judged.periods, (std::vector<trend::PeriodIndex>{0, 3}));
    EXPECT_EQ(judged.slots, (std::vector<std::size_t>{0, 1, 3, 4}));
}

TEST(Judging, OfWorkdaysTheLast26ReportsAreJudged) {
    const auto judged = judged_series(drawn(many(60)), kpi(), {});
    EXPECT_EQ(judged.values.size(), 26);
    EXPECT_EQ(judged.slots.front(), 34);
    EXPECT_EQ(judged_series(drawn(many(60, Cadence::week)), kpi(Cadence::week), {}).values.size(), 60);
}

TEST(Judging, ThePromiseIsWhatTheDirectionAsks) {
    Promise promise{.bounds = at_least(8)};
    EXPECT_EQ(judged_series(drawn(many(6)), kpi(), {.promise = promise}).target, 8);
    const auto weeks = course_of(kpi(), many(60), Reach::longer, next_monday);
    EXPECT_FALSE(judged_series(weeks, kpi(), {.promise = promise}).target);
    Kpi neutral = kpi();
    neutral.direction = Direction::neutral;
    promise.bounds = between(2, 4);
    EXPECT_FALSE(judged_series(drawn(many(6)), neutral, {.promise = promise}).target);
}

TEST(Judging, EndsBeforeTheReportThatIsStillToBeLookedAt) {
    const auto slots = many(10);
    const auto judged = judged_series(drawn(slots), kpi(), {.ends_before = slots[7].period});
    EXPECT_EQ(judged.values.size(), 7);
    const auto weeks = course_of(kpi(), many(60), Reach::longer, next_monday);
    EXPECT_EQ(judged_series(weeks, kpi(), {.ends_before = many(60)[57].period}).values.size(), 11);
}

TEST(Judging, ANewStartHoldsFromTheFirstPeriodNotBeforeIt) {
    const auto judged =
        judged_series(drawn(a_week({away("2026-11-17"), slot("2026-11-18", 8), slot("2026-11-19", 8)})),
                      kpi(), {.new_starts = {period("2026-11-17"), period("2027-01-04")}});
    EXPECT_EQ(judged.new_starts, (std::vector<std::int64_t>{1}));
}

trend::Reading reading_of(double centre) {
    using enum trend::Side;
    trend::Reading reading;
    reading.segments = {{.first = 0,
                         .last = 3,
                         .reports = 2,
                         .status = trend::Status::firm,
                         .limits = {centre, centre - 1, centre + 1}}};
    reading.marks = {{.outside = high}, {}};
    reading.trends = {{0, 3, high, 6, true}};
    return reading;
}

TEST(Judging, AReadingStandsAtThePlacesOfTheCourse) {
    const JudgedSeries judged{.values = {5, 8}, .periods = {0, 3}, .slots = {4, 5, 7, 8}};
    const Judged all = placed(reading_of(5), judged, Unit::count);
    EXPECT_EQ(all.stretches, (std::vector<JudgedStretch>{{4, 8, trend::Status::firm, {5, 4, 6}}}));
    EXPECT_EQ(all.runs, (std::vector<JudgedRun>{{trend::Rule::trend, 4, 8, trend::Side::high, 6, true}}));
    EXPECT_EQ(all.reports, (std::vector<JudgedReport>{{4, trend::Side::high, trend::Side::none}}));
}

TEST(Judging, SmallCountsHaveNeitherLinesNorMarks) {
    const JudgedSeries judged{.values = {1, 2}, .periods = {0, 3}, .slots = {4, 5, 7, 8}};
    EXPECT_TRUE(placed(reading_of(1.9), judged, Unit::count).stretches.empty());
    EXPECT_TRUE(placed(reading_of(1.9), judged, Unit::count).runs.empty());
    EXPECT_FALSE(placed(reading_of(2), judged, Unit::count).stretches.empty());
    EXPECT_FALSE(placed(reading_of(1.9), judged, Unit::money).stretches.empty());
}

}  // namespace
}  // namespace kept::testing
