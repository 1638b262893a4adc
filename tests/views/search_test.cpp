#include "views/search.hpp"

#include <gtest/gtest.h>

#include "views/layout.hpp"

namespace kept::views {
namespace {

SearchPage found(std::string search, HitGroup group) {
    SearchPage view{.search = std::move(search)};
    view.words = searched_words(view.search);
    view.groups.push_back(std::move(group));
    return view;
}

HitGroup numbers(std::string name, std::string says = {}) {
    return {.kind = SearchedIn::numbers,
            .hits = {{.leads = kpi(KpiId{"1"}),
                      .name = std::move(name),
                      .belongs = "Sanne",
                      .says = std::move(says)}}};
}

bool contains(const Html& html, std::string_view what) {
    return html.text().find(what) != std::string::npos;
}

Frame frame_in(Room room) {
    Frame frame{language::english(), "Somewhere", home(), "token"};
    frame.room = room;
    frame.looking = Looking{"Sanne", "S", TeamId{"7"}};
    return frame;
}

TEST(SearchPage, EscapesWhatIsFoundAndWhatWasTyped) {
    const Html drawn = hits(language::english(), found("<b>x</b>", numbers("<i>b</i> & b")));
    EXPECT_FALSE(contains(drawn, "<i>"));
    EXPECT_FALSE(contains(drawn, "<b>x"));
    EXPECT_TRUE(contains(drawn, "&lt;i&gt;<mark>b</mark>&lt;/i&gt; &amp; <mark>b</mark>"));
}

TEST(SearchPage, ShowsTheSentenceOfANumberOnlyWhereThatWasFound) {
    EXPECT_TRUE(
        contains(hits(language::english(), found("customer", numbers("Complaints", "A customer returns."))),
                 "A <mark>customer</mark> returns."));
    EXPECT_FALSE(
        contains(hits(language::english(), found("complaints", numbers("Complaints", "A customer returns."))),
                 "returns"));
}

TEST(SearchPage, CountsWhatItDoesNotShowButNoDiscussions) {
    HitGroup group = numbers("Wheels");
    group.not_shown = 4;
    EXPECT_TRUE(contains(hits(language::dutch(), found("wheels", group)), "Alle 5"));
    group.kind = SearchedIn::discussions;
    group.not_shown = 0;
    group.earlier = 12;
    EXPECT_TRUE(contains(hits(language::dutch(), found("wheels", group)), "Meer ervan"));
}

TEST(SearchPage, SaysHowFarBackItLooked) {
    SearchPage view = found("wheels", {.kind = SearchedIn::discussions, .earlier = 12});
    view.looked_back_to = Day{std::chrono::year{2026} / 8 / 3};
    const Html drawn = hits(language::english(), view);
    EXPECT_TRUE(contains(drawn, "looked back to 3 August"));
    EXPECT_TRUE(contains(drawn, "/search?q=wheels&amp;in=discussions&amp;before=12"));
}

TEST(SearchPage, SaysNothingOfNothingSearched) {
    EXPECT_EQ(hits(language::english(), {}).text(),
              "<div class=\"hits\" id=\"hits\" data-searched=\"\"></div>");
}

TEST(Search, IsReachedFromEveryPageWithOneKey) {
    const Html drawn = page(frame_in(Room::my_numbers), Html());
    EXPECT_TRUE(contains(drawn, "class=\"search-link\" href=\"/search\" aria-keyshortcuts=\"/\""));
    EXPECT_TRUE(contains(drawn, "<dialog"));
}

TEST(Search, ItsOwnPageHasNoSecondOne) {
    EXPECT_FALSE(contains(page(frame_in(Room::search), Html()), "<dialog"));
}

TEST(Search, IsNotForWhoIsNotSignedIn) {
    Frame frame = frame_in(Room::elsewhere);
    frame.looking.reset();
    EXPECT_FALSE(contains(page(frame, Html()), "/search"));
}

}  // namespace
}  // namespace kept::views
