#include "domain/characters.hpp"

#include <cstdint>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace kept {

bool is_utf8(std::string_view text) {
    const auto size = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < size;) {
        UChar32 character = 0;
        U8_NEXT(text.data(), at, size, character);
        if (character < 0) return false;
    }
    return true;
}

std::u32string characters_of(std::string_view utf8) {
    const auto size = static_cast<std::int64_t>(utf8.size());
    std::u32string characters;
    characters.reserve(utf8.size());
    for (std::int64_t at = 0; at < size;) {
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(utf8.data(), at, size, character);
        characters.push_back(static_cast<char32_t>(character));
    }
    return characters;
}

std::string utf8_of(std::u32string_view characters) {
    std::string utf8;
    for (const char32_t character : characters) {
        std::uint8_t bytes[U8_MAX_LENGTH];
        std::int32_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(character));
        utf8.append(bytes, bytes + length);
    }
    return utf8;
}

bool is_space(char32_t character) {
    return u_isUWhiteSpace(static_cast<UChar32>(character));
}

std::u32string_view without_outer_spaces(std::u32string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

}  // namespace kept
