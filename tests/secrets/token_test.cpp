#include "secrets/token.hpp"

#include <algorithm>
#include <cctype>
#include <gtest/gtest.h>

namespace kept::secrets {
namespace {

void all_ones(std::span<std::uint8_t> bytes) {
    std::ranges::fill(bytes, 0xff);
}

TEST(Token, HoldsTwoHundredAndFiftySixBitsThatMayStandInAnAddress) {
    EXPECT_EQ(new_token(all_ones), std::string(42, '_') + "8");

    const std::string token = new_token(system_randomness());
    EXPECT_EQ(token.size(), 43u);
    EXPECT_TRUE(std::ranges::all_of(token, [](unsigned char character) {
        return std::isalnum(character) || character == '-' || character == '_';
    }));
}

TEST(Token, IsNeverDrawnTwice) {
    EXPECT_NE(new_token(system_randomness()), new_token(system_randomness()));
}

TEST(Token, IsKeptAsAHashThatDoesNotShowIt) {
    const std::string token = new_token(all_ones);

    EXPECT_EQ(hash_of_token(token), hash_of_token(token));
    EXPECT_EQ(hash_of_token(token).size(), 64u);
    EXPECT_NE(hash_of_token(token), hash_of_token("other"));
}

TEST(Token, ComparesWhole) {
    EXPECT_TRUE(same("token", "token"));
    EXPECT_FALSE(same("token", "tokem"));
    EXPECT_FALSE(same("token", "toke"));
    EXPECT_FALSE(same("", "token"));
    EXPECT_TRUE(same("", ""));
}

}  // namespace
}  // namespace kept::secrets
