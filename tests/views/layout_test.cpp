#include "views/layout.hpp"

#include <gtest/gtest.h>

#include "views/assets.hpp"
#include "views/glyphs.hpp"

namespace kept::views {
namespace {

Frame frame_of_sanne() {
    Frame frame{language::dutch(), "Mijn getallen", my_numbers(), "form-token"};
    frame.room = Room::my_numbers;
    frame.looking = Looking{"Sanne <Bakker>", "SB", TeamId{"7"}};
    return frame;
}

bool contains(const Html& html, std::string_view what) {
    return html.text().find(what) != std::string::npos;
}

TEST(Layout, APageSaysItsLanguageAndWhereOneIs) {
    const auto drawn = page(frame_of_sanne(), html("<h1>x</h1>"));
    EXPECT_TRUE(drawn.text().starts_with("<!doctype html>\n<html lang=\"nl\">"));
    EXPECT_TRUE(contains(drawn, R"(<a href="/my-numbers" aria-current="page">)"));
    EXPECT_TRUE(contains(drawn, R"(<a href="/teams/7/board">)"));
    EXPECT_TRUE(contains(drawn, "<title>Mijn getallen · Kept</title>"));
}

TEST(Layout, ANameIsEscapedInItsMenu) {
    EXPECT_TRUE(contains(page(frame_of_sanne(), Html()), "Sanne &lt;Bakker&gt;"));
    EXPECT_FALSE(contains(page(frame_of_sanne(), Html()), "<Bakker>"));
}

TEST(Layout, WhoIsNotSignedInHasNoNavigationAndNoStreamOfEvents) {
    auto frame = frame_of_sanne();
    frame.looking.reset();
    const auto drawn = page(frame, Html());
    EXPECT_FALSE(contains(drawn, "<nav"));
    EXPECT_FALSE(contains(drawn, "data-events-address"));
    EXPECT_FALSE(contains(drawn, "/sessions/ended"));
}

TEST(Layout, TheExampleOrganisationSaysWhoOneIs) {
    auto frame = frame_of_sanne();
    EXPECT_FALSE(contains(page(frame, Html()), "class=\"ribbon\""));
    frame.demo = DemoRibbon{"Sanne"};
    EXPECT_TRUE(contains(page(frame, Html()), "class=\"ribbon\""));
}

TEST(Layout, NothingIsWrittenIntoAPageThatThePolicyForbids) {
    const auto text = page(frame_of_sanne(), Html()).text();
    for (const auto* forbidden :
         {" style=", "<style", "<script>", " onclick", "javascript:", "http://", "https://"})
        EXPECT_EQ(text.find(forbidden), std::string::npos) << forbidden;
}

TEST(Assets, EveryFileIsFoundUnderItsOwnAddress) {
    ASSERT_FALSE(all_assets().empty());
    for (const auto& one : all_assets()) {
        EXPECT_EQ(find_asset(one.address), &one);
        EXPECT_EQ(asset(one.name).text(), one.address);
        EXPECT_FALSE(one.plain.empty());
    }
}

TEST(Assets, ThereIsNothingUnderAnotherAddress) {
    EXPECT_EQ(find_asset("/assets/kept.css"), nullptr);
    EXPECT_EQ(find_asset("/assets/../kept.css"), nullptr);
    EXPECT_THROW(asset("secret.css"), std::out_of_range);
}

TEST(Assets, TheStyleSheetIsSmallOnTheWireAndAsksNothingFromElsewhere) {
    const auto* sheet = find_asset(asset("kept.css").text());
    ASSERT_NE(sheet, nullptr);
    EXPECT_LT(sheet->brotli.size(), 16'000);
    EXPECT_LT(sheet->brotli.size(), sheet->gzip.size());
    EXPECT_EQ(sheet->plain.find("http"), std::string_view::npos);
    EXPECT_EQ(sheet->plain.find("data:"), std::string_view::npos);
}

TEST(Glyphs, NoOutcomeStandsWithoutItsWord) {
    for (const auto one : {Outcome::kept, Outcome::broken, Outcome::no_number, Outcome::no_promise,
                           Outcome::open, Outcome::silent, Outcome::excused}) {
        const auto drawn = outcome(language::english(), one);
        EXPECT_TRUE(contains(drawn, "aria-hidden=\"true\""));
        EXPECT_TRUE(contains(drawn, "</svg>" + outcome_word(language::english(), one) + "</span>"));
        EXPECT_FALSE(outcome_word(language::english(), one).empty());
    }
}

}  // namespace
}  // namespace kept::views
