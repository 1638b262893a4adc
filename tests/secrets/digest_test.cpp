#include "secrets/digest.hpp"

#include <gtest/gtest.h>

namespace kept::secrets {
namespace {

TEST(Digest, IsTheSameForTheSameParts) {
    EXPECT_EQ(Digest("purpose").add("a").add(7).hex(), Digest("purpose").add("a").add(7).hex());
    EXPECT_EQ(Digest("purpose").add("a").hex().size(), 64u);
}

TEST(Digest, IsAnotherOneForOtherPartsPurposesAndEnds) {
    const std::string digest = Digest("purpose").add("ab").add("c").hex();

    EXPECT_NE(digest, Digest("purpose").add("a").add("bc").hex());
    EXPECT_NE(digest, Digest("purpose").add("abc").hex());
    EXPECT_NE(digest, Digest("purpose").add("ab").add("c").add("").hex());
    EXPECT_NE(digest, Digest("another").add("ab").add("c").hex());
}

TEST(Digest, UnderAKeyCannotBeMadeWithoutIt) {
    Key key{};
    Key other{};
    other[31] = 1;
    const std::string signed_text = Digest("form", key).add("session").hex();

    EXPECT_EQ(signed_text, Digest("form", key).add("session").hex());
    EXPECT_NE(signed_text, Digest("form", other).add("session").hex());
    EXPECT_NE(signed_text, Digest("form").add("session").hex());
}

TEST(Digest, IsBlake2b) {
    // Eight bytes of length before each part: the purpose is empty, and so is the part.
    EXPECT_EQ(Digest("").hex(), "81e47a19e6b29b0a65b9591762ce5143ed30d0261e5d24a3201752506b20f15c");
}

TEST(Hex, WritesEveryByteAsTwoDigits) {
    const std::array<std::uint8_t, 4> bytes{0x00, 0x0f, 0xa0, 0xff};
    EXPECT_EQ(hex(bytes), "000fa0ff");
}

TEST(Randomness, OfTheSystemIsNeverTheSameTwice) {
    const auto randomness = system_randomness();
    EXPECT_NE(new_key(randomness), new_key(randomness));
}

}  // namespace
}  // namespace kept::secrets
