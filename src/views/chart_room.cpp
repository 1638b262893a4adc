#include "views/chart_room.hpp"

#include <algorithm>
#include <cmath>

namespace kept::views {
namespace {

constexpr double letter_width = 0.49;
constexpr double line_height = 1.2;
constexpr double piece_length = 10;

ChartBox box_of(std::span<const std::string> lines, double size, const WordPlace& place) {
    double width = 0;
    for (const auto& line : lines) width = std::max(width, word_width(line, size));
    const double left = place.anchor == Anchor::start    ? place.x
                        : place.anchor == Anchor::middle ? place.x - width / 2
                                                         : place.x - width;
    const double below = static_cast<double>(lines.size() - 1) * size * line_height;
    return {left, place.y - size * 0.8, left + width, place.y + below + size * 0.25};
}

bool lies_in(const ChartBox& box, const ChartBox& bounds) {
    return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top &&
           box.bottom <= bounds.bottom;
}

bool is_any_met(const ChartBox& box, const std::vector<ChartBox>& others) {
    return std::ranges::any_of(others, [&](const ChartBox& other) {
        return box.left < other.right && other.left < box.right && box.top < other.bottom &&
               other.top < box.bottom;
    });
}

}  // namespace

double word_width(std::string_view words, double size) {
    std::size_t letters = 0;
    for (const char byte : words)
        if ((byte & 0xC0) != 0x80) ++letters;
    return static_cast<double>(letters) * size * letter_width;
}

std::vector<std::string> lines_of(std::string_view words, double size, double width) {
    std::vector<std::string> lines;
    while (!words.empty()) {
        const auto word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(word.size() + 1, words.size()));
        const bool fits =
            !lines.empty() && word_width(lines.back(), size) + word_width(word, size) + size * 0.3 <= width;
        if (fits)
            lines.back() += " " + std::string(word);
        else
            lines.emplace_back(word);
    }
    return lines;
}

void ChartRoom::take_line(double from_x, double from_y, double to_x, double to_y) {
    const double length = std::hypot(to_x - from_x, to_y - from_y);
    const bool is_straight = from_x == to_x || from_y == to_y;
    const auto pieces = is_straight ? 1.0 : std::max(1.0, std::ceil(length / piece_length));
    for (double piece = 0; piece < pieces; ++piece) {
        const double x = from_x + (to_x - from_x) * (piece + 0.5) / pieces;
        const double y = from_y + (to_y - from_y) * (piece + 0.5) / pieces;
        const double reach_x = std::abs(to_x - from_x) / pieces / 2 + 1;
        const double reach_y = std::abs(to_y - from_y) / pieces / 2 + 1;
        lines_.push_back({x - reach_x, y - reach_y, x + reach_x, y + reach_y});
    }
}

std::optional<WordPlace> ChartRoom::find(std::span<const std::string> lines, double size,
                                         std::span<const WordPlace> places) {
    if (lines.empty()) return std::nullopt;
    for (const bool crosses_lines : {false, true})
        for (const auto& place : places) {
            const auto box = box_of(lines, size, place);
            if (!lies_in(box, bounds_) || is_any_met(box, taken_)) continue;
            if (!crosses_lines && is_any_met(box, lines_)) continue;
            take(box);
            return place;
        }
    return std::nullopt;
}

}  // namespace kept::views
