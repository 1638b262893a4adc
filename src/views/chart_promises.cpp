#include <algorithm>

#include "views/chart_sheet.hpp"

namespace kept::views {
namespace {

/// A piece of a promise's line: where its owner is away it is dotted.
struct Piece {
    double from;
    double to;
    double y;
    bool is_away;
};

/// Where the next promise takes over, or the end.
std::size_t end_of(const ChartSheet& sheet, std::size_t index) {
    const bool is_last = index + 1 == sheet.view.promises.size();
    return is_last ? sheet.view.slots.size() : sheet.view.promises[index + 1].from;
}

void take_pieces(const ChartSheet& sheet, std::size_t index, double y, std::vector<Piece>& pieces) {
    const auto first = sheet.view.promises[index].from;
    const auto end = end_of(sheet, index);
    for (auto slot = first; slot < end; ++slot) {
        const bool is_away = sheet.view.slots[slot].outcome == Outcome::excused;
        const bool goes_on = slot > first && pieces.back().is_away == is_away;
        const double right = sheet.plan.left(slot + 1);
        if (goes_on)
            pieces.back().to = right;
        else
            pieces.push_back({sheet.plan.left(slot), right, y, is_away});
    }
    const bool holds_now = index + 1 == sheet.view.promises.size();
    if (holds_now && first < end && !pieces.back().is_away) pieces.back().to = sheet.frame.plot_right;
}

/// The pieces of one kind as a path: a step where one promise takes over from another.
Html path_of(const std::vector<Piece>& pieces, bool is_away) {
    Html path;
    double reached = -1;
    for (const auto& piece : pieces) {
        if (piece.is_away != is_away) continue;
        const Coordinate x{piece.from};
        const Coordinate y{piece.y};
        const Coordinate end{piece.to};
        path += reached == piece.from ? html("V{}H{}", y, end) : html("M{} {}H{}", x, y, end);
        reached = piece.to;
    }
    return path;
}

/// No word is struck through by a promise.
void take_room(const ChartSheet& sheet, const std::vector<Piece>& pieces) {
    const double reach = sheet.scaled(2.5);
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        const auto& piece = pieces[index];
        sheet.room.take({piece.from, piece.y - reach, piece.to, piece.y + reach});
        if (index == 0 || pieces[index - 1].to != piece.from) continue;
        const auto [top, bottom] = std::minmax(pieces[index - 1].y, piece.y);
        sheet.room.take({piece.from - reach, top, piece.from + reach, bottom});
    }
}

/// One bound through all promises.
Html stepped_line(const ChartSheet& sheet, Side side) {
    std::vector<Piece> pieces;
    for (std::size_t index = 0; index < sheet.view.promises.size(); ++index)
        if (const auto& bound = sheet.view.promises[index].bounds.*side)
            take_pieces(sheet, index, sheet.plan.y(*bound), pieces);
    take_room(sheet, pieces);
    const Coordinate weight{sheet.scaled(3.5)};
    const Html path = path_of(pieces, false);
    const Html away = path_of(pieces, true);
    Html all;
    if (!path.empty())
        all += html(
            R"(<path class="casing" stroke-width="{}" d="{}"/><path class="promise-line" stroke-width="{}" d="{}"/>)",
            Coordinate{sheet.scaled(7)}, path.text(), weight, path.text());
    if (!away.empty())
        all += html(R"(<path class="promise-line away" stroke-width="{}" d="{}"/>)", weight, away.text());
    return all;
}

}  // namespace

Html draw_promises(const ChartSheet& sheet) {
    if (sheet.is_plain()) return {};
    Html all = stepped_line(sheet, &DrawnBounds::at_least);
    all += stepped_line(sheet, &DrawnBounds::at_most);
    return all;
}

}  // namespace kept::views
