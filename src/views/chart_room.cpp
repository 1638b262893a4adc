#include "views/chart_room.hpp"

#include <algorithm>

namespace kept::views {
namespace {

constexpr double letter_width = 0.54;
constexpr double line_height = 1.2;

ChartBox box_of(std::span<const std::string> lines, double size, const WordPlace& place) {
    double width = 0;
    for (const auto& line : lines) width = std::max(width, word_width(line, size));
    const double left = place.anchor == Anchor::start    ? place.x
                        : place.anchor == Anchor::middle ? place.x - width / 2
                                                         : place.x - width;
    const double below = static_cast<double>(lines.size() - 1) * size * line_height;
    return {left, place.y - size * 0.8, left + width, place.y + below + size * 0.25};
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

std::optional<WordPlace> ChartRoom::find(std::span<const std::string> lines, double size,
                                         std::initializer_list<WordPlace> places) {
    if (lines.empty()) return std::nullopt;
    for (const auto& place : places) {
        const auto box = box_of(lines, size, place);
        if (!is_free(box)) continue;
        take(box);
        return place;
    }
    return std::nullopt;
}

bool ChartRoom::is_free(const ChartBox& box) const {
    if (box.left < bounds_.left || box.right > bounds_.right || box.top < bounds_.top ||
        box.bottom > bounds_.bottom)
        return false;
    return std::ranges::none_of(taken_, [&](const ChartBox& other) {
        return box.left < other.right && other.left < box.right && box.top < other.bottom &&
               other.top < box.bottom;
    });
}

}  // namespace kept::views
