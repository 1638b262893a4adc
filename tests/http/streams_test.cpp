#include <atomic>
#include <chrono>
#include <future>
#include <gtest/gtest.h>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "http/wire.hpp"

namespace kept::http {
namespace {

using namespace std::chrono_literals;

constexpr auto long_enough = 20s;

/// Answers with a stream for whom the path names, and keeps hold of the streams.
class Newsroom {
  public:
    Response open(const Request& request) {
        const auto stream = std::make_shared<EventStream>(request.path, most_waiting);
        stream->on_close([this] { ++closed; });
        stream->send("hello", "there");
        const std::lock_guard lock(mutex_);
        streams_.push_back(stream);
        return streaming(stream);
    }

    std::shared_ptr<EventStream> last() {
        const std::lock_guard lock(mutex_);
        return streams_.back();
    }

    bool wait_until_closed(int how_many) {
        const auto end = std::chrono::steady_clock::now() + long_enough;
        while (closed < how_many && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(1ms);
        return closed == how_many;
    }

    std::atomic<int> closed = 0;
    std::size_t most_waiting = 64 * 1024;

  private:
    std::mutex mutex_;
    std::vector<std::shared_ptr<EventStream>> streams_;
};

struct Streaming {
    explicit Streaming(ServerOptions options = {})
        : running([this](const Request& request) { return newsroom.open(request); }, std::move(options)) {}

    /// A reader who has had the first event.
    Wire reader(const std::string& whose = "/ann") const {
        auto wire = running.wire();
        wire.send("GET " + whose + " HTTP/1.1\r\nHost: k\r\n\r\n");
        wire.read_until("data: there\n\n");
        return wire;
    }

    Newsroom newsroom;
    Running running;
};

TEST(Streams, BeginWithAHintToComeBack) {
    const Streaming streaming_server;
    auto wire = streaming_server.running.wire();
    wire.send("GET /ann HTTP/1.1\r\nHost: k\r\n\r\n");
    const auto head = wire.read_until("\r\n\r\n");
    EXPECT_NE(head.find("Content-Type: text/event-stream; charset=utf-8\r\n"), std::string::npos);
    EXPECT_EQ(head.find("Content-Length"), std::string::npos);
    EXPECT_EQ(wire.read_until(" "), "retry: ");
    wire.read_until("\n\n");
    EXPECT_EQ(wire.read_until("\n\n"), "event: hello\ndata: there\n\n");
}

TEST(Streams, CarryEventsAsTheyHappen) {
    Streaming streaming_server;
    auto wire = streaming_server.reader();
    for (int turn = 0; turn < 100; ++turn) {
        const std::string name = "kpi-" + std::to_string(turn);
        streaming_server.newsroom.last()->send("changed", name);
        EXPECT_EQ(wire.read_until("\n\n"), "event: changed\ndata: " + name + "\n\n");
    }
}

TEST(Streams, ShowSignsOfLife) {
    ServerOptions options;
    options.heartbeat = 10ms;
    const Streaming streaming_server(options);
    auto wire = streaming_server.reader();
    EXPECT_EQ(wire.read_until("\n\n"), ":\n\n");
    EXPECT_EQ(wire.read_until("\n\n"), ":\n\n");
}

TEST(Streams, EndAfterWhatWasSent) {
    Streaming streaming_server;
    auto wire = streaming_server.reader();
    streaming_server.newsroom.last()->send("bye", "");
    streaming_server.newsroom.last()->close();
    EXPECT_EQ(wire.read_to_end(), "event: bye\ndata: \n\n");
    EXPECT_TRUE(streaming_server.newsroom.wait_until_closed(1));
}

TEST(Streams, TellWhenTheReaderLeaves) {
    Streaming streaming_server;
    { const auto wire = streaming_server.reader(); }
    EXPECT_TRUE(streaming_server.newsroom.wait_until_closed(1));
    EXPECT_FALSE(streaming_server.newsroom.last()->is_open());
}

TEST(Streams, LetGoOfWhoReadsTooSlowlyAndServeTheOthers) {
    Streaming streaming_server;
    const auto slow = streaming_server.reader("/slow");
    const auto stream = streaming_server.newsroom.last();
    auto quick = streaming_server.reader("/quick");
    const std::string data(1000, 'x');
    for (int turn = 0; stream->is_open() && turn < 1'000'000; ++turn) stream->send("changed", data);
    EXPECT_FALSE(stream->is_open());
    streaming_server.newsroom.last()->send("changed", "kpi-1");
    EXPECT_EQ(quick.read_until("\n\n"), "event: changed\ndata: kpi-1\n\n");
}

TEST(Streams, OfOnePersonAreLimited) {
    ServerOptions options;
    options.streams_per_key = 2;
    options.streams_in_total = 3;
    Streaming streaming_server(options);
    const auto first = streaming_server.reader("/ann");
    auto second = streaming_server.reader("/ann");
    auto refused = streaming_server.running.wire();
    refused.send("GET /ann HTTP/1.1\r\nHost: k\r\n\r\n");
    EXPECT_EQ(refused.read_reply().status, 429);
    EXPECT_TRUE(streaming_server.newsroom.wait_until_closed(1));

    const auto third = streaming_server.reader("/ben");
    refused.send("GET /cleo HTTP/1.1\r\nHost: k\r\n\r\n");
    EXPECT_EQ(refused.read_reply().status, 429);
}

TEST(Streams, HaveNoBodyForHead) {
    Streaming streaming_server;
    auto wire = streaming_server.running.wire();
    wire.send("HEAD /ann HTTP/1.1\r\nHost: k\r\n\r\n");
    EXPECT_EQ(wire.read_reply(false).status, 200);
    EXPECT_TRUE(streaming_server.newsroom.wait_until_closed(1));
}

TEST(Streams, EndWhenTheServerStops) {
    Streaming streaming_server;
    std::vector<Wire> readers;
    for (int reader = 0; reader < 20; ++reader) readers.push_back(streaming_server.reader());
    streaming_server.running.server.stop();
    for (auto& reader : readers) EXPECT_TRUE(reader.ends());
    EXPECT_EQ(streaming_server.newsroom.closed, 20);
}

TEST(Streams, MayBeHeldOnToLongerThanTheServer) {
    std::shared_ptr<EventStream> stream;
    {
        Streaming streaming_server;
        const auto wire = streaming_server.reader();
        stream = streaming_server.newsroom.last();
        streaming_server.running.server.stop();
    }
    stream->send("changed", "kpi-1");
    EXPECT_FALSE(stream->is_open());
}

}  // namespace
}  // namespace kept::http
