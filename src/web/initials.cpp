#include "web/initials.hpp"

namespace kept::web {
namespace {

/// A whole UTF-8 character; what was kept is well-formed.
std::string first_character(std::string_view word) {
    std::size_t length = word.empty() ? 0 : 1;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0U) == 0x80U) ++length;
    return std::string(word.substr(0, length));
}

}  // namespace

std::string initials_of(std::string_view name) {
    const auto last_space = name.rfind(' ');
    if (last_space == std::string_view::npos) return first_character(name);
    return first_character(name) + first_character(name.substr(last_space + 1));
}

}  // namespace kept::web
