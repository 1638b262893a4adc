#include "live/watchers.hpp"

#include <atomic>
#include <gtest/gtest.h>
#include <memory>
#include <thread>

namespace kept::live {
namespace {

const OrganisationId ours{"ours"};
const OrganisationId theirs{"theirs"};

using Heard = std::vector<std::string>;

Instant noon() {
    return Instant(std::chrono::hours(12));
}

Tell into(Heard& heard) {
    return [&heard](const std::string& name) { heard.push_back(name); };
}

TEST(Watchers, HearOfTheNamesTheyWatch) {
    Watchers watchers{noon};
    Heard heard;
    const auto watch = watchers.watch(ours, {"kpi-1", "board-1"}, into(heard));
    watchers.announce(ours, {"kpi-1", "kpi-2", "board-1"});
    EXPECT_EQ(heard, (Heard{"kpi-1", "board-1"}));
}

TEST(Watchers, NeverHearOfAnotherOrganisation) {
    Watchers watchers{noon};
    Heard heard;
    const auto watch = watchers.watch(ours, {"kpi-1"}, into(heard));
    const auto everything = watchers.watch_everything(ours, into(heard));
    watchers.announce(theirs, {"kpi-1"});
    EXPECT_TRUE(heard.empty());
}

TEST(Watchers, OfEverythingHearEveryName) {
    Watchers watchers{noon};
    Heard heard;
    const auto watch = watchers.watch_everything(ours, into(heard));
    watchers.announce(ours, {"kpi-1", "board-2"});
    EXPECT_EQ(heard, (Heard{"kpi-1", "board-2"}));
}

TEST(Watchers, OfTheSameNameAllHearIt) {
    Watchers watchers{noon};
    Heard ann, ben;
    const auto one = watchers.watch(ours, {"kpi-1"}, into(ann));
    const auto other = watchers.watch(ours, {"kpi-1"}, into(ben));
    watchers.announce(ours, {"kpi-1"});
    EXPECT_EQ(ann, ben);
    EXPECT_EQ(ann.size(), 1U);
}

TEST(Watchers, WhoNameAThingTwiceHearItOnce) {
    Watchers watchers{noon};
    Heard heard;
    const auto watch = watchers.watch(ours, {"kpi-1", "kpi-1"}, into(heard));
    watchers.announce(ours, {"kpi-1"});
    EXPECT_EQ(heard.size(), 1U);
}

TEST(Watchers, HearNothingOnceTheyLetGo) {
    Watchers watchers{noon};
    Heard heard;
    {
        const auto watch = watchers.watch(ours, {"kpi-1"}, into(heard));
        const auto everything = watchers.watch_everything(ours, into(heard));
    }
    watchers.announce(ours, {"kpi-1"});
    EXPECT_TRUE(heard.empty());
}

TEST(Watchers, MayHandTheirWatchOn) {
    Watchers watchers{noon};
    Heard heard;
    Watch kept;
    {
        auto watch = watchers.watch(ours, {"kpi-1"}, into(heard));
        kept = std::move(watch);
    }
    watchers.announce(ours, {"kpi-1"});
    EXPECT_EQ(heard.size(), 1U);
    kept = Watch();
    watchers.announce(ours, {"kpi-1"});
    EXPECT_EQ(heard.size(), 1U);
}

TEST(Watchers, MayLetGoAndBeginAnewWhileBeingTold) {
    Watchers watchers{noon};
    Heard heard;
    Watch watch;
    watch = watchers.watch(ours, {"kpi-1"},
                           [&](const std::string&) { watch = watchers.watch(ours, {"kpi-2"}, into(heard)); });
    watchers.announce(ours, {"kpi-1", "kpi-2", "kpi-1"});
    EXPECT_EQ(heard, Heard{"kpi-2"});
}

TEST(Watchers, MayHoldTheirWatchLongerThanThereIsSomethingToHear) {
    auto watchers = std::make_unique<Watchers>(noon);
    Heard heard;
    const auto watch = watchers->watch(ours, {"kpi-1"}, into(heard));
    watchers.reset();
    EXPECT_TRUE(heard.empty());
}

TEST(Watchers, ComeAndGoWhileOthersAnnounce) {
    Watchers watchers{noon};
    std::atomic<int> heard = 0;
    std::atomic<bool> done = false;
    const auto steady = watchers.watch(ours, {"kpi-1"}, [&](const std::string&) { ++heard; });
    std::thread comer([&] {
        while (!done) const auto watch = watchers.watch(ours, {"kpi-1", "kpi-2"}, [](const std::string&) {});
    });
    std::vector<std::thread> announcers;
    for (int thread = 0; thread < 4; ++thread)
        announcers.emplace_back([&] {
            for (int turn = 0; turn < 1000; ++turn) watchers.announce(ours, {"kpi-1"});
        });
    for (auto& announcer : announcers) announcer.join();
    done = true;
    comer.join();
    EXPECT_EQ(heard, 4000);
}

TEST(Watchers, LetGoOfWhoWatchedNoNameAfterEverybodyElseLeft) {
    Watchers watchers{noon};
    Watch nothing = watchers.watch({"here"}, {}, [](const std::string&) {});
    {
        const Watch board = watchers.watch({"here"}, {"board"}, [](const std::string&) {});
    }
    nothing = Watch();
    watchers.announce({"here"}, {"board"});
}

class WhoBeginsToWatch : public testing::Test {
  protected:
    Instant now = noon();
    Watchers watchers{[this] { return now; }, 3};

