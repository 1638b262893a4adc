#include "live/alarms.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <gtest/gtest.h>
#include <thread>

namespace kept::live {
namespace {

using namespace std::chrono_literals;

const OrganisationId ours{"ours"};
const Instant noon{12h};

/// A clock that stands still until it is turned.
class TurnedClock {
  public:
    Instant now() const { return Instant(Instant::duration(microseconds_)); }
    void turn(Instant to) { microseconds_ = to.time_since_epoch().count(); }

  private:
    std::atomic<Instant::rep> microseconds_ = noon.time_since_epoch().count();
};

class AlarmsTest : public testing::Test {
  protected:
    /// Waits until something was heard; false when nothing was for very long.
    bool wait_for(const std::string& name) {
        std::unique_lock lock(mutex_);
        return told_.wait_for(lock, 20s, [&] { return std::ranges::count(heard_, name) > 0; });
    }

    int times_heard(const std::string& name) {
        const std::lock_guard lock(mutex_);
        return static_cast<int>(std::ranges::count(heard_, name));
    }

    TurnedClock clock;
    Clock look_at_clock = [this] { return clock.now(); };
    Watchers watchers{look_at_clock};

  private:
    std::mutex mutex_;
    std::condition_variable told_;
    std::vector<std::string> heard_;
    Watch watch_ = watchers.watch_everything(ours, [this](const std::string& name) {
        const std::lock_guard lock(mutex_);
        heard_.push_back(name);
        told_.notify_all();
    });
};

TEST_F(AlarmsTest, AnnounceANameAtItsInstantAndNotBefore) {
    Alarms alarms(watchers, look_at_clock);
    alarms.announce_at(ours, "kpi-1", noon + 1h);
    alarms.announce_at(ours, "kpi-2", noon);
    EXPECT_TRUE(wait_for("kpi-2"));
    EXPECT_EQ(times_heard("kpi-1"), 0);
    clock.turn(noon + 1h);
    EXPECT_TRUE(wait_for("kpi-1"));
}

TEST_F(AlarmsTest, AnnounceOnceWhatWasAskedOften) {
    Alarms alarms(watchers, look_at_clock);
    for (int reader = 0; reader < 10; ++reader) alarms.announce_at(ours, "kpi-1", noon + 1h);
    clock.turn(noon + 2h);
    alarms.announce_at(ours, "kpi-2", noon + 2h);
    EXPECT_TRUE(wait_for("kpi-2"));
    EXPECT_EQ(times_heard("kpi-1"), 1);
}

TEST_F(AlarmsTest, WaitWhenTheClockIsTurnedBack) {
    Alarms alarms(watchers, look_at_clock);
    alarms.announce_at(ours, "kpi-1", noon + 1h);
    clock.turn(noon - 24h);
    alarms.announce_at(ours, "kpi-2", noon - 24h);
    EXPECT_TRUE(wait_for("kpi-2"));
    EXPECT_EQ(times_heard("kpi-1"), 0);
}

TEST_F(AlarmsTest, MayBeSetAgainByWhoIsTold) {
    Alarms alarms(watchers, look_at_clock);
    const auto watch =
        watchers.watch(ours, {"kpi-1"}, [&](const std::string&) { alarms.announce_at(ours, "kpi-2", noon); });
    alarms.announce_at(ours, "kpi-1", noon);
    EXPECT_TRUE(wait_for("kpi-2"));
}

TEST_F(AlarmsTest, StopWithoutAWordAboutWhatWasNotDue) {
    {
        Alarms alarms(watchers, look_at_clock);
        alarms.announce_at(ours, "kpi-1", noon + 1h);
    }
    EXPECT_EQ(times_heard("kpi-1"), 0);
}

}  // namespace
}  // namespace kept::live
