#include "domain/recovery_code.hpp"

namespace kept {
namespace {

constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int bits_in_a_letter = 5;
constexpr std::size_t letters_in_a_group = 4;
constexpr std::size_t letters_in_a_code = 16;

char as_read(char typed) {
    const char small = typed >= 'A' && typed <= 'Z' ? static_cast<char>(typed - 'A' + 'a') : typed;
    if (small == 'o') return '0';
    if (small == 'i' || small == 'l') return '1';
    return small;
}

}  // namespace

std::string recovery_code(const IdRandomness& random) {
    std::string code;
    std::uint32_t waiting = 0;
    int bits = 0;
    std::size_t written = 0;
    for (const std::uint8_t byte : random) {
        waiting = (waiting << 8) | byte;
        for (bits += 8; bits >= bits_in_a_letter; ++written) {
            if (written > 0 && written % letters_in_a_group == 0) code += '-';
            bits -= bits_in_a_letter;
            code += letters[(waiting >> bits) & 31U];
        }
    }
    return code;
}

std::string folded_recovery_code(std::string_view typed) {
    std::string code;
    for (const char each : typed) {
        const char letter = as_read(each);
        if (letters.contains(letter)) code += letter;
        if (code.size() > letters_in_a_code) break;
    }
    return code;
}

}  // namespace kept
