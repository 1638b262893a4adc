#include "domain/device.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

TEST(Device, IsNamedAsPeopleKnowIt) {
    const std::pair<std::string, Device> cases[] = {
        {"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", {"Firefox", "Linux"}},
        {"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 "
         "Safari/537.36",
         {"Chrome", "Windows"}},
        {"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 "
         "Safari/537.36 Edg/129.0.0.0",
         {"Edge", "Windows"}},
        {"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
         "Version/17.5 "
         "Safari/605.1.15",
         {"Safari", "Mac"}},
        {"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
         "Version/17.5 Mobile/15E148 Safari/604.1",
         {"Safari", "iPhone"}},
        {"Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) "
         "SamsungBrowser/25.0 "
         "Chrome/121.0.0.0 Mobile Safari/537.36",
         {"Samsung Internet", "Android"}},
        {"Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/129.0 "
         "Mobile/15E148 Safari/604.1",
         {"Chrome", "iPad"}},
    };
    for (const auto& [says, device] : cases) EXPECT_EQ(device_of(says), device) << says;
}

TEST(Device, ThatSaysNothingOrNonsenseHasNoName) {
    for (const char* says : {"", "curl/7.88.1", "<script>alert(1)</script>", "\xff\xfe"})
        EXPECT_EQ(device_of(says), Device{}) << says;
}

}  // namespace
}  // namespace kept