    void announce_a_second_later(const std::string& name) {
        now += std::chrono::seconds(1);
        watchers.announce(ours, {name});
    }
};

TEST_F(WhoBeginsToWatch, IsToldWhatChangedSinceTheirPageWasDrawn) {
    announce_a_second_later("kpi-1");
    const Instant drawn = now + std::chrono::milliseconds(1);
    announce_a_second_later("board-1");
    announce_a_second_later("board-1");
    EXPECT_EQ(watchers.announced_since(ours, drawn, {"kpi-1", "board-1"}), (Heard{"board-1"}));
    EXPECT_EQ(watchers.announced_since(ours, drawn, {"kpi-1"}), Heard{});
    EXPECT_EQ(watchers.announced_since(theirs, drawn, {"board-1"}), Heard{});
}

TEST_F(WhoBeginsToWatch, HearsOnceMoreWhatChangedAtThatVeryInstant) {
    announce_a_second_later("kpi-1");
    EXPECT_EQ(watchers.announced_since(ours, now, {"kpi-1"}), (Heard{"kpi-1"}));
}

TEST_F(WhoBeginsToWatch, MissesNothingWhenTheClockIsTurnedBack) {
    const Instant drawn = watchers.now();
    now -= std::chrono::hours(1);
    watchers.announce(ours, {"kpi-1"});
    EXPECT_EQ(watchers.announced_since(ours, drawn, {"kpi-1"}), (Heard{"kpi-1"}));
}

TEST_F(WhoBeginsToWatch, IsToldOfEverythingWhenThatIsLongerAgoThanIsRemembered) {
    const Instant drawn = now;
    for (const char* name : {"kpi-1", "kpi-2", "kpi-3"}) announce_a_second_later(name);
    EXPECT_EQ(watchers.announced_since(ours, drawn, {"board-1"}), Heard{});
    announce_a_second_later("kpi-4");
    EXPECT_EQ(watchers.announced_since(ours, drawn, {"board-1"}), (Heard{"board-1"}));
    EXPECT_EQ(watchers.announced_since(theirs, noon() - std::chrono::seconds(1), {"board-1"}),
              (Heard{"board-1"}))
        << "before the program began";
}

}  // namespace
}  // namespace kept::live
