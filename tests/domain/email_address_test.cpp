#include "domain/email_address.hpp"

#include <gtest/gtest.h>
#include <string>

namespace kept {
namespace {

using namespace std::string_literals;

const std::string long_domain = std::string(63, 'a') + "." + std::string(63, 'b') + "." +
                                std::string(63, 'c') + "." + std::string(60, 'd') + ".com";
constexpr auto no_address = "refused: That is not an e-mail address.";

std::string address(const std::string& typed) {
    const auto kept = email_address("email", typed);
    return kept ? *kept : "refused: " + kept.error().sentence;
}

TEST(EmailAddress, HasOneFormHoweverItIsTyped) {
    EXPECT_EQ(address(" Ann.Example+kpi@Example.COM\n"), "ann.example+kpi@example.com");
    EXPECT_EQ(address("o'neil@sub.example.org"), "o'neil@sub.example.org");
    EXPECT_EQ(address("ann@MÜNCHEN.example"), "ann@xn--mnchen-3ya.example");
    EXPECT_EQ(address("ann@xn--mnchen-3ya.example"), "ann@xn--mnchen-3ya.example");
}

TEST(EmailAddress, IsLookedUpByThatFormAndNoOther) {
    for (const auto typed : {" Ann@Example.COM ", "ann@example.com"})
        EXPECT_EQ(folded_email(typed), "ann@example.com");
    EXPECT_EQ(folded_email("ann@MÜNCHEN.example"), "ann@xn--mnchen-3ya.example");
    EXPECT_EQ(folded_email("Nobody At All"), "nobody at all");
    EXPECT_EQ(folded_email(""), "");
}

TEST(EmailAddress, IsAskedForWhenThereIsNone) {
    EXPECT_EQ(address("  "), "refused: Type an e-mail address.");
}

TEST(EmailAddress, RefusesWhatNoMailCanBeSentTo) {
    for (const auto& typed : {"ann"s,
                              "@"s,
                              "ann@"s,
                              "@example.com"s,
                              "ann@example"s,
                              "ann@@example.com"s,
                              "ann@exam ple.com"s,
                              "a nn@example.com"s,
                              ".ann@example.com"s,
                              "ann.@example.com"s,
                              "a..n@example.com"s,
                              "ann@.com"s,
                              "ann@example..com"s,
                              "ann@example.com."s,
                              "ann@-example.com"s,
                              "ann@1.2.3.4"s,
                              "ann@[1.2.3.4]"s,
                              "Ann <ann@example.com>"s,
                              "mailto:ann@example.com"s,
                              "ann@example.com\nBcc: ben@example.com"s,
                              "ann\r\n@example.com"s,
                              "ann@example.com\0"s,
                              "\xFF@example.com"s,
                              "\"a b\"@example.com"s,
                              "ann@exa_mple.com"s,
                              "ann@example.com,ben@example.com"s,
                              "аnn@example.com"s,
                              std::string(65, 'a') + "@example.com",
                              "ann@" + long_domain,
                              "ann@" + std::string(1 << 20, 'a') + ".com"})
        EXPECT_EQ(address(typed), no_address) << typed.substr(0, 80);
}

}  // namespace
}  // namespace kept
