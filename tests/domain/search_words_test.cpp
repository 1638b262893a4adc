#include "domain/search_words.hpp"

#include <gtest/gtest.h>

#include "domain/marking.hpp"

namespace kept {
namespace {

/// The text with what is marked between brackets.
std::string drawn(std::string_view text, std::string_view search) {
    std::string all;
    for (const MarkedPart& each : marked(text, searched_words(search)))
        all += each.mark == Mark::found ? "[" + each.text + "]" : each.text;
    return all;
}

std::optional<int> slips(std::string_view search, std::string_view text) {
    return slips_to_hold(searched_words(search), search_words(text));
}

TEST(SearchWords, AreFoldedWhateverTheScript) {
    EXPECT_EQ(search_words("In één KEER, goed!"), (SearchWords{u"in", u"een", u"keer", u"goed"}));
    EXPECT_EQ(search_words("In 1 keer."), (SearchWords{u"in", u"1", u"keer"}));
    EXPECT_EQ(search_words("Ｋａｍｅｒ ３"), (SearchWords{u"kamer", u"3"}));
    EXPECT_EQ(search_words("שלום, عالم"), (SearchWords{u"שלום", u"عالم"}));
    EXPECT_TRUE(search_words(" \t… %_'\"").empty());
}

TEST(SearchWords, PlainTextIsTakenApartAsAnyOther) {
    for (const std::string text : {"It's 8% of snake_case, isn't it?", "A", "", " a  b ", "x1y2"}) {
        SearchWords words = search_words(text + " é");
        words.pop_back();
        EXPECT_EQ(search_words(text), words) << text;
    }
}

TEST(SearchWords, OfASearchOnlyTheBeginningCounts) {
    EXPECT_EQ(searched_words("a b c d e f g h i j").size(), 8u);
    EXPECT_EQ(searched_words(std::string(1'000'000, 'a')).front().size(), 200u);
    EXPECT_TRUE(searched_words(std::string(1'000'000, ' ') + "a").empty());
    EXPECT_EQ(searched_words(std::string("a\0b", 3)), (SearchWords{u"a", u"b"}));
}

TEST(SearchWords, WildcardsOfADatabaseMeanNothing) {
    for (const char* each : {"%", "_", "%%", "\\", "*", "' or '1'='1' --"})
        EXPECT_EQ(slips(each, "complaints"), std::nullopt) << each;
    EXPECT_TRUE(searched_words("%_%").empty());
}

TEST(SearchWords, APartHasThreeLettersOrOneWhereNobodyWritesSpaces) {
    EXPECT_EQ(holding(u"et", u"omzet"), 0);
    EXPECT_GT(holding(u"zet", u"omzet"), 0);
    EXPECT_GT(holding(u"om", u"omzet"), holding(u"zet", u"omzet"));
    EXPECT_GT(holding(u"投诉", u"客户投诉"), 0);
}

TEST(SearchWords, ATextHoldsEveryWordOrNothing) {
    EXPECT_EQ(slips("brakes new", "The new brakes came."), 0);
    EXPECT_EQ(slips("brakse new", "The new brakes came."), 1);
    EXPECT_EQ(slips("brakes old", "The new brakes came."), std::nullopt);
    EXPECT_EQ(slips("nieuwe remmmen", "De nieuwe remmen zijn er."), 1);
    EXPECT_EQ(slips("owl", "The new brakes came."), std::nullopt);
}

TEST(Marking, MarksTheLettersThatWereTyped) {
    EXPECT_EQ(drawn("Webwinkelomzet per dag", "omzet"), "Webwinkel[omzet] per dag");
    EXPECT_EQ(drawn("In één keer goed", "een goe"), "In [één] keer [goe]d");
    EXPECT_EQ(drawn("Complaints solved", "solved comp"), "[Comp]laints [solved]");
    EXPECT_EQ(drawn("Straße 12", "strasse"), "[Straße] 12");
    EXPECT_EQ(drawn("e\xcc\x81\x65n keer", "een"), "[e\xcc\x81\x65n] keer");
}

TEST(Marking, MarksTheWordThatWasMeant) {
    EXPECT_EQ(drawn("Klachten van klanten", "klahcten"), "[Klachten] van klanten");
    EXPECT_EQ(drawn("Complaints solved", "complianst"), "[Complaints] solved");
}

TEST(Marking, GuessesNothingWhereSlipsAreNotForgiven) {
    EXPECT_EQ(marked("Klachten", searched_words("klahcten"), Slips::not_forgiven),
              (std::vector<MarkedPart>{{"Klachten", Mark::plain}}));
}

TEST(Marking, LosesNothingOfAnyText) {
    for (const std::string text :
         {"", "عجلات مستقيمة", "\xff\xfe broken", "👩‍🔧 fietst", "a\nb", "%_%"})
        for (const char* search : {"", "a", "عجلات", "broken", "fietst", "%"}) {
            std::string whole;
            for (const MarkedPart& each : marked(text, searched_words(search))) whole += each.text;
            EXPECT_EQ(whole, text) << search;
        }
}

TEST(Snippet, OfAShortTextIsAllOfIt) {
    EXPECT_EQ(snippet("The brakes squeak.", searched_words("brakes")), "The brakes squeak.");
}

TEST(Snippet, OfALongTextStandsAroundWhatWasFound) {
    std::string text;
    for (int each = 0; each < 40; ++each) text += "wheel after wheel ";
    text += "then the brakes squeaked ";
    for (int each = 0; each < 40; ++each) text += "mile after mile ";
    const std::string shown = snippet(text, searched_words("squeaked"));
    EXPECT_TRUE(shown.starts_with("… wheel") || shown.starts_with("… after")) << shown;
    EXPECT_TRUE(shown.ends_with(" …"));
    EXPECT_NE(shown.find("the brakes squeaked mile"), shown.npos) << shown;
    EXPECT_LT(shown.size(), 200u);
}

TEST(Snippet, NeverHalvesALetter) {
    std::string text;
    for (int each = 0; each < 300; ++each) text += "客户";
    for (const std::string& each :
         {snippet(text, searched_words("nothing")), snippet(text + "ok", searched_words("ok"))})
        EXPECT_EQ(each.find("\xef\xbf\xbd"), each.npos);
    const std::string shown = snippet(text, searched_words("nothing"));
    EXPECT_EQ((shown.size() - std::string(" …").size()) % 3, 0u);
}

}  // namespace
}  // namespace kept
