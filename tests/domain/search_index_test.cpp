#include "domain/search_index.hpp"

#include <gtest/gtest.h>

#include "domain/misspelling.hpp"

namespace kept {
namespace {

const std::vector<Findable> things{
    {.names = {"Klachten opgelost", "Complaints solved"},
     .places = {"Klantenservice", "Customer support"},
     .rest = {"Hoeveel klanten weer verder konden.", "How many customers could get on with their day."}},
    {.names = {"Facturen in één keer goed", "Invoices right first time"},
     .places = {"Financiën", "Finance"},
     .rest = {"Facturen zonder klachten.", "Invoices without complaints."}},
    {.names = {"Webwinkelomzet", "Web shop revenue"}, .places = {"Verkoop", "Sales"}, .rest = {}},
    {.names = {"客户投诉", "شكاوى العملاء"}, .places = {}, .rest = {"Ærøskøbing"}},
};

/// The places of what is found, the best first.
std::vector<std::size_t> found(std::string_view search) {
    auto all = SearchIndex(things).find(search);
    put_best_first(all);
    std::vector<std::size_t> places;
    for (const Found& each : all) places.push_back(each.at);
    return places;
}

using Places = std::vector<std::size_t>;

TEST(SearchIndex, FindsInBothLanguagesAtOnce) {
    EXPECT_EQ(found("klachten"), (Places{0, 1}));
    EXPECT_EQ(found("invoices"), (Places{1}));
    EXPECT_EQ(found("KLACHTEN Solved"), (Places{0}));
}

TEST(SearchIndex, ANameGoesBeforeWhatIsSaidElsewhere) {
    EXPECT_EQ(found("complaints").front(), 0u);
    EXPECT_EQ(found("klanten").front(), 0u);
}

TEST(SearchIndex, AWordMayBeBegunOrBePartOfALongerOne) {
    EXPECT_EQ(found("factu"), (Places{1}));
    EXPECT_EQ(found("omzet"), (Places{2}));
    EXPECT_EQ(found("eén kéer"), (Places{1}));
}

TEST(SearchIndex, SlipsAreForgivenInEachLanguage) {
    for (const char* typed : {"klahcten", "klchten", "kllachten", "klachren"})
        EXPECT_EQ(found(typed).front(), 0u) << typed;
    for (const char* typed : {"complanits", "complints", "compliants solved"})
        EXPECT_EQ(found(typed).front(), 0u) << typed;
    for (const char* typed : {"invioce", "invoces", "fatcuren"}) EXPECT_EQ(found(typed).front(), 1u) << typed;
    EXPECT_EQ(found("revnue"), (Places{2}));
}

TEST(SearchIndex, OfSlipsTheFewestAreMeant) {
    const SearchIndex index({{.names = {"Klachten"}}, {.names = {"Klanten"}}});
    EXPECT_EQ(index.find("klahcten").size(), 1u);
    EXPECT_EQ(index.find("klnten").front().at, 1u);
}

TEST(SearchIndex, ShortWordsAreTakenAsTheyStand) {
    EXPECT_EQ(found("wxb"), Places{});
    EXPECT_EQ(found("zz"), Places{});
}

TEST(SearchIndex, WhatHoldsMoreOfTheWordsIsWhatWasMeant) {
    EXPECT_EQ(found("invoices complaints"), (Places{1}));
    EXPECT_EQ(found("complaints solved qqqqqq"), (Places{0}));
}

TEST(SearchIndex, TakesAnyScriptAndAnyLength) {
    EXPECT_EQ(found("投诉客户"), Places{});
    EXPECT_EQ(found("客户投诉"), (Places{3}));
    EXPECT_EQ(found("العملاء"), (Places{3}));
    EXPECT_EQ(found("ærøskøbing"), (Places{3}));
    for (const std::string& each :
         {std::string(), std::string("  \t"), std::string("\xff\xfe"), std::string("\xe2\x80\xae"),
          std::string(1'000'000, 'a'), std::string(1'000'000, ' ')})
        EXPECT_EQ(found(each), Places{});
}

TEST(SearchIndex, ForgivesNoSlipsWhereNoneAreToBe) {
    EXPECT_TRUE(SearchIndex(things).find("klahcten", Slips::not_forgiven).empty());
    EXPECT_FALSE(SearchIndex(things).find("klachten", Slips::not_forgiven).empty());
}

TEST(SearchIndex, OfNothingFindsNothing) {
    EXPECT_TRUE(SearchIndex({}).find("klachten").empty());
}

TEST(Misspelling, CountsMissedAddedChangedAndSwappedLetters) {
    EXPECT_EQ(misspelled(u"omzet", u"omzet").of_the_word, 0);
    EXPECT_EQ(misspelled(u"omzt", u"omzet").of_the_word, 1);
    EXPECT_EQ(misspelled(u"omzeet", u"omzet").of_the_word, 1);
    EXPECT_EQ(misspelled(u"omset", u"omzet").of_the_word, 1);
    EXPECT_EQ(misspelled(u"ozmet", u"omzet").of_the_word, 1);
    EXPECT_EQ(misspelled(u"klahct", u"klachten").of_its_begin, 1);
    EXPECT_EQ(misspelled(std::u16string(1000, u'a'), u"").of_the_word, 40);
}

}  // namespace
}  // namespace kept
