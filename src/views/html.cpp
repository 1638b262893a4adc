#include "views/html.hpp"

#include <charconv>
#include <cmath>

#include "views/paths.hpp"

namespace kept::views {
namespace {

void append_escaped(std::string& out, std::string_view text) {
    while (true) {
        const auto special = text.find_first_of("&<>\"");
        out.append(text.substr(0, special));
        if (special == std::string_view::npos) return;
        switch (text[special]) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            default:
                out += "&quot;";
        }
        text.remove_prefix(special + 1);
    }
}

void append_integer(std::string& out, std::int64_t number) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    out.append(digits.begin(), end);
}

void append_coordinate(std::string& out, double value) {
    const auto hundredths = std::llround(value * 100);
    if (hundredths < 0) out += '-';
    append_integer(out, std::abs(hundredths) / 100);
    const auto fraction = std::abs(hundredths) % 100;
    if (fraction == 0) return;
    out += '.';
    out += static_cast<char>('0' + fraction / 10);
    if (fraction % 10 != 0) out += static_cast<char>('0' + fraction % 10);
}

/// An attribute that is not there takes the space before its hole with it.
void append_attribute(std::string& out, std::string_view attribute) {
    if (attribute.empty() && !out.empty() && rules::is_space(out.back())) out.pop_back();
    out.append(attribute);
}

void append_line_break(std::string& out) {
    if (!out.ends_with('\n')) out += '\n';
}

}  // namespace

Piece::Piece(const Path& path) : form_(Form::text), text_(path.text()) {}

void Piece::append_to(std::string& out) const {
    switch (form_) {
        case Form::text:
            return append_escaped(out, text_);
        case Form::ready:
            out.append(text_);
            return;
        case Form::list:
            for (const auto& part : list_) out.append(part.text());
            return;
        case Form::attribute:
            return append_attribute(out, text_);
        case Form::integer:
            return append_integer(out, integer_);
        case Form::coordinate:
            return append_coordinate(out, coordinate_);
    }
}

std::size_t Piece::size_hint() const {
    std::size_t size = text_.size() + 8;
    for (const auto& part : list_) size += part.text().size();
    return size;
}

Html compose(std::string_view literal, std::span<const Piece> pieces) {
    Html made;
    auto& out = made.text_;
    std::size_t size = literal.size();
    for (const auto& piece : pieces) size += piece.size_hint();
    out.reserve(size);
    auto piece = pieces.begin();
    while (true) {
        const auto stop = literal.find_first_of("{\n");
        out.append(literal.substr(0, stop));
        if (stop == std::string_view::npos) return made;
        if (literal[stop] == '{') {
            (piece++)->append_to(out);
            literal.remove_prefix(stop + 2);
        } else {
            append_line_break(out);
            literal.remove_prefix(std::min(literal.find_first_not_of(" \n", stop), literal.size()));
        }
    }
}

Attribute compose_attribute(std::string_view name, const Piece* value) {
    Attribute made;
    made.text_ = name;
    if (value == nullptr) return made;
    made.text_ += "=\"";
    value->append_to(made.text_);
    made.text_ += '"';
    return made;
}

}  // namespace kept::views
