#include "http/event_stream.hpp"

#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

namespace kept::http {
namespace {

TEST(EventStream, WritesEventsAsTheStandardSays) {
    struct Case {
        const char* event;
        const char* data;
        const char* text;
    };
    const Case cases[] = {
        {"changed", "kpi-1", "event: changed\ndata: kpi-1\n\n"},
        {"changed", "", "event: changed\ndata: \n\n"},
        {"changed", "one\ntwo", "event: changed\ndata: one\ndata: two\n\n"},
        {"changed", "one\r\ntwo\rthree", "event: changed\ndata: one\ndata: two\ndata: three\n\n"},
        {"changed", "x\n\nevent: forged", "event: changed\ndata: x\ndata: \ndata: event: forged\n\n"},
        {"changed\ndata: forged", "x", "event: changed\ndata: x\n\n"},
    };
    for (const auto& each : cases) {
        EventStream stream("ann");
        stream.send(each.event, each.data);
        EXPECT_EQ(stream.take(), each.text);
    }
}

TEST(EventStream, KeepsWhatWasSentBeforeItIsCarried) {
    EventStream stream("ann");
    stream.send("a", "1");
    stream.send("b", "2");
    EXPECT_EQ(stream.take(), "event: a\ndata: 1\n\nevent: b\ndata: 2\n\n");
    EXPECT_EQ(stream.take(), "");
}

TEST(EventStream, SendsNothingAfterItsEnd) {
    EventStream stream("ann");
    stream.send("a", "1");
    stream.close();
    stream.send("b", "2");
    EXPECT_FALSE(stream.is_open());
    EXPECT_EQ(stream.take(), "event: a\ndata: 1\n\n");
}

TEST(EventStream, TellsOnceThatItEnded) {
    int told = 0;
    EventStream stream("ann");
    stream.on_close([&] { ++told; });
    EXPECT_EQ(told, 0);
    stream.close();
    stream.close();
    stream.detach();
    EXPECT_EQ(told, 1);
    stream.on_close([&] { ++told; });
    EXPECT_EQ(told, 2);
}

TEST(EventStream, LetsGoOfWhoReadsTooSlowly) {
    int told = 0;
    EventStream stream("ann", 1000);
    stream.on_close([&] { ++told; });
    while (told == 0) stream.send("changed", "kpi-1");
    EXPECT_FALSE(stream.is_open());
    EXPECT_EQ(stream.take(), "");
}

TEST(EventStream, WakesOnlyForWhatIsNewAndNeverOnceDetached) {
    int woken = 0;
    EventStream stream("ann");
    stream.attach([&] { ++woken; });
    stream.send("a", "1");
    stream.send("b", "2");
    EXPECT_EQ(woken, 1);
    stream.take();
    stream.send("c", "3");
    EXPECT_EQ(woken, 2);
    stream.detach();
    stream.send("d", "4");
    EXPECT_EQ(woken, 2);
}

TEST(EventStream, TakesEventsFromManyThreads) {
    EventStream stream("ann", 1024 * 1024);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&] {
            for (int count = 0; count < 100; ++count) stream.send("e", "d");
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(stream.take().size(), 400 * std::string("event: e\ndata: d\n\n").size());
}

}  // namespace
}  // namespace kept::http
