#include "http/head.hpp"

#include <gtest/gtest.h>
#include <string>

namespace kept::http {
namespace {

using namespace std::string_literals;

std::optional<Head> head_with(const std::string& headers,
                              const std::string& request_line = "POST / HTTP/1.1") {
    return parse_head(request_line + "\r\nHost: kept.example\r\n" + headers + "\r\n");
}

TEST(Head, IsReadAsItStands) {
    const auto head = parse_head(
        "GET /board?x=1 HTTP/1.1\r\nHost: kept.example:8080\r\nAccept-LANGUAGE: \t nl, en "
        "\r\nEmpty:\r\n\r\n");
    ASSERT_TRUE(head);
    EXPECT_EQ(head->method, "GET");
    EXPECT_EQ(head->target, "/board?x=1");
    EXPECT_EQ(head->version, Version::http_1_1);
    const Fields headers = {{"host", "kept.example:8080"}, {"accept-language", "nl, en"}, {"empty", ""}};
    EXPECT_EQ(head->headers, headers);
}

TEST(Head, IsRefusedForARequestLineThatCanBeReadInTwoWays) {
    const std::string lines[] = {
        "",
        "GET",
        "GET /",
        "GET / HTTP/1.2",
        "GET / HTTP/2.0",
        "GET / HTTP/0.9",
        "GET / http/1.1",
        "GET  / HTTP/1.1",
        " GET / HTTP/1.1",
        "GET / HTTP/1.1 ",
        "GET\t/\tHTTP/1.1",
        "GET /a b HTTP/1.1",
        "G(T / HTTP/1.1",
        "GET /\xff HTTP/1.1",
        "GET /\0 HTTP/1.1"s,
        "GET / HTTP/1.1\nX: y",
        "GET / HTTP/1.1\rX: y",
        " / HTTP/1.1",
        "GET / HTTP/1.10",
    };
    for (const auto& line : lines) EXPECT_FALSE(head_with("", line)) << line;
}

TEST(Head, IsRefusedForAHeaderThatCanBeReadInTwoWays) {
    const std::string headers[] = {
        "X: one\r\n two\r\n", "X: one\r\n\ttwo\r\n", "X : one\r\n", " X: one\r\n",
        "X\t: one\r\n",       ": one\r\n",           "X\r\n",       "X: a\nY: b\r\n",
        "X: a\rb\r\n",        "X: a\0b\r\n"s,        "X: \x01\r\n", "X: \x7f\r\n",
        "X(: one\r\n",        "\xc3\xa9: one\r\n",
    };
    for (const auto& header : headers) EXPECT_FALSE(head_with(header)) << header;
}

TEST(Head, IsRefusedWithoutExactlyOneHost) {
    const std::string cases[] = {
        "",
        "Host: a\r\nHost: b\r\n",
        "Host: a\r\nhost: a\r\n",
        "Host:\r\n",
        "Host: a, b\r\n",
        "Host: a/b\r\n",
        "Host: a@b\r\n",
        "Host: a b\r\n",
    };
    for (const auto& each : cases) EXPECT_FALSE(parse_head("GET / HTTP/1.1\r\n" + each + "\r\n")) << each;
    EXPECT_TRUE(parse_head("GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n"));
}

TEST(Head, SaysTheLengthOfTheBodyInOneWay) {
    const std::string refused[] = {
        "Content-Length: 3\r\nContent-Length: 3\r\n",
        "Content-Length: 3\r\nContent-Length: 4\r\n",
        "Content-Length: 3, 3\r\n",
        "Content-Length: +3\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: 0x3\r\n",
        "Content-Length: 3 3\r\n",
        "Content-Length:\r\n",
        "Content-Length: 99999999999999999999\r\n",
        "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked, chunked\r\n",
        "Transfer-Encoding: gzip, chunked\r\n",
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: identity\r\n",
        "Transfer-Encoding: \"chunked\"\r\n",
        "Transfer-Encoding:\r\n",
    };
    for (const auto& each : refused) EXPECT_FALSE(head_with(each)) << each;
    EXPECT_FALSE(head_with("Transfer-Encoding: chunked\r\n", "POST / HTTP/1.0"));
    EXPECT_TRUE(announces_body(head_with("Transfer-Encoding: Chunked\r\n")->headers));
    EXPECT_TRUE(announces_body(head_with("Content-Length: 12\r\n")->headers));
    EXPECT_FALSE(announces_body(head_with("Content-Length: 0\r\n")->headers));
    EXPECT_FALSE(announces_body(head_with("")->headers));
}

TEST(Head, EndsAtTheEmptyLineAndAtABareLineFeed) {
    EXPECT_EQ(head_length("GET / HTTP/1.1\r\nHost: a\r\n"), 0U);
    EXPECT_EQ(head_length("GET / HTTP/1.1\r\nHost: a\r\n\r"), 0U);
    EXPECT_EQ(head_length("GET / HTTP/1.1\r\n\r\nbody\r\n\r\n"), 18U);
    EXPECT_EQ(head_length("GET / HTTP/1.1\nHost: a\n\n"), 15U);
    EXPECT_FALSE(parse_head("GET / HTTP/1.1\n"));
    EXPECT_FALSE(parse_head("\r\n"));
}

TEST(Head, SaysWhetherTheConnectionGoesOn) {
    EXPECT_TRUE(stays_open(*head_with("")));
    EXPECT_FALSE(stays_open(*head_with("Connection: Close\r\n")));
    EXPECT_FALSE(stays_open(*head_with("Connection: keep-alive\r\n", "GET / HTTP/1.0")));
    EXPECT_TRUE(waits_for_invitation(*head_with("Expect: 100-continue\r\n")));
    EXPECT_FALSE(waits_for_invitation(*head_with("Expect: 100-continue\r\n", "POST / HTTP/1.0")));
}

}  // namespace
}  // namespace kept::http
