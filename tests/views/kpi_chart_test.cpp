#include "views/kpi_chart.hpp"

#include <gtest/gtest.h>

#include "views/kpi_page.hpp"
#include "views/sanne.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();

KpiCourse course_with(const std::vector<std::int64_t>& values, Reach reach = Reach::recent) {
    const auto slots = workdays_until(friday, values, at_least(5));
    KpiCourse course{.course = course_of(complaints(), slots, reach, Period{Cadence::workday, monday})};
    course.judged = judge_course(course.course, complaints(), {.promise = at_least(5)});
    return course;
}

/// Seven without a direction, and then six in a row.
const std::vector<std::int64_t> rising{5, 6, 5, 6, 5, 7, 5, 3, 4, 5, 6, 7, 8};

TEST(KpiChart, AnswersValuePeriodPromiseAndOutcome) {
    const auto view = chart_view(say, complaints(), course_with(rising));
    EXPECT_EQ(view.slots.back().words, "Friday 20 November: 8, at least 5, kept");
}

TEST(KpiChart, TheNoteIsReadWithThePoint) {
    auto course = course_with(rising);
    course.course.slots.back().said.all[0].note = "Two of us.";
    EXPECT_EQ(chart_view(say, complaints(), course).slots.back().words,
              "Friday 20 November: 8, at least 5, kept. “Two of us.”");
}

TEST(KpiChart, SixInARowIsSaidInBothLanguages) {
    const auto course = course_with(rising);
    ASSERT_EQ(chart_view(say, complaints(), course).bands.size(), 1);
    EXPECT_EQ(chart_view(say, complaints(), course).bands[0].words, "six in a row, rising");
    EXPECT_EQ(chart_view(language::dutch(), complaints(), course).bands[0].words, "zes op rij omhoog");
}

TEST(KpiChart, ALineIsNamedWithOneDecimalMore) {
    const auto view = chart_view(language::dutch(), complaints(), course_with(rising));
    ASSERT_EQ(view.limits.size(), 1);
    EXPECT_EQ(view.limits[0].certainty, Certainty::firm);
    EXPECT_EQ(view.limits[0].centre_words, "midden 5,5");
}

TEST(KpiChart, BelowTwelveReportsLimitsAreProvisional) {
    const auto view = chart_view(say, complaints(), course_with({5, 7, 6, 9, 8, 6}));
    ASSERT_EQ(view.limits.size(), 1);
    EXPECT_EQ(view.limits[0].certainty, Certainty::provisional);
    EXPECT_TRUE(view.limits[0].upper_words.ends_with(", provisional"));
}

TEST(KpiChart, AMissingReportInARowIsSaid) {
    auto course = course_with({5, 6, 5, 6, 5, 7, 5, 3, 4, 5, 9, 6, 7, 8});
    Slot& silent = course.course.slots[10];
    silent.value.reset();
    silent.outcome = Outcome::silent;
    course.judged = judge_course(course.course, complaints(), {});
    EXPECT_EQ(chart_view(say, complaints(), course).bands[0].words, "six in a row, rising, one missing");
    EXPECT_EQ(chart_view(language::dutch(), complaints(), course).bands[0].words,
              "zes op rij omhoog, één ontbreekt");
}

TEST(KpiChart, AnExceptionalNumberStandsWithItsNoteShortened) {
    auto course = course_with({20, 21, 20, 22, 21, 20, 21, 20, 90, 21, 20, 22, 21});
    course.course.slots[8].said.all[0].note = "The telephones were down for the whole of the morning";
    const auto view = chart_view(say, complaints(), course);
    EXPECT_EQ(view.slots[8].standing, Standing::exceptional);
    EXPECT_EQ(view.slots[8].standing_words, "exceptional: 90");
    EXPECT_EQ(view.slots[8].note, "The telephones were down…");
    EXPECT_NE(view.slots[8].words.find(", exceptional. “The telephones"), std::string::npos);
}

TEST(KpiChart, WhileALookIsOwedNothingIsSaidOfItsReport) {
    auto course = course_with(rising);
    course.ends_before = course.course.slots.back().period;
    const auto view = chart_view(say, complaints(), course);
    EXPECT_EQ(view.ends_before, 12);
    EXPECT_TRUE(view.bands.empty());
    EXPECT_EQ(view.sentence.find("in a row"), std::string::npos);
}

TEST(KpiChart, ThePlainOneSaysTheNumberAndNotWhatBecameOfIt) {
    const auto view = plain_chart_view(say, complaints(), course_with(rising).course);
    EXPECT_EQ(view.slots.back().words, "Friday 20 November: 8");
    EXPECT_TRUE(view.promises.empty() && view.limits.empty() && view.bands.empty());
    EXPECT_EQ(view.levels.front().words, "3");
    EXPECT_EQ(view.levels.back().words, "8");
}

TEST(KpiChart, HeightsOfThePlainOneAreRound) {
    auto course = course_with({131, 187, 166, 142, 158, 149}).course;
    const auto levels = plain_chart_view(say, complaints(), course).levels;
    ASSERT_EQ(levels.size(), 5);
    EXPECT_EQ(levels[0].value, 120);
    EXPECT_EQ(levels[1].value, 140);
}

TEST(KpiChart, AWeekOfWorkdaysSaysThatItIsAddedUp) {
    const auto view =
        chart_view(say, complaints(), course_with(std::vector<std::int64_t>(40, 6), Reach::longer));
    EXPECT_EQ(view.slots.back().words, "Week 47 of 2026: 30, added up per week");
    EXPECT_TRUE(view.promises.empty());
    EXPECT_EQ(view.step_words, "added up per week");
}

TEST(KpiChart, ANewStartStandsWithItsReason) {
    auto course = course_with(rising);
    course.starts = {{course.course.slots[7].period, "Two of us now."}};
    const auto view = chart_view(say, complaints(), course);
    ASSERT_EQ(view.starts.size(), 1);
    EXPECT_EQ(view.starts[0].at, 7);
    EXPECT_EQ(view.starts[0].words, "new start: Two of us now.");
}

TEST(KpiChart, EveryCadenceHasItsOwnReaches) {
    EXPECT_EQ(reach_words(say, Reach::recent, Cadence::workday), "26 workdays");
    EXPECT_EQ(reach_words(say, Reach::longer, Cadence::workday), "52 weeks");
    EXPECT_EQ(reach_words(say, Reach::recent, Cadence::week), "26 weeks");
    EXPECT_EQ(reach_words(say, Reach::recent, Cadence::month), "12 months");
    EXPECT_EQ(reach_words(say, Reach::longer, Cadence::quarter), "20 quarters");
    EXPECT_EQ(reach_words(language::dutch(), Reach::everything, Cadence::week), "alles");
}

}  // namespace
}  // namespace kept::views
