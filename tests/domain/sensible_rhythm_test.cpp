#include <gtest/gtest.h>
#include <set>

#include "domain/rhythm.hpp"
#include "domain/sensible_huddle.hpp"

namespace kept {
namespace {

using std::chrono::minutes;

TEST(SensibleRhythm, HuddlesAtSevenPastNineForAQuarterOfAnHour) {
    const Rhythm rhythm = sensible_rhythm("Europe/Amsterdam");
    EXPECT_EQ(rhythm.huddle->start, minutes{9 * 60 + 7});
    EXPECT_EQ(rhythm.huddle->length, minutes{15});
    EXPECT_EQ(rhythm.weekly->day, Weekday::monday);
}

TEST(SensibleRhythm, GivesEachTeamAnOddMinuteOfItsOwn) {
    std::vector<minutes> taken;
    std::set<minutes::rep> minutes_of_the_hour;
    for (int team = 0; team < 15; ++team) {
        taken.push_back(sensible_huddle_start(taken));
        minutes_of_the_hour.insert(taken.back().count() % 60);
        EXPECT_EQ(taken.back().count() % 2, 1);
        EXPECT_NE(taken.back().count() % 5, 0);
    }
    EXPECT_EQ(minutes_of_the_hour.size(), 15u);
}

TEST(SensibleRhythm, LetsTheFirstSixTeamsMeetOneAfterTheOther) {
    std::vector<minutes> taken;
    for (int team = 0; team < 6; ++team) taken.push_back(sensible_huddle_start(taken));
    std::ranges::sort(taken);
    for (std::size_t team = 1; team < taken.size(); ++team)
        EXPECT_GE(taken[team] - taken[team - 1], minutes{15});
}

TEST(SensibleRhythm, StillProposesSomethingWhereEverythingIsTaken) {
    std::vector<minutes> taken;
    for (int minute = 0; minute < 24 * 60; ++minute) taken.push_back(minutes{minute});
    EXPECT_EQ(sensible_huddle_start(taken), minutes{9 * 60 + 7});
}

}  // namespace
}  // namespace kept
