#include "domain/password.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

const std::vector<std::string> ann{"Ann de Vries", "ann.devries@brightbakery.nl", "Bright Bakery"};

bool is_accepted(std::string_view typed) {
    return acceptable_password("password", typed, ann).has_value();
}

TEST(Password, FifteenCharactersAreEnough) {
    EXPECT_TRUE(is_accepted("rood fietst zes"));
    EXPECT_FALSE(is_accepted("rood fietst ze"));
}

TEST(Password, CharactersAreCountedNotBytes) {
    EXPECT_FALSE(is_accepted("éèêëíóúñçãõäöü"));
    EXPECT_TRUE(is_accepted("мой велосипед стоит"));
}

TEST(Password, ALongOneIsWelcomeUpToAKilobyte) {
    std::string sentence;
    while (sentence.size() < 1'000) sentence += "seven boats and a lighthouse ";
    EXPECT_TRUE(is_accepted(std::string_view(sentence).substr(0, 1'000)));
    EXPECT_FALSE(is_accepted(sentence + sentence));
}

TEST(Password, NoKindOfCharacterIsAskedFor) {
    EXPECT_TRUE(is_accepted("onlysmallletterswithoutanything"));
    EXPECT_TRUE(is_accepted("  spaces at both ends stay  "));
    EXPECT_EQ(acceptable_password("password", "  spaces at both ends stay  ", {}),
              "  spaces at both ends stay  ");
}

TEST(Password, TheSameWordsFromAnotherKeyboardAreTheSamePassword) {
    EXPECT_EQ(normalised_password("cafe\u0301 om de hoek"), normalised_password("caf\u00e9 om de hoek"));
    EXPECT_EQ(acceptable_password("password", "cafe\u0301 om de hoek!", {}), "caf\u00e9 om de hoek!");
}

TEST(Password, ATextThatIsNoTextIsRefused) {
    EXPECT_FALSE(is_accepted("fifteen \xff\xfe characters and more"));
}

class TriedFirst : public testing::TestWithParam<const char*> {};

TEST_P(TriedFirst, IsRefusedAtItsField) {
    const auto refused = acceptable_password("password", GetParam(), ann);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().field, "password");
    EXPECT_EQ(refused.error().sentence,
              "Somebody who guesses would try that password early. Choose a few words of your own.");
}

INSTANTIATE_TEST_SUITE_P(Passwords, TriedFirst,
                         testing::Values("passwordpassword", "Wachtwoord Wachtwoord", "123456789012345",
                                         "aaaaaaaaaaaaaaaaaaaa", "abababababababab", "qwertyuiopasdfghjkl",
                                         "Welkom Kept 2026", "Ann de Vries 1984",
                                         "ann.devries@brightbakery.nl", "BrightBakery-2026!",
                                         "correct horse battery staple", "Password-Password-123"));

class OfTheirOwn : public testing::TestWithParam<const char*> {};

TEST_P(OfTheirOwn, IsAcceptedThoughItHoldsAWordEverybodyKnows) {
    EXPECT_TRUE(is_accepted(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Passwords, OfTheirOwn,
                         testing::Values("winter boten op het meer", "Ann eats seven olives daily",
                                         "three blue lamps in the summer", "81920 kilometres by bicycle"));

}  // namespace
}  // namespace kept
