#include "domain/wording.hpp"

#include <gtest/gtest.h>
#include <string>

namespace kept {
namespace {

using namespace std::string_literals;

constexpr auto name_it = "Name it in your own words.";
constexpr auto unshowable = "This text holds characters that cannot be shown. Please type it again.";
constexpr auto turned =
    "This text turns its reading direction and never turns it back. Please type it again.";

std::string kept_or_refused(const Result<std::string>& text) {
    return text ? *text : "refused: " + text.error().sentence;
}

std::string name(const std::string& typed) {
    return kept_or_refused(worded("name", typed, Wording::name, name_it));
}
std::string note(const std::string& typed) {
    return kept_or_refused(worded_or_empty("note", typed, Wording::note));
}
std::string refused(const std::string& sentence) {
    return "refused: " + sentence;
}

std::string repeated(std::size_t times, const std::string& text) {
    std::string all;
    while (times-- > 0) all += text;
    return all;
}

TEST(Wording, TakesOutOnlyTheWhiteSpaceAroundIt) {
    EXPECT_EQ(name("  Klachten\u00A0 "), "Klachten");
    EXPECT_EQ(name("\uFEFF\u200BKlachten \u200B"), "Klachten");
    EXPECT_EQ(name("♥\uFE0F"), "♥\uFE0F");
}

TEST(Wording, KeepsANameOnOneLine) {
    EXPECT_EQ(name("Klachten\r\n\topgelost"), "Klachten opgelost");
    EXPECT_EQ(name("a\u2028b\u0085c   d"), "a b c d");
}

TEST(Wording, KeepsTheLinesOfANote) {
    EXPECT_EQ(note("one\r\ntwo\rthree\u2028four\n\nfive\tsix\n"), "one\ntwo\nthree\nfour\n\nfive six");
}

TEST(Wording, TakesMarkupForText) {
    for (const auto typed :
         {"<script>alert(1)</script>", "a & b", "'; drop table kpis; --", "{0}", "=2+3", "${x}"})
        EXPECT_EQ(name(typed), typed);
}

TEST(Wording, AsksForATextThatMustBeThere) {
    for (const auto typed : {"", "   ", "\r\n", "\u200B\u2060", "\u3164", "\u2800", "\u200E\u202A\u202C"}) {
        EXPECT_EQ(name(typed), refused(name_it));
        EXPECT_EQ(note(typed), "");
    }
    EXPECT_EQ(worded("name", "", Wording::name, name_it).error().field, "name");
}

TEST(Wording, RefusesWhatCannotBeReadOrShown) {
    for (const auto& typed : {"a\xFF"s, "\xC0\xAF"s, "\xED\xA0\x80"s, "a\xE2\x82"s})
        EXPECT_EQ(name(typed), refused("This text could not be read. Please type it again."));
    for (const auto& typed :
         {"a\0b"s, "\0"s, "a\x1B[31m"s, "a\u007Fb"s, "a\u009Bb"s, "a\x08"s, "a\uFFFE"s, "a\uFDD0"s}) {
        EXPECT_EQ(name(typed), refused(unshowable));
        EXPECT_EQ(note(typed), refused(unshowable));
    }
}

TEST(Wording, RefusesATextThatTurnsWhatStandsBehindIt) {
    for (const auto typed : {"a\u202Eb", "a\u202Ab", "a\u2067b", "a\u202C", "a\u2069", "\u202Ea\u2069",
                             "\u202E\u2066a\u202C\u2069"}) {
        EXPECT_EQ(name(typed), refused(turned));
        EXPECT_EQ(note(typed), refused(turned));
    }
    EXPECT_EQ(note("\u202Eone\ntwo\u202C"), refused(turned));
}

TEST(Wording, KeepsDirectionMarksThatAreClosed) {
    for (const auto typed : {"\u202Ea\u202C b", "\u2068\u202Aa\u202C\u2069", "שלום\u200F!", "مرحبا"})
        EXPECT_EQ(name(typed), typed);
}

TEST(Wording, ComposesItsAccents) {
    EXPECT_EQ(name("cafe\u0301"), "caf\u00E9");
}

TEST(Wording, CountsCharactersAsPeopleDo) {
    const std::string too_long = refused("Say it in at most {0} characters.");
    for (const std::string character :
         {"a", "é", "e\u0323\u0302", "字", "👍🏽", "🇳🇱", "👩‍👩‍👧"}) {
        EXPECT_NE(name(repeated(80, character)), too_long) << character;
        EXPECT_EQ(name(repeated(81, character)), too_long) << character;
    }
    EXPECT_EQ(worded("why", repeated(281, "a"), Wording::sentence, name_it).error().arguments,
              std::vector<Argument>{std::int64_t{280}});
    EXPECT_TRUE(worded("why", repeated(280, "a"), Wording::sentence, name_it));
    EXPECT_EQ(note(repeated(2'000, "a")).size(), 2'000);
    EXPECT_EQ(note(repeated(2'001, "a")), too_long);
    EXPECT_EQ(name("a" + repeated(100'000, "\u0301")), too_long);
    EXPECT_EQ(note(repeated(1 << 20, "a")), too_long);
}

}  // namespace
}  // namespace kept
