#include <chrono>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "http/wire.hpp"

namespace kept::http {
namespace {

using namespace std::chrono_literals;

const std::string get = "GET / HTTP/1.1\r\nHost: k\r\n\r\n";

TEST(Limits, OfTimeEndASlowRequestWithAnAnswer) {
    ServerOptions options;
    options.time_to_send = 50ms;
    const Running running(echo, options);
    for (const std::string begun :
         {"GET / HT", "POST / HTTP/1.1\r\nHost: k\r\nContent-Length: 9\r\n\r\nabc",
          "POST / HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na"}) {
        auto wire = running.wire();
        wire.send(begun);
        const auto reply = wire.read_reply();
        EXPECT_EQ(reply.status, 408) << begun;
        wire.stop_sending();
        EXPECT_TRUE(wire.ends());
    }
}

TEST(Limits, OfTimeHoldForTheWholeRequestHoweverOftenAByteComes) {
    ServerOptions options;
    options.time_to_send = 300ms;
    const Running running(echo, options);
    auto wire = running.wire();
    wire.send("GET / HTTP/1.1\r\nHost: k\r\nX: ");
    const auto begin = std::chrono::steady_clock::now();
    while (wire.send("x") && std::chrono::steady_clock::now() < begin + 2s) std::this_thread::sleep_for(20ms);
    EXPECT_EQ(wire.read_reply().status, 408);
}

TEST(Limits, OfTimeEndAnIdleConnectionWithoutAWord) {
    ServerOptions options;
    options.idle = 50ms;
    const Running running(echo, options);
    auto silent = running.wire();
    EXPECT_TRUE(silent.ends());
    auto used = running.wire();
    used.send(get);
    EXPECT_EQ(used.read_reply().status, 200);
    EXPECT_TRUE(used.ends());
}

TEST(Limits, OfTimeEndAnAnswerThatNobodyReads) {
    ServerOptions options;
    options.time_to_read = 50ms;
    const std::string page(50'000'000, 'k');
    const Running running(
        [&](const Request&) {
            Response response;
            response.embedded = page;
            return response;
        },
        options);
    auto wire = running.wire();
    wire.send(get);
    std::this_thread::sleep_for(1s);
    EXPECT_LT(wire.read_to_end().size(), page.size());
}

TEST(Limits, DoNotHurryAnAnswer) {
    ServerOptions options;
    options.time_to_send = options.time_to_read = options.idle = 50ms;
    const Running running(
        [](const Request& request) {
            std::this_thread::sleep_for(400ms);
            return echo(request);
        },
        options);
    auto wire = running.wire();
    wire.send(get);
    EXPECT_EQ(wire.read_reply().status, 200);
}

TEST(Limits, KeepOnePeerFromTakingAllConnections) {
    ServerOptions options;
    options.connections_per_peer = 3;
    const Running running(echo, options);
    std::vector<Wire> wires;
    for (int count = 0; count < 3; ++count) {
        wires.push_back(running.wire());
        wires.back().send(get);
        EXPECT_EQ(wires.back().read_reply().status, 200);
    }
    auto one_more = running.wire();
    EXPECT_TRUE(one_more.ends());
    wires.front().send(get);
    EXPECT_EQ(wires.front().read_reply().status, 200);
}

TEST(Limits, OfAPeerDoNotHoldForAProxy) {
    ServerOptions options;
    options.connections_per_peer = 1;
    options.proxies = {"127.0.0.1"};
    const Running running(echo, options);
    std::vector<Wire> wires;
    for (int count = 0; count < 5; ++count) {
        wires.push_back(running.wire());
        wires.back().send(get);
        EXPECT_EQ(wires.back().read_reply().status, 200);
    }
}

TEST(Limits, LeaveRoomForOthersWhileManyAreSlow) {
    const Running running(echo);
    std::vector<Wire> slow;
    for (int count = 0; count < 300; ++count) {
        slow.push_back(running.wire());
        slow.back().send("GET / HT");
    }
    auto wire = running.wire();
    wire.send(get);
    EXPECT_EQ(wire.read_reply().status, 200);
    for (auto& each : slow) each.send("TP/1.1\r\nHost: k\r\n\r\n");
    for (auto& each : slow) EXPECT_EQ(each.read_reply().status, 200);
}

}  // namespace
}  // namespace kept::http
