#include "addresses.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

TEST(Addresses, AnAddressAndAPortSayWhereToListen) {
    EXPECT_EQ(endpoint_from("127.0.0.1:8080"), (Endpoint{"127.0.0.1", 8080}));
    EXPECT_EQ(endpoint_from("localhost:80"), (Endpoint{"127.0.0.1", 80}));
    EXPECT_EQ(endpoint_from("0.0.0.0:0"), (Endpoint{"0.0.0.0", 0}));
    EXPECT_EQ(endpoint_from("[::1]:8080"), (Endpoint{"::1", 8080}));
}

TEST(Addresses, AnythingElseDoesNot) {
    for (const char* text : {"", "8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:http",
                             "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:80 ", "127.0.0:80", "::1:8080",
                             "[127.0.0.1]:80", "[::1]", "kept.example.nl:80", "http://127.0.0.1:80"})
        EXPECT_FALSE(endpoint_from(text)) << text;
}

TEST(Addresses, AnOutsideAddressIsWrittenAsABrowserSaysIt) {
    const std::pair<const char*, const char*> cases[] = {
        {"https://kept.example.nl", "https://kept.example.nl"},
        {"https://kept.example.nl/", "https://kept.example.nl"},
        {"HTTPS://Kept.Example.NL", "https://kept.example.nl"},
        {"https://kept.example.nl:443", "https://kept.example.nl"},
        {"https://kept.example.nl:8443/", "https://kept.example.nl:8443"},
        {"http://127.0.0.1:8080", "http://127.0.0.1:8080"},
        {"http://[::1]:8080", "http://[::1]:8080"},
    };
    for (const auto& [typed, written] : cases) {
        const auto outside = outside_address_from(typed);
        ASSERT_TRUE(outside) << typed;
        EXPECT_EQ(outside->text(), written);
    }
}

TEST(Addresses, AnOutsideAddressSaysNothingButWhere) {
    for (const char* text :
         {"", "kept.example.nl", "https://", "https://kept.example.nl/numbers", "https://kept.example.nl?a=b",
          "https://kept.example.nl#a", "https://ann@kept.example.nl", "https://kept.example.nl:0",
          "https://kept.example.nl:99999", "ftp://kept.example.nl", "javascript:alert(1)", "https://a b",
          "https://kept.example.nl\r\nSet-Cookie: a=b"})
        EXPECT_FALSE(outside_address_from(text)) << text;
}

TEST(Addresses, OnlyThisMachineGetsToALoopbackAddress) {
    for (const char* host : {"127.0.0.1", "127.8.9.10", "localhost", "::1", "[::1]"})
        EXPECT_TRUE(is_loopback(host)) << host;
    for (const char* host :
         {"0.0.0.0", "192.168.1.2", "::", "127.evil.example", "localhost.example", "[::2]"})
        EXPECT_FALSE(is_loopback(host)) << host;
}

TEST(Addresses, WhoListensEverywhereIsFoundOnThisMachine) {
    EXPECT_EQ(local_address({"0.0.0.0", 8080}), "http://127.0.0.1:8080");
    EXPECT_EQ(local_address({"::", 8080}), "http://[::1]:8080");
    EXPECT_EQ(local_address({"192.168.1.2", 80}), "http://192.168.1.2:80");
}

TEST(Addresses, OneThatIsListenedOnIsHeardOnItself) {
    EXPECT_EQ(addresses_heard_on("192.168.1.7"), std::vector<std::string>{"192.168.1.7"});
}

TEST(Addresses, AllOfThemAreHeardOnThoseOfTheNetworkAlone) {
    for (const char* all : {"0.0.0.0", "::"})
        for (const std::string& each : addresses_heard_on(all)) {
            EXPECT_FALSE(is_loopback(each)) << each;
            EXPECT_TRUE(endpoint_from(all[0] == ':' ? "[" + each + "]:80" : each + ":80")) << each;
        }
}

}  // namespace
}  // namespace kept
