#include "views/qr_code.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <regex>
#include <set>

namespace kept::views {
namespace {

const std::string walls = "https://kept.example/walls/Q7QQ-JQ4Y";

/// The dark modules of a drawing, as pairs of column and row.
std::set<std::pair<int, int>> dark_in(const std::string& drawn) {
    static const std::regex run(R"(M(\d+) (\d+)h(\d+)v1h-(\d+)z)");
    std::set<std::pair<int, int>> dark;
    for (std::sregex_iterator each(drawn.begin(), drawn.end(), run), end; each != end; ++each)
        for (int x = 0; x < std::stoi(each->str(3)); ++x)
            dark.emplace(std::stoi(each->str(1)) + x, std::stoi(each->str(2)));
    return dark;
}

int side_of(const std::string& drawn) {
    std::smatch found;
    std::regex_search(drawn, found, std::regex(R"re(viewBox="0 0 (\d+) \d+")re"));
    return std::stoi(found.str(1));
}

/// A ring of seven, a light one of five, and a dark square of three.
bool is_an_eye(const std::set<std::pair<int, int>>& dark, int left, int top) {
    for (int y = 0; y < 7; ++y)
        for (int x = 0; x < 7; ++x) {
            const int from_edge = std::min({x, y, 6 - x, 6 - y});
            if (dark.contains({left + x, top + y}) != (from_edge != 1)) return false;
        }
    return true;
}

TEST(QrCode, HasItsThreeEyesWithinAQuietMarginOfFour) {
    const std::string drawn = qr_code(walls, "Let this screen in").text();
    const auto dark = dark_in(drawn);
    const int side = side_of(drawn);
    EXPECT_TRUE(is_an_eye(dark, 4, 4));
    EXPECT_TRUE(is_an_eye(dark, side - 11, 4));
    EXPECT_TRUE(is_an_eye(dark, 4, side - 11));
    EXPECT_FALSE(is_an_eye(dark, side - 11, side - 11));
    for (const auto& [x, y] : dark) EXPECT_TRUE(std::min({x, y, side - 1 - x, side - 1 - y}) >= 4);
}

TEST(QrCode, DiffersByWhatItSays) {
    EXPECT_NE(dark_in(qr_code(walls, "").text()), dark_in(qr_code(walls + "Z", "").text()));
}

TEST(QrCode, SaysItsNameToWhoDoesNotSeeIt) {
    EXPECT_NE(qr_code(walls, "<Let in>").text().find(R"(role="img" aria-label="&lt;Let in&gt;")"),
              std::string::npos);
}

TEST(QrCode, IsNotThereForWhatNoneHolds) {
    EXPECT_TRUE(qr_code(std::string(5'000, 'a'), "too long").empty());
}

}  // namespace
}  // namespace kept::views
