#include "http/target.hpp"

#include <gtest/gtest.h>

namespace kept::http {
namespace {

struct Readable {
    const char* text;
    const char* path;
    Fields query;
};

TEST(Target, IsDecodedOnce) {
    const Readable cases[] = {
        {"/", "/", {}},
        {"/teams/7/board", "/teams/7/board", {}},
        {"/kpis?day=2026-11-24&x=a+b", "/kpis", {{"day", "2026-11-24"}, {"x", "a b"}}},
        {"/caf%C3%A9", "/café", {}},
        {"/1+1", "/1+1", {}},
        {"/twice/%252e%252e", "/twice/%2e%2e", {}},
        {"/dots/...", "/dots/...", {}},
        {"/.well-known/x", "/.well-known/x", {}},
        {"//evil.example", "//evil.example", {}},
        {"/?", "/", {}},
        {"/a?b?c=1", "/a", {{"b?c", "1"}}},
        {"/?next=/a/../b", "/", {{"next", "/a/../b"}}},
    };
    for (const auto& each : cases) {
        const auto target = parse_target(each.text);
        ASSERT_TRUE(target) << each.text;
        EXPECT_EQ(target->path, each.path);
        EXPECT_EQ(target->query, each.query) << each.text;
    }
}

TEST(Target, IsRefusedWhenItCouldBeAnother) {
    const char* cases[] = {
        "",
        "*",
        "board",
        "http://kept.example/",
        "kept.example:443",
        "/a/../b",
        "/..",
        "/.",
        "/a/./b",
        "/a/%2e%2e/b",
        "/%2E",
        "/a%2Fb",
        "/a%2fb",
        "/a%5Cb",
        "/a\\b",
        "/a#b",
        "/a b",
        "/a\tb",
        "/%00",
        "/%0a",
        "/%7f",
        "/%",
        "/%4",
        "/%zz",
        "/%ff",
        "/caf\xc3\xa9",
        "/?a=%",
        "/?a=%00",
        "/?a=%ff",
        "/%c0%ae%c0%ae/",
    };
    for (const auto* each : cases) EXPECT_FALSE(parse_target(each)) << each;
}

}  // namespace
}  // namespace kept::http
