#include "http/cookies.hpp"

#include <gtest/gtest.h>

#include "http/request.hpp"

namespace kept::http {
namespace {

struct Case {
    const char* header;
    Fields cookies;
};

TEST(Cookies, AreReadAsTheyStand) {
    const Case cases[] = {
        {"", {}},
        {"kept=abc", {{"kept", "abc"}}},
        {"a=1; __Host-kept=abc", {{"a", "1"}, {"__Host-kept", "abc"}}},
        {"a=1;b=2", {{"a", "1"}, {"b", "2"}}},
        {"  a = 1 ;; b=2;", {{"a", "1"}, {"b", "2"}}},
        {"a=b=c", {{"a", "b=c"}}},
        {"a=", {{"a", ""}}},
        {"a=%41", {{"a", "%41"}}},
        {"a=\"q\"", {{"a", "\"q\""}}},
    };
    for (const auto& each : cases) EXPECT_EQ(parse_cookies(each.header), each.cookies) << each.header;
}

TEST(Cookies, OfOtherProgramsAreNoReasonToRefuseOurs) {
    const char* headers[] = {"junk; kept=abc", "=x; kept=abc", ";;;kept=abc", "\xff\xfe=1; kept=abc"};
    for (const auto* header : headers) EXPECT_EQ(*parse_cookies(header).first("kept"), "abc") << header;
}

TEST(Cookies, SaidTwiceCountForNothing) {
    Request request;
    request.cookies = parse_cookies("kept=mine; kept=theirs; other=1");
    EXPECT_EQ(request.cookie("kept"), nullptr);
    EXPECT_EQ(*request.cookie("other"), "1");
    EXPECT_EQ(request.cookie("Kept"), nullptr);
}

}  // namespace
}  // namespace kept::http
