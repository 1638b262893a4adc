#include "settings.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

using web::Serving;

/// What is wrong with options; empty when nothing is.
std::string complaint_about(const Options& options, Serving serving = Serving::company) {
    const auto settings = settings_from(options, serving);
    return settings ? std::string() : settings.error();
}

TEST(Settings, AFolderIsEnough) {
    const auto settings = settings_from({.data = "numbers"}, Serving::company);
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->folder, "numbers");
    EXPECT_EQ(settings->listen_address, "127.0.0.1");
    EXPECT_EQ(settings->port, 8080);
    EXPECT_EQ(settings->outside_address, "");
    EXPECT_EQ(settings->in_front, InFront::nobody);
}

TEST(Settings, WithoutAFolderNothingIsServed) {
    EXPECT_EQ(complaint_about({}), "Say in which folder the data is kept: --data FOLDER, or KEPT_DATA.");
}

TEST(Settings, WhatIsSafeIsAccepted) {
    const Options cases[] = {
        {.data = "d", .listen = "127.0.0.1:0"},
        {.data = "d", .listen = "[::1]:8080"},
        {.data = "d", .address = "https://kept.example.nl"},
        {.data = "d", .address = "http://localhost:8080"},
        {.data = "d", .listen = "0.0.0.0:80", .address = "https://kept.example.nl", .behind_proxy = true},
    };
    for (const Options& options : cases) EXPECT_EQ(complaint_about(options), "");
}

TEST(Settings, WhatIsNotSafeIsRefusedInASentence) {
    const std::pair<Options, const char*> cases[] = {
        {{.data = "d", .listen = "0.0.0.0:8080"}, "can be reached from outside without encryption"},
        {{.data = "d", .listen = "192.168.1.2:80", .address = "https://kept.example.nl"}, "--behind-proxy"},
        {{.data = "d", .listen = "[::]:8080"}, "--behind-proxy"},
        {{.data = "d", .listen = "0.0.0.0:8080", .behind_proxy = true}, "--address"},
        {{.data = "d", .address = "http://kept.example.nl"}, "is not encrypted"},
        {{.data = "d", .address = "http://192.168.1.2"}, "is not encrypted"},
        {{.data = "d", .listen = "0.0.0.0:80", .address = "http://localhost", .behind_proxy = true},
         "people come by https"},
        {{.data = "d", .address = "kept.example.nl"}, "is not an address such as https://kept.example.nl"},
        {{.data = "d", .listen = "somewhere"}, "is not an IP address and a port"},
    };
    for (const auto& [options, part] : cases)
        EXPECT_NE(complaint_about(options).find(part), std::string::npos) << complaint_about(options);
}

TEST(Settings, TheExampleMayLetTheLocalNetworkIn) {
    const auto settings = settings_from({.data = "d", .lan = true}, Serving::example);
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->listen_address, "0.0.0.0");
    EXPECT_EQ(
        complaint_about({.data = "d", .address = "http://192.168.1.2:8080", .lan = true}, Serving::example),
        "");
    EXPECT_NE(complaint_about({.data = "d", .listen = "0.0.0.0:8080"}, Serving::example).find("--lan"),
              std::string::npos);
}

TEST(Settings, WhatIsEncryptedOutsideHasAProxyInFront) {
    const auto settings =
        settings_from({.data = "d", .address = "https://kept.example.nl/"}, Serving::company);
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->in_front, InFront::proxy);
    EXPECT_EQ(settings->outside_address, "https://kept.example.nl");
}

}  // namespace
}  // namespace kept
