#include "http/decode.hpp"

#include <cstddef>

namespace kept::http {
namespace {

int hexadecimal(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

/// The value of the two digits after a percent sign, or -1.
int escaped_byte(std::string_view digits) {
    if (digits.size() < 2) return -1;
    const int high = hexadecimal(digits[0]);
    const int low = hexadecimal(digits[1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// The length of the UTF-8 sequence at the start of a text that is not empty; 0 when it is none.
/// The ranges are table 3-7 of the Unicode standard.
std::size_t sequence_length(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const auto within = [&](std::size_t at, unsigned char low, unsigned char high) {
        return at < text.size() && byte(at) >= low && byte(at) <= high;
    };
    const unsigned char first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return within(1, 0x80, 0xBF) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned char low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = first == 0xED ? 0x9F : 0xBF;
        return within(1, low, high) && within(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xF4 ? 0x8F : 0xBF;
        return within(1, low, high) && within(2, 0x80, 0xBF) && within(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

}  // namespace

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = sequence_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

std::optional<std::string> decode(std::string_view escaped, Plus plus) {
    std::string text;
    text.reserve(escaped.size());
    for (std::size_t at = 0; at < escaped.size(); ++at) {
        char letter = escaped[at];
        if (letter == '%') {
            const int byte = escaped_byte(escaped.substr(at + 1));
            if (byte < 0) return std::nullopt;
            letter = static_cast<char>(byte);
            at += 2;
        } else if (letter == '+' && plus == Plus::space) {
            letter = ' ';
        }
        if (letter == '\0') return std::nullopt;
        text += letter;
    }
    if (!is_utf8(text)) return std::nullopt;
    return text;
}

}  // namespace kept::http
