#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept::views {

/// A part of a drawing, in pixels.
struct ChartBox {
    double left;
    double top;
    double right;
    double bottom;
};

/// Which end of the words stands at their place.
enum class Anchor : std::uint8_t { start, middle, end };

/// A place where words could stand: their baseline.
struct WordPlace {
    double x;
    double y;
    Anchor anchor = Anchor::start;
};

/// About how wide words are drawn; rather too wide than too narrow.
double word_width(std::string_view words, double size);

/// The words in lines of at most this width; a longer word has a line of its own.
std::vector<std::string> lines_of(std::string_view words, double size, double width);

/// The room that a drawing has left for words: nothing is written over a point, a mark or other words.
class ChartRoom {
  public:
    explicit ChartRoom(ChartBox bounds) : bounds_(bounds) {}

    void take(const ChartBox& box) { taken_.push_back(box); }

    /// A thin line from one point to another: words avoid it where they can, and cross it where they cannot.
    void take_line(double from_x, double from_y, double to_x, double to_y);

    /// The first of these places where lines of words fit, below each other; it is taken from then on.
    std::optional<WordPlace> find(std::span<const std::string> lines, double size,
                                  std::span<const WordPlace> places);

  private:
    ChartBox bounds_;
    std::vector<ChartBox> taken_;
    std::vector<ChartBox> lines_;
};

}  // namespace kept::views
