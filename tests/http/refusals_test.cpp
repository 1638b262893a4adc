#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "http/wire.hpp"

namespace kept::http {
namespace {

using namespace std::string_literals;

/// A second request hides behind each: whoever reads the first differently would answer it.
const std::string hidden = "GET /hidden HTTP/1.1\r\nHost: k\r\n\r\n";

struct Refused {
    const char* what;
    std::string text;
    int status = 400;
};

const std::vector<Refused>& refused_requests() {
    static const std::vector<Refused> requests = {
        {"no Host", "GET / HTTP/1.1\r\n\r\n"},
        {"no Host in 1.0", "GET / HTTP/1.0\r\n\r\n"},
        {"two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"},
        {"the same Host twice", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"},
        {"a continued line", "GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n"},
        {"TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        {"CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n", 405},
        {"a length and chunks",
         "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
        {"chunks and a length",
         "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"},
        {"two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\nabcde"},
        {"the same length twice",
         "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nabcde"},
        {"a list of lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\nabcde"},
        {"a signed length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\nabcde"},
        {"an endless length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 184467440737095516160\r\n\r\n"},
        {"a space before the colon", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length : 5\r\n\r\nabcde"},
        {"an unknown coding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"},
        {"a coding twice",
         "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"},
        {"chunks in 1.0", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
        {"a chunk size that is none",
         "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n0\r\n\r\n"},
        {"a signed chunk size",
         "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n\r\n0\r\n\r\n"},
        {"a chunk longer than it says",
         "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n"},
        {"an overflowing chunk size",
         "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
         "chunked\r\n\r\n10000000000000001\r\na\r\n0\r\n\r\n"},
        {"bare line feeds", "GET / HTTP/1.1\nHost: a\n\n"},
        {"a bare carriage return", "GET / HTTP/1.1\r\nHost: a\r\nX: 1\rY: 2\r\n\r\n"},
        {"a NUL in a header", "GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n"s},
        {"a NUL in the target", "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n"s},
        {"an encoded NUL", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"a whole address", "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"an asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"a way up", "GET /a/%2e%2e/b HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"an unknown version", "GET / HTTP/3.0\r\nHost: a\r\n\r\n"},
        {"an older version", "GET /\r\nHost: a\r\n\r\n"},
        {"an empty first line", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"a broken form",
         "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
         "3\r\n\r\na=%"},
        {"too large a head", "GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n", 431},
        {"too long a target", "GET /" + std::string(20'000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 431},
    };
    return requests;
}

TEST(Refusals, AnswerOnceAndEndTheConnection) {
    const Running running(echo);
    for (const auto& request : refused_requests()) {
        auto wire = running.wire();
        wire.send(request.text + hidden);
        const auto reply = wire.read_reply();
        EXPECT_EQ(reply.status, request.status) << request.what;
        EXPECT_NE(reply.head.find("Connection: close\r\n"), std::string::npos) << request.what;
        wire.stop_sending();
        EXPECT_TRUE(wire.ends()) << request.what;
    }
}

TEST(Refusals, HaveAPageLikeEverythingElse) {
    const Running running([](const Request& request) {
        Response response;
        response.body = request.fault == Fault::body_too_large ? "Te veel in één keer." : "?";
        if (const auto* language = request.header("Accept-Language")) response.body += *language;
        return response;
    });
    auto wire = running.wire();
    wire.send("POST /a HTTP/1.1\r\nHost: k\r\nAccept-Language: nl\r\nContent-Length: 999999999\r\n\r\n");
    const auto reply = wire.read_reply();
    EXPECT_EQ(reply.status, 413);
    EXPECT_EQ(reply.body, "Te veel in één keer.nl");
}

TEST(Refusals, OfALargeBodyReachWhoIsStillSending) {
    ServerOptions options;
    options.body_limit = 1000;
    const Running running(echo, options);
    auto with_length = running.wire();
    with_length.send("POST / HTTP/1.1\r\nHost: k\r\nContent-Length: 2000000\r\n\r\n" +
                     std::string(2'000'000, 'x'));
    EXPECT_EQ(with_length.read_reply().status, 413);

    auto chunked = running.wire();
    chunked.send("POST / HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int turn = 0; turn < 100; ++turn) chunked.send("64\r\n" + std::string(100, 'x') + "\r\n");
    EXPECT_EQ(chunked.read_reply().status, 413);

    auto just_fits = running.wire();
    just_fits.send("POST / HTTP/1.1\r\nHost: k\r\nContent-Length: 1000\r\n\r\n" + std::string(1000, 'x'));
    EXPECT_EQ(just_fits.read_reply().status, 200);
}

TEST(Refusals, InviteNoBodyThatIsTooLarge) {
    const Running running(echo);
    auto wire = running.wire();
    wire.send("POST / HTTP/1.1\r\nHost: k\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(wire.read_reply().status, 413);
}

TEST(Refusals, HoldNoMoreThanTheyMayOfAnEndlessChunkLine) {
    const Running running(echo);
    auto wire = running.wire();
    wire.send("POST / HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked\r\n\r\n1;");
    const std::string more(64 * 1024, 'x');
    for (int turn = 0; turn < 16 && wire.send(more); ++turn) {
    }
    EXPECT_EQ(wire.read_reply().status, 400);
}

}  // namespace
}  // namespace kept::http
