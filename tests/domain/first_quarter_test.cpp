#include "domain/first_quarter.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

const CandidateNow unnamed{.candidate = {1, "Leads"}, .place = Waits::yes, .name = Waits::yes};
const CandidateNow silent{
    .candidate = {2, "Margin", "", KpiId{"margin"}}, .promise = Waits::yes, .report = Waits::yes};

TEST(FirstQuarter, BeginsWithTheRhythmAndTheQuestionAndEndsWithTheOthers) {
    EXPECT_EQ(
        still_to_do({.rhythm = Waits::yes, .candidates = {}, .invitation = Waits::yes}),
        (std::vector<ThingToDo>{{FirstThing::rhythm}, {FirstThing::candidates}, {FirstThing::invitation}}));
}

TEST(FirstQuarter, BringsOneNumberToItsFirstReportBeforeTheNext) {
    EXPECT_EQ(still_to_do({.candidates = {unnamed, silent}}),
              (std::vector<ThingToDo>{{FirstThing::place, 1, {}, "Leads"},
                                      {FirstThing::name, 1, {}, "Leads"},
                                      {FirstThing::promise, 2, KpiId{"margin"}, "Margin"},
                                      {FirstThing::report, 2, KpiId{"margin"}, "Margin"}}));
}

TEST(FirstQuarter, IsOverWhenNothingWaits) {
    EXPECT_TRUE(still_to_do({.candidates = {{.candidate = {1, "Leads", "", KpiId{"leads"}}}}}).empty());
}

TEST(FirstQuarter, GoesOnAfterAThingThatWasDoneOrSkipped) {
    const auto all = still_to_do({.candidates = {unnamed, silent}, .invitation = Waits::yes});
    EXPECT_EQ(after(all, {FirstThing::place, 1})->what, FirstThing::name);
    EXPECT_EQ(after(all, {FirstThing::name, 1})->what, FirstThing::promise);
    EXPECT_EQ(after(all, {FirstThing::report, 1})->place, 2);
    EXPECT_EQ(after(all, {FirstThing::report, 2})->what, FirstThing::invitation);
    EXPECT_EQ(after(all, {FirstThing::invitation}), std::nullopt);
}

}  // namespace
}  // namespace kept
