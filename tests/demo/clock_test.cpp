#include "demo/clock.hpp"

#include <gtest/gtest.h>

namespace kept::demo {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr Instant noon = sys_days(2026y / 11 / 24) + 12h;

struct Machine {
    Instant now = noon;
    storage::Clock clock() {
        return [this] { return now; };
    }
};

TEST(TurnedClock, StandsWhereItIsTurnedTo) {
    Machine machine;
    TurnedClock clock(machine.clock());
    clock.turn_to(noon - 90 * 24h);
    machine.now += 1h;
    EXPECT_EQ(clock.now(), noon - 90 * 24h);
}

TEST(TurnedClock, RunsOnWithTheMachine) {
    Machine machine;
    TurnedClock clock(machine.clock());
    clock.turn_to(noon - 90 * 24h);
    clock.run();
    machine.now += 1h;
    EXPECT_EQ(clock.now(), noon + 1h);
}

TEST(TurnedClock, RunsOnFromTheDayThatWasAskedFor) {
    Machine machine;
    const Instant leap_day = sys_days(2028y / 2 / 29) + 9h;
    TurnedClock clock(machine.clock(), leap_day);
    clock.run();
    machine.now += 5min;
    EXPECT_EQ(clock.now(), leap_day + 5min);
}

TEST(TurnedClock, CannotBeTurnedOnceItRuns) {
    Machine machine;
    TurnedClock clock(machine.clock());
    clock.run();
    clock.turn_to(noon - 24h);
    EXPECT_EQ(clock.now(), noon);
}

TEST(Today, IsReadOnTheWallOfAZone) {
    struct Case {
        std::string_view text;
        Instant instant;
    };
    const Case cases[] = {
        {"2026-11-23", sys_days(2026y / 11 / 23) + 8h + 12min},
        {"2026-11-23T13:05", sys_days(2026y / 11 / 23) + 12h + 5min},
        {"2026-07-01T00:00:30", sys_days(2026y / 6 / 30) + 22h + 30s},
        {"2028-02-29T23:59", sys_days(2028y / 2 / 29) + 22h + 59min},
    };
    for (const auto& [text, instant] : cases)
        EXPECT_EQ(today_from(text, "Europe/Amsterdam"), instant) << text;
}

TEST(Today, IsNothingElse) {
    for (const std::string_view text :
         {"", "today", "2026-W48", "2026-11", "2026-02-30", "2026-11-23 09:12", "2026-11-23T",
          "2026-11-23T9:12", "2026-11-23T24:00", "2026-11-23T09:60", "2026-11-23T09:12:61",
          "2026-11-23T09:12:30Z", "2026-11-23T+1:00"})
        EXPECT_FALSE(today_from(text, "Europe/Amsterdam")) << text;
}

}  // namespace
}  // namespace kept::demo
