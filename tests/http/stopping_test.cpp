#include <atomic>
#include <chrono>
#include <future>
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

#include "http/wire.hpp"

namespace kept::http {
namespace {

using namespace std::chrono_literals;

const std::string get = "GET /board HTTP/1.1\r\nHost: k\r\n\r\n";

/// An answer that takes as long as the test says.
class Slow {
  public:
    Response answer(const Request& request) {
        ++begun;
        may_go_on_.wait();
        return echo(request);
    }

    void wait_until_begun(int how_many) const {
        while (begun < how_many) std::this_thread::sleep_for(1ms);
    }

    void go_on() { go_.set_value(); }

    std::atomic<int> begun = 0;

  private:
    std::promise<void> go_;
    std::shared_future<void> may_go_on_ = go_.get_future().share();
};

TEST(Stopping, AnswersWhatIsUnderWay) {
    Slow slow;
    Running running([&](const Request& request) { return slow.answer(request); });
    std::vector<Wire> wires;
    for (int count = 0; count < 5; ++count) {
        wires.push_back(running.wire());
        wires.back().send(get);
    }
    slow.wait_until_begun(5);
    auto stopped = std::async(std::launch::async, [&] { running.server.stop(); });
    while (Wire(running.server.port()).is_connected()) std::this_thread::sleep_for(1ms);
    slow.go_on();
    for (auto& wire : wires) {
        const auto reply = wire.read_reply();
        EXPECT_EQ(reply.body, "/board|");
        EXPECT_NE(reply.head.find("Connection: close\r\n"), std::string::npos);
        wire.stop_sending();
    }
    stopped.wait();
}

TEST(Stopping, AnswersWhatHadComeInWhole) {
    Slow slow;
    ServerOptions options;
    options.workers = 1;
    Running running([&](const Request& request) { return slow.answer(request); }, options);
    auto first = running.wire();
    first.send(get);
    slow.wait_until_begun(1);
    auto waiting = running.wire();
    waiting.send(get);
    auto begun = running.wire();
    begun.send(get.substr(0, 20));
    std::this_thread::sleep_for(100ms);
    auto stopped = std::async(std::launch::async, [&] { running.server.stop(); });
    while (Wire(running.server.port()).is_connected()) std::this_thread::sleep_for(1ms);
    begun.send(get.substr(20));
    slow.go_on();
    for (auto* wire : {&first, &waiting, &begun}) {
        EXPECT_EQ(wire->read_reply().status, 200);
        wire->stop_sending();
    }
    stopped.wait();
}

TEST(Stopping, EndsIdleConnectionsAtOnce) {
    Running running(echo);
    auto silent = running.wire();
    auto used = running.wire();
    used.send(get);
    EXPECT_EQ(used.read_reply().status, 200);
    running.server.stop();
    EXPECT_TRUE(silent.ends());
    EXPECT_TRUE(used.ends());
    EXPECT_FALSE(Wire(running.server.port()).is_connected());
}

TEST(Stopping, WaitsForNobodyForever) {
    ServerOptions options;
    options.farewell = 50ms;
    options.time_to_send = 1h;
    Running running(echo, options);
    auto wire = running.wire();
    wire.send("GET / HT");
    std::this_thread::sleep_for(100ms);
    running.server.stop();
    EXPECT_TRUE(wire.ends());
}

TEST(Stopping, OutlivesAnAnswerThatComesTooLate) {
    Slow slow;
    ServerOptions options;
    options.farewell = 50ms;
    Running running([&](const Request& request) { return slow.answer(request); }, options);
    auto wire = running.wire();
    wire.send(get + get);
    slow.wait_until_begun(1);
    auto stopped = std::async(std::launch::async, [&] { running.server.stop(); });
    EXPECT_TRUE(wire.ends());
    slow.go_on();
    stopped.wait();
}

TEST(Stopping, MayHappenTwiceAndWithoutAStart) {
    Running running(echo);
    running.server.stop();
    running.server.stop();
    Server never_started({}, echo);
    never_started.stop();
}

TEST(Stopping, LosesNoAnswerUnderLoad) {
    for (int turn = 0; turn < 5; ++turn) {
        std::atomic<int> worked_out = 0;
        std::atomic<int> received = 0;
        Running running([&](const Request& request) {
            ++worked_out;
            return echo(request);
        });
        std::vector<std::thread> people;
        for (int person = 0; person < 8; ++person)
            people.emplace_back([&] {
                auto wire = running.wire();
                while (wire.send(get) && wire.read_reply().status == 200) ++received;
            });
        std::this_thread::sleep_for(20ms);
        running.server.stop();
        for (auto& person : people) person.join();
        EXPECT_EQ(worked_out, received);
    }
}

}  // namespace
}  // namespace kept::http
