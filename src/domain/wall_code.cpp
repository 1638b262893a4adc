#include "domain/wall_code.hpp"

#include <charconv>
#include <cstdint>

namespace kept {
namespace {

constexpr std::string_view letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::size_t length = 8;
constexpr std::size_t hex_digits = 10;
constexpr int bits_in_a_letter = 5;

}  // namespace

std::string wall_code_of(std::string_view digest) {
    std::uint64_t bits = 0;
    std::from_chars(digest.data(), digest.data() + std::min(digest.size(), hex_digits), bits, 16);
    std::string code;
    for (std::size_t each = 0; each < length; ++each, bits >>= bits_in_a_letter)
        code += letters[bits % letters.size()];
    return code;
}

std::optional<std::string> read_wall_code(std::string_view typed) {
    std::string code;
    for (char letter : typed) {
        if (letter == '-' || letter == ' ') continue;
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        if (!letters.contains(letter) || code.size() == length) return std::nullopt;
        code += letter;
    }
    if (code.size() != length) return std::nullopt;
    return code;
}

std::string shown_wall_code(std::string_view code) {
    return std::string(code.substr(0, length / 2)) + "-" + std::string(code.substr(length / 2));
}

}  // namespace kept
