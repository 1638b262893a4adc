#include "views/chart_room.hpp"

#include <array>
#include <gtest/gtest.h>

namespace kept::views {
namespace {

const std::array<std::string, 1> word{"eight"};
constexpr std::array<WordPlace, 2> places{{{10, 50}, {10, 100}}};

ChartRoom room() {
    return ChartRoom({0, 0, 200, 200});
}

TEST(ChartRoom, WordsStandAtTheFirstPlaceThatIsFree) {
    auto free = room();
    EXPECT_EQ(free.find(word, 13, places)->y, 50);
    EXPECT_EQ(free.find(word, 13, places)->y, 100);
    EXPECT_FALSE(free.find(word, 13, places));
}

TEST(ChartRoom, NothingIsWrittenOverAPoint) {
    auto taken = room();
    taken.take({12, 44, 20, 52});
    EXPECT_EQ(taken.find(word, 13, places)->y, 100);
}

TEST(ChartRoom, NothingIsWrittenOutsideTheDrawing) {
    auto small = ChartRoom({0, 0, 20, 200});
    EXPECT_FALSE(small.find(word, 13, places));
}

TEST(ChartRoom, ALineIsAvoidedWhereItCanBe) {
    auto crossed = room();
    crossed.take_line(0, 20, 60, 80);
    EXPECT_EQ(crossed.find(word, 13, places)->y, 100);
    EXPECT_EQ(crossed.find(word, 13, places)->y, 50);
}

TEST(ChartRoom, WordsAreBrokenIntoLinesThatFit) {
    EXPECT_EQ(lines_of("at least 8", 13, 90), (std::vector<std::string>{"at least 8"}));
    EXPECT_EQ(lines_of("between 39.5 and 43.5", 13, 60),
              (std::vector<std::string>{"between", "39.5 and", "43.5"}));
}

TEST(ChartRoom, LettersAreCountedAndNotBytes) {
    EXPECT_DOUBLE_EQ(word_width("één", 13), word_width("een", 13));
}

}  // namespace
}  // namespace kept::views
