#include "web/own_path.hpp"

#include <algorithm>

namespace kept::web {
namespace {

bool stands_in_a_path(char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) || std::string_view("/-_.?=&").contains(letter);
}

}  // namespace

std::string own_path_or(const std::string& typed, const views::Path& fallback) {
    const bool is_own =
        typed.starts_with('/') && !typed.starts_with("//") && std::ranges::all_of(typed, stands_in_a_path);
    return is_own ? typed : fallback.text();
}

}  // namespace kept::web
