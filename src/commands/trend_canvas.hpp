#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "commands/terminal.hpp"

namespace kept::commands {

/// What something on the canvas is drawn with. Without colour each is told apart by its shape.
enum class Ink { plain, faint, strong, kept, promise };

/// A place on the canvas, counted from the upper left.
struct Cell {
    int column = 0;
    int row = 0;
};

/// Text cells to draw on. A cell holds a character, or fine dots: two beside each other, four above.
class Canvas {
  public:
    Canvas(int columns, int rows);

    /// What lies beyond the edge is not drawn; later ink lies over earlier.
    void put(Cell cell, char32_t character, Ink ink);
    void write(Cell cell, std::u32string_view text, Ink ink);

    /// A fine thread between two places that are counted in dots.
    void thread(Cell from, Cell to);

    bool is_blank(Cell cell) const;

    /// Line by line, without blanks at the ends.
    std::string drawn(Colour colour) const;

  private:
    struct Spot {
        char32_t character = U' ';
        Ink ink = Ink::plain;
        bool is_thread = false;
    };

    bool holds(Cell cell) const;
    std::size_t place_of(Cell cell) const;
    void dot(Cell dot);

    int columns_;
    std::vector<Spot> spots_;
};

/// A text in an ink.
std::string inked(std::string_view text, Ink ink, Colour colour);

}  // namespace kept::commands
