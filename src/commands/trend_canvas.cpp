#include "commands/trend_canvas.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "domain/characters.hpp"

namespace kept::commands {
namespace {

constexpr char32_t no_dots = U'\u2800';

/// Which bit of a braille character each of its dots is, row by row.
constexpr std::array<std::array<unsigned, 2>, 4> dot_bits{
    {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}}};

std::string_view escape_of(Ink ink) {
    switch (ink) {
        case Ink::faint:
            return "\x1b[2m";
        case Ink::strong:
            return "\x1b[1m";
        case Ink::kept:
            return "\x1b[1;32m";
        case Ink::promise:
            return "\x1b[38;5;208m";
        case Ink::plain:
            break;
    }
    return {};
}

}  // namespace

Canvas::Canvas(int columns, int rows)
    : columns_(columns), spots_(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows)) {}

void Canvas::put(Cell cell, char32_t character, Ink ink) {
    if (holds(cell)) spots_[place_of(cell)] = {character, ink};
}

void Canvas::write(Cell cell, std::u32string_view text, Ink ink) {
    for (const char32_t each : text) {
        put(cell, each, ink);
        ++cell.column;
    }
}

void Canvas::thread(Cell from, Cell to) {
    const int steps = std::max({std::abs(to.column - from.column), std::abs(to.row - from.row), 1});
    for (int step = 0; step <= steps; ++step) {
        const double part = static_cast<double>(step) / steps;
        dot({from.column + static_cast<int>(std::lround(part * (to.column - from.column))),
             from.row + static_cast<int>(std::lround(part * (to.row - from.row)))});
    }
}

bool Canvas::is_blank(Cell cell) const {
    return holds(cell) && spots_[place_of(cell)].character == U' ';
}

std::string Canvas::drawn(Colour colour) const {
    std::string lines;
    for (auto row = spots_.begin(); row != spots_.end(); row += columns_) {
        auto end = row + columns_;
        while (end != row && std::prev(end)->character == U' ') --end;
        for (auto at = row; at != end;) {
            const auto next = std::find_if(at, end, [&](const Spot& each) { return each.ink != at->ink; });
            std::u32string text;
            std::transform(at, next, std::back_inserter(text),
                           [](const Spot& each) { return each.character; });
            lines += inked(utf8_of(text), at->ink, colour);
            at = next;
        }
        lines += '\n';
    }
    return lines;
}

bool Canvas::holds(Cell cell) const {
    const int rows = static_cast<int>(spots_.size()) / columns_;
    return cell.column >= 0 && cell.column < columns_ && cell.row >= 0 && cell.row < rows;
}

std::size_t Canvas::place_of(Cell cell) const {
    return static_cast<std::size_t>(cell.row * columns_ + cell.column);
}

void Canvas::dot(Cell dot) {
    const Cell cell{dot.column / 2, dot.row / 4};
    if (!holds(cell)) return;
    Spot& spot = spots_[place_of(cell)];
    if (!spot.is_thread) spot = {no_dots, Ink::faint, true};
    spot.character |=
        dot_bits.at(static_cast<std::size_t>(dot.row % 4)).at(static_cast<std::size_t>(dot.column % 2));
}

std::string inked(std::string_view text, Ink ink, Colour colour) {
    const auto escape = escape_of(ink);
    if (colour == Colour::off || escape.empty()) return std::string(text);
    return std::string(escape).append(text).append("\x1b[0m");
}

}  // namespace kept::commands
