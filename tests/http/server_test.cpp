#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>
#include <thread>
#include <vector>

#include "http/wire.hpp"

namespace kept::http {
namespace {

const std::string get = "GET /board HTTP/1.1\r\nHost: kept.example\r\n\r\n";

TEST(Server, AnswersOneRequestAfterAnotherOnOneConnection) {
    const Running running(echo);
    auto wire = running.wire();
    for (int turn = 0; turn < 3; ++turn) {
        wire.send(get);
        const auto reply = wire.read_reply();
        EXPECT_EQ(reply.status, 200);
        EXPECT_EQ(reply.body, "/board|");
        EXPECT_EQ(reply.head.find("Connection:"), std::string::npos);
    }
}

TEST(Server, AnswersRequestsSentAheadInTheirOrder) {
    const Running running(echo);
    auto wire = running.wire();
    std::string all;
    for (int turn = 0; turn < 50; ++turn)
        all += "POST /" + std::to_string(turn) + " HTTP/1.1\r\nHost: k\r\nContent-Length: 3\r\n\r\nabc";
    wire.send(all);
    for (int turn = 0; turn < 50; ++turn)
        EXPECT_EQ(wire.read_reply().body, "/" + std::to_string(turn) + "|abc");
}

TEST(Server, UnderstandsARequestThatComesByteForByte) {
    const Running running(echo);
    auto wire = running.wire();
    const std::string text =
        "POST /a HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
    for (const char byte : text) wire.send(std::string(1, byte));
    EXPECT_EQ(wire.read_reply().body, "/a|abcde");
    wire.send(get);
    EXPECT_EQ(wire.read_reply().body, "/board|");
}

TEST(Server, LeavesOutTheBodyForHead) {
    const Running running(echo);
    auto wire = running.wire();
    wire.send("HEAD /board HTTP/1.1\r\nHost: k\r\n\r\n" + get);
    const auto head = wire.read_reply(false);
    EXPECT_NE(head.head.find("Content-Length: 7\r\n"), std::string::npos);
    EXPECT_EQ(wire.read_reply().body, "/board|");
}

TEST(Server, IgnoresHeadersThatFollowTheBody) {
    std::atomic<bool> was_there = false;
    const Running running([&](const Request& request) {
        was_there = request.header("X-Late") || request.cookie("kept");
        return echo(request);
    });
    auto wire = running.wire();
    wire.send(
        "POST / HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Late: 1\r\nCookie: "
        "kept=x\r\n\r\n" +
        get);
    EXPECT_EQ(wire.read_reply().body, "/|");
    EXPECT_FALSE(was_there);
    EXPECT_EQ(wire.read_reply().body, "/board|");
}

TEST(Server, InvitesABodyThatWaitsToBeInvited) {
    const Running running(echo);
    auto wire = running.wire();
    wire.send("POST /a HTTP/1.1\r\nHost: k\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(wire.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    wire.send("abc");
    EXPECT_EQ(wire.read_reply().body, "/a|abc");
}

TEST(Server, EndsTheConnectionWhenAskedTo) {
    const Running running(echo);
    for (const std::string text : {"GET / HTTP/1.1\r\nHost: k\r\nConnection: close\r\n\r\n",
                                   "GET / HTTP/1.0\r\nHost: k\r\nConnection: keep-alive\r\n\r\n"}) {
        auto wire = running.wire();
        wire.send(text);
        const auto reply = wire.read_reply();
        EXPECT_EQ(reply.status, 200);
        EXPECT_NE(reply.head.find("Connection: close\r\n"), std::string::npos);
        EXPECT_TRUE(wire.ends());
    }
}

TEST(Server, SaysWhatIsAlwaysSaidOnEveryAnswer) {
    ServerOptions options;
    options.headers = {{"X-Content-Type-Options", "nosniff"}};
    const Running running(echo, options);
    for (const auto& text :
         {get, std::string("nonsense\r\n\r\n"), std::string("TRACE / HTTP/1.1\r\nHost: k\r\n\r\n")}) {
        auto wire = running.wire();
        wire.send(text);
        EXPECT_NE(wire.read_reply().head.find("\r\nX-Content-Type-Options: nosniff\r\n"), std::string::npos);
    }
}

TEST(Server, OutlivesAnAnswerThatFails) {
    const Running running([](const Request& request) -> Response {
        if (request.path == "/throws") throw std::runtime_error("secret detail");
        if (request.path == "/odd") throw 7;
        if (request.path == "/split") return see_other("/\r\nSet-Cookie: a=b");
        return echo(request);
    });
    auto wire = running.wire();
    for (const std::string path : {"/throws", "/odd", "/split"}) {
        wire.send("GET " + path + " HTTP/1.1\r\nHost: k\r\n\r\n");
        const auto reply = wire.read_reply();
        EXPECT_EQ(reply.status, 500) << path;
        EXPECT_EQ((reply.head + reply.body).find("secret"), std::string::npos);
        EXPECT_EQ(reply.head.find("Set-Cookie"), std::string::npos);
    }
    wire.send(get);
    EXPECT_EQ(wire.read_reply().status, 200);
}

TEST(Server, AnswersManyAtOnce) {
    ServerOptions options;
    options.carriers = 2;
    const Running running(echo, options);
    std::atomic<int> answered = 0;
    std::vector<std::thread> people;
    for (int person = 0; person < 32; ++person)
        people.emplace_back([&, person] {
            auto wire = running.wire();
            const std::string body = std::to_string(person);
            for (int turn = 0; turn < 50; ++turn) {
                wire.send("POST /p HTTP/1.1\r\nHost: k\r\nContent-Length: " + std::to_string(body.size()) +
                          "\r\n\r\n" + body);
                if (wire.read_reply().body == "/p|" + body) ++answered;
            }
        });
    for (auto& person : people) person.join();
    EXPECT_EQ(answered, 32 * 50);
}

TEST(Server, SendsLargeAnswersWhole) {
    const std::string page(5'000'000, 'k');
    const Running running([&](const Request&) {
        Response response;
        response.embedded = page;
        return response;
    });
    auto wire = running.wire();
    wire.send(get);
    EXPECT_EQ(wire.read_reply().body, page);
}

TEST(Server, TellsWhoIsAtTheOtherEnd) {
    const Running running([](const Request& request) {
        Response response;
        response.body = request.peer;
        return response;
    });
    auto wire = running.wire();
    wire.send(get);
    EXPECT_EQ(wire.read_reply().body, "127.0.0.1");
}

std::string complaint(const ServerOptions& options) {
    try {
        const Server server(options, echo);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return {};
}

TEST(Server, SaysClearlyWhyItCannotStart) {
    const Running running(echo);
    ServerOptions taken;
    taken.port = running.server.port();
    EXPECT_EQ(complaint(taken),
              "Cannot listen on 127.0.0.1 port " + std::to_string(taken.port) + ": Address already in use");

    ServerOptions nonsense;
    nonsense.address = "here";
    EXPECT_EQ(complaint(nonsense), "\"here\" is not an IP address to listen on");
}

}  // namespace
}  // namespace kept::http
