#include "domain/reading_direction.hpp"

#include <string>

namespace kept {
namespace {

constexpr char32_t pop_formatting = U'\u202C';
constexpr char32_t pop_isolate = U'\u2069';

/// The mark that closes what this one opens; zero when it opens nothing.
char32_t closing(char32_t character) {
    switch (character) {
        case U'\u202A':  // left-to-right embedding
        case U'\u202B':  // right-to-left embedding
        case U'\u202D':  // left-to-right override
        case U'\u202E':  // right-to-left override
            return pop_formatting;
        case U'\u2066':  // left-to-right isolate
        case U'\u2067':  // right-to-left isolate
        case U'\u2068':  // first strong isolate
            return pop_isolate;
        default:
            return 0;
    }
}

}  // namespace

bool turns_back(std::u32string_view text) {
    std::u32string open;
    for (const char32_t character : text) {
        if (character == U'\n' && !open.empty()) return false;
        if (const char32_t awaited = closing(character)) open += awaited;
        if (character != pop_formatting && character != pop_isolate) continue;
        if (open.empty() || open.back() != character) return false;
        open.pop_back();
    }
    return open.empty();
}

}  // namespace kept
