#include "library/reading.hpp"

#include <gtest/gtest.h>

// Faults in the files, as whoever edits them is told.
namespace kept::library {
namespace {

const std::string quotes = R"(; what sellers say
[quotes-sent]
step = offer
unit = count
direction = increase
cadence = week
promise = 6
name.nl = Offertes de deur uit
name.en = Quotes sent
tells.nl = Of er werk aankomt.
tells.en = Whether work is coming.
formula.nl = Verstuurde offertes.
formula.en = Quotes that were sent.
pitfall.nl = Iedereen krijgt er een.
pitfall.en = Everybody gets one.
contribution.nl = Zonder offerte geen order.
contribution.en = No quote, no order.
)";

std::string with(std::string text, const std::string& part, const std::string& other) {
    return text.replace(text.find(part), part.size(), other);
}

/// What is said about one file: "sales.ini:3: …", or nothing.
std::string fault_in(const std::string& text, std::string_view name = "sales.ini") {
    const File files[] = {{name, text}};
    const Read all = read(files);
    if (all.faults.empty()) return "";
    const Fault& first = all.faults.front();
    return first.file + ":" + std::to_string(first.line) + ": " + first.sentence;
}

TEST(ReadingTheLibrary, TakesAnExampleInBothLanguages) {
    const File files[] = {{"sales.ini", quotes}};
    const Read all = read(files);
    ASSERT_EQ(all.examples.size(), 1u);
    EXPECT_EQ(all.examples[0].id, "quotes-sent");
    EXPECT_EQ(all.examples[0].department, Department::sales);
    EXPECT_EQ(all.examples[0].dutch.name, "Offertes de deur uit");
    EXPECT_EQ(all.examples[0].english.pitfall, "Everybody gets one.");
    EXPECT_EQ(all.examples[0].promise, (Bounds{.least = whole(6), .most = {}}));
}

TEST(ReadingTheLibrary, ReadsAPromiseBetweenTwo) {
    const std::string text = with(with(quotes, "increase", "neutral"), "promise = 6", "promise = -5 to 5");
    EXPECT_EQ(fault_in(with(text, "unit = count", "unit = number")), "");
    EXPECT_EQ(fault_in(text), "sales.ini:7: A count starts at zero.");
}

TEST(ReadingTheLibrary, NamesEachFaultWithFileAndLine) {
    const struct {
        std::string text;
        std::string fault;
    } cases[] = {
        {with(quotes, "step = offer", "step offer"), "sales.ini:3: '=' character not found in line"},
        {with(quotes, "[quotes-sent]", "[quotes-sent"), "sales.ini:2: unmatched '['"},
        {with(quotes, "unit = count", "unit = parsecs"), "sales.ini:4: \"parsecs\" is no unit"},
        {with(quotes, "promise = 6", "promise = six"), "sales.ini:7: a promise is one number"},
        {with(quotes, "promise = 6", "promise = 6\ndecimals = 9"), "sales.ini:8: decimals are 0 to 4"},
        {with(quotes, "promise = 6", "promise = 6\ncolour = red"),
         "sales.ini:8: no example has a key \"colour\""},
        {with(quotes, "promise = 6", "promise = 6\npromise = 7"), "sales.ini:8: duplicate key name"},
        {with(quotes, "name.en = Quotes sent", ""), "sales.ini:2: \"name.en\" is missing"},
        {with(quotes, "promise = 6", "promise = 6\ncounter = nobody-knows"),
         "sales.ini:8: no other example is called \"nobody-knows\""},
        {with(quotes, "[quotes-sent]", "[Quotes]"),
         "sales.ini:2: an example is called in small letters with a hyphen: [quotes-sent]"},
        {quotes + quotes, "sales.ini:19: duplicate section name"},
        {with(quotes, "Quotes sent", "Hours worked"),
         "sales.ini:9: Presence is not a contribution. Often the real number lies right beside it."},
    };
    for (const auto& each : cases) EXPECT_EQ(fault_in(each.text), each.fault);
    EXPECT_EQ(fault_in(quotes, "espionage.ini"), "espionage.ini:1: no department is called like this file");
}

TEST(ReadingTheLibrary, GoesOnWithTheRest) {
    const std::string calls = with(quotes, "quotes-sent", "calls-made");
    const std::string both = with(quotes, "unit = count", "unit = parsecs") + calls;
    const std::string shop = with(quotes, "quotes-sent", "shop-visits");
    const File files[] = {{"sales.ini", both}, {"care.ini", "[broken\n"}, {"retail.ini", shop}};
    const Read all = read(files);
    ASSERT_EQ(all.examples.size(), 2u);
    EXPECT_EQ(all.examples[0].id, "calls-made");
    EXPECT_EQ(all.examples[1].id, "shop-visits");
    EXPECT_EQ(all.faults.size(), 2u);
}

TEST(ReadingTheLibrary, AnIdStandsOnceInAllFiles) {
    const File files[] = {{"sales.ini", quotes}, {"retail.ini", quotes}};
    const Read all = read(files);
    EXPECT_EQ(all.examples.size(), 1u);
    ASSERT_EQ(all.faults.size(), 1u);
    EXPECT_EQ(all.faults[0].sentence, "\"quotes-sent\" stands in sales.ini already");
}

TEST(ReadingTheLibrary, AnythingAtAllIsNoMoreThanAFault) {
    for (const std::string& each :
         {std::string(), std::string("\xff\xfe\0x", 4), std::string(1'000'000, '['), std::string("=\n=\n"),
          std::string("[]\n"), std::string("a = b\n"), quotes.substr(0, 200)})
        EXPECT_NO_THROW(fault_in(each));
}

}  // namespace
}  // namespace kept::library
