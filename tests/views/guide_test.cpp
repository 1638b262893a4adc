#include "views/guide.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <sstream>

#include "views/guide_words.hpp"

namespace kept::views {
namespace {

GuideExamples of_nobody(const language::Language& say) {
    return {.kpi = guide_kpi_of_nobody(say), .hand = {}};
}

std::size_t words_in(const language::Language& say) {
    std::size_t words = 0;
    for (const GuidePart part : guide_parts)
        for (const std::string& each : guide_paragraphs(say, part)) {
            std::istringstream text(each);
            for (std::string word; text >> word;) ++words;
        }
    return words;
}

TEST(Guide, IsAsLongAsAnArticleInBothLanguages) {
    for (const auto* say : {&language::english(), &language::dutch()}) {
        EXPECT_GE(words_in(*say), 1'600u) << say->tag();
        EXPECT_LE(words_in(*say), 2'500u) << say->tag();
    }
}

TEST(Guide, EachPartHasANameATitleAndAText) {
    std::set<std::string_view> names;
    for (const GuidePart part : guide_parts) {
        names.insert(name_of(part));
        EXPECT_EQ(guide_part_called(name_of(part)), part);
        EXPECT_NE(guide_title(language::english(), part), guide_title(language::dutch(), part));
        EXPECT_GE(guide_paragraphs(language::dutch(), part).size(), 2u);
    }
    EXPECT_EQ(names.size(), guide_parts.size());
    EXPECT_EQ(guide_part_called("everything"), std::nullopt);
    EXPECT_EQ(guide_part_called(""), std::nullopt);
}

TEST(Guide, NeverSaysWhatKeptNeverSays) {
    for (const auto* say : {&language::english(), &language::dutch()})
        for (const GuidePart part : guide_parts)
            for (const std::string& each : guide_paragraphs(*say, part))
                for (const char* word : {"score", "target", "failed", "gefaald", "!"})
                    EXPECT_EQ(each.find(word), std::string::npos) << each;
}

TEST(Guide, AsOneTextHoldsAllOfIt) {
    for (const auto* say : {&language::english(), &language::dutch()}) {
        const std::string page = guide_page(*say, of_nobody(*say)).main.text();
        for (const GuidePart part : guide_parts)
            EXPECT_NE(page.find("id=\"" + std::string(name_of(part)) + "\""), std::string::npos);
    }
}

TEST(Guide, APartLeadsToTheNext) {
    const auto& say = language::english();
    const auto page = guide_part_page(say, GuidePart::promise, of_nobody(say)).main;
    EXPECT_NE(page.text().find("/guide/own-voice"), std::string::npos);
    const auto last = guide_part_page(say, GuidePart::by_hand, of_nobody(say)).main;
    EXPECT_EQ(last.text().find("Read on"), std::string::npos);
}

}  // namespace
}  // namespace kept::views
