#include "views/phrase.hpp"

#include <gtest/gtest.h>

namespace kept::views {
namespace {

const auto& say = language::english();

TEST(Phrase, MarkupStandsInTheHolesOfASentence) {
    EXPECT_EQ(phrase(say, "The huddle of {0} starts in {1}.", strong("09:30"), strong("18 minutes")).text(),
              "The huddle of <b>09:30</b> starts in <b>18 minutes</b>.");
}

TEST(Phrase, TextInAHoleIsEscaped) {
    EXPECT_EQ(phrase(say, "{0} claps.", "<script>").text(), "&lt;script&gt; claps.");
}

TEST(Phrase, TheSentenceItselfIsEscaped) {
    const std::array<Piece, 1> name{Piece("Ann")};
    EXPECT_EQ(compose_phrase("<i>{0}</i> & co", name).text(), "&lt;i&gt;Ann&lt;/i&gt; &amp; co");
}

TEST(Phrase, ATranslationMayTurnTheHolesAround) {
    const std::array<Piece, 2> names{Piece("Ann"), Piece("Ben")};
    EXPECT_EQ(compose_phrase("{1} en {0}", names).text(), "Ben en Ann");
}

TEST(Phrase, AHoleThatATranslationInventsIsLeftOut) {
    const std::array<Piece, 1> name{Piece("Ann")};
    EXPECT_EQ(compose_phrase("{0}{7} {x} {", name).text(), "Ann {x} {");
}

}  // namespace
}  // namespace kept::views
