#include <gtest/gtest.h>
#include <stdexcept>

#include "http/response_head.hpp"

namespace kept::http {
namespace {

const Headers always = {{"X-Content-Type-Options", "nosniff"}, {"Cache-Control", "no-store"}};

TEST(Response, SaysItsLengthAndWhatIsAlwaysSaid) {
    Response response;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    response.body = "<p>";
    EXPECT_EQ(response_head(response, always, After::keep_open),
              "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
              "X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nContent-Length: 3\r\n\r\n");
}

TEST(Response, MaySayOtherwise) {
    const auto response = with_header(see_other("/board"), "cache-control", "private");
    EXPECT_EQ(response_head(response, always, After::close),
              "HTTP/1.1 303 See Other\r\nLocation: /board\r\ncache-control: private\r\n"
              "X-Content-Type-Options: nosniff\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

TEST(Response, HasNoLengthWhereThereIsNoBody) {
    for (const int status : {204, 304}) {
        Response response;
        response.status = status;
        EXPECT_EQ(response_head(response, {}, After::keep_open).find("Content-Length"), std::string::npos);
    }
    const auto stream = streaming(std::make_shared<EventStream>("somebody"));
    EXPECT_EQ(response_head(stream, {}, After::close).find("Content-Length"), std::string::npos);
}

TEST(Response, SendsEmbeddedBytesInsteadOfABody) {
    Response response;
    response.embedded = "body { }";
    EXPECT_EQ(body_of(response), "body { }");
    EXPECT_NE(response_head(response, {}, After::keep_open).find("Content-Length: 8\r\n"), std::string::npos);
}

TEST(Response, NeverSendsAHeaderThatReadsAsTwo) {
    for (const char* value : {"/a\r\nSet-Cookie: kept=theirs", "/a\nb", "/a\rb"})
        EXPECT_THROW(response_head(see_other(value), {}, After::close), std::invalid_argument) << value;
    EXPECT_THROW(response_head(see_other(std::string("/a\0b", 4)), {}, After::close), std::invalid_argument);
    EXPECT_THROW(response_head(with_header({}, "X\r\nY", "z"), {}, After::close), std::invalid_argument);
}

}  // namespace
}  // namespace kept::http
