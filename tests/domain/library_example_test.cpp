#include "domain/library_example.hpp"

#include <gtest/gtest.h>

#include "domain/decimal.hpp"

namespace kept {
namespace {

LibraryExample returns() {
    return {.measure = {.unit = Unit::count}, .dutch = {.name = "Retouren"}, .english = {.name = "Returns"}};
}

std::string refused_at(const LibraryExample& example) {
    const auto lawful = lawful_example(example, Tongue::english);
    return lawful ? "" : lawful.error().field;
}

TEST(LibraryExample, NeedsANameInOneLanguage) {
    LibraryExample example = returns();
    example.dutch.name = "";
    EXPECT_EQ(refused_at(example), "");
    EXPECT_EQ(words_in(example, Tongue::dutch).name, "Returns");
    example.english.name = " \t";
    EXPECT_EQ(refused_at(example), "name_en");
    EXPECT_EQ(lawful_example(example, Tongue::dutch).error().field, "name_nl");
}

TEST(LibraryExample, IsNoMeasureOfPresence) {
    LibraryExample example = returns();
    example.dutch.name = "Gewerkte uren";
    EXPECT_EQ(refused_at(example), "name_nl");
    example.dutch.name = "Retouren";
    example.english.name = "Days in the office";
    EXPECT_EQ(refused_at(example), "name_en");
}

TEST(LibraryExample, KeepsItsNumbersInTheRangeOfItsUnit) {
    LibraryExample example = returns();
    example.promise.least = whole(-1);
    EXPECT_EQ(refused_at(example), "least");
    example.promise = {.least = whole(9), .most = whole(8)};
    EXPECT_EQ(refused_at(example), "most");
    example.promise = {.least = whole(8), .most = whole(9)};
    EXPECT_EQ(refused_at(example), "");
}

TEST(LibraryExample, KeepsItsTextsAsEveryTextIsKept) {
    LibraryExample example = returns();
    example.english.tells = "  What   comes back. ";
    EXPECT_EQ(lawful_example(example, Tongue::english)->english.tells, "What comes back.");
    example.english.tells = std::string(281, 'a');
    EXPECT_EQ(refused_at(example), "tells_en");
    example.english.tells = "\xe2\x80\xae turned";
    EXPECT_EQ(refused_at(example), "tells_en");
}

}  // namespace
}  // namespace kept
