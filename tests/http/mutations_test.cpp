#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

#include "http/cookies.hpp"
#include "http/decode.hpp"
#include "http/form.hpp"
#include "http/head.hpp"
#include "http/target.hpp"

// Thousands of broken texts, the same ones every time. What the parsers accept must keep their promises; the
// address sanitizer watches the rest.
namespace kept::http {
namespace {

using namespace std::string_literals;

class Breaker {
  public:
    /// One of the texts with a few bytes changed, removed, doubled or put in.
    std::string broken(const std::vector<std::string>& texts) {
        std::string text = texts[below(texts.size())];
        for (std::size_t times = 1 + below(4); times > 0; --times) break_once(text);
        return text;
    }

  private:
    void break_once(std::string& text) {
        static const std::string telling =
            "\0\t\n\r %&+./:;=?\\\x7f\x80\xc3\xff"
            "0aF"s;
        const std::size_t at = below(text.size() + 1);
        const char letter = telling[below(telling.size())];
        switch (below(4)) {
            case 0:
                text.insert(at, 1, letter);
                break;
            case 1:
                text.replace(at, 1, 1, letter);
                break;
            case 2:
                text.erase(at, 1 + below(4));
                break;
            default:
                text.insert(at, text.substr(at, 1 + below(8)));
        }
    }

    std::size_t below(std::size_t limit) { return random_() % limit; }

    std::mt19937 random_{20261124};
};

constexpr int many = 20'000;

TEST(Mutations, OfHeadsHaveOneHostAndOneLengthOrAreRefused) {
    const std::vector<std::string> heads = {
        "GET /board?x=1 HTTP/1.1\r\nHost: kept.example\r\nAccept-Language: nl\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: k\r\nContent-Length: 12\r\nCookie: kept=a; b=c\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n"};
    Breaker breaker;
    int accepted = 0;
    for (int turn = 0; turn < many; ++turn) {
        const auto text = breaker.broken(heads);
        const auto head = parse_head(text.substr(0, head_length(text)));
        if (!head) continue;
        ++accepted;
        EXPECT_EQ(head->headers.count("host"), 1U) << text;
        EXPECT_LE(head->headers.count("content-length") + head->headers.count("transfer-encoding"), 1U)
            << text;
        for (const auto& header : head->headers)
            EXPECT_EQ(header.value.find_first_of(std::string_view("\r\n\0", 3)), std::string::npos) << text;
    }
    EXPECT_GT(accepted, many / 100);
}

TEST(Mutations, OfTargetsLeadNowhereElseOrAreRefused) {
    Breaker breaker;
    int accepted = 0;
    for (int turn = 0; turn < many; ++turn) {
        const auto target =
            parse_target(breaker.broken({"/teams/7/board?day=2026-11-24&x=a+b", "/a/%2e/b/../%C3%A9"}));
        if (!target) continue;
        ++accepted;
        EXPECT_TRUE(target->path.starts_with('/') && is_utf8(target->path));
        EXPECT_EQ((target->path + "/").find("/../"), std::string::npos) << target->path;
        EXPECT_EQ((target->path + "/").find("/./"), std::string::npos) << target->path;
        EXPECT_EQ(target->path.find_first_of(std::string_view("\\\r\n\0", 4)), std::string::npos)
            << target->path;
    }
    EXPECT_GT(accepted, many / 100);
}

TEST(Mutations, OfFormsAreTextOrAreRefused) {
    Breaker breaker;
    int accepted = 0;
    for (int turn = 0; turn < many; ++turn) {
        const auto form = parse_form(
            breaker.broken({"value=8%2C5&note=to+satisfaction", "name=Zo%C3%AB&%F0%9F%8E%89=1&&"}));
        if (!form) continue;
        ++accepted;
        for (const auto& field : *form) {
            EXPECT_TRUE(is_utf8(field.name) && is_utf8(field.value));
            EXPECT_FALSE(field.name.contains('\0') || field.value.contains('\0'));
        }
    }
    EXPECT_GT(accepted, many / 100);
}

TEST(Mutations, OfCookiesNeverHideAnotherPrograms) {
    Breaker breaker;
    for (int turn = 0; turn < many; ++turn) {
        const auto cookies = parse_cookies(breaker.broken({"a=b; c=\"d\"", ";;=;e"}) + "; kept=ours");
        EXPECT_GE(cookies.count("kept"), 1U);
        EXPECT_TRUE(std::ranges::none_of(cookies, [](const Field& each) { return each.name.empty(); }));
    }
}

}  // namespace
}  // namespace kept::http
