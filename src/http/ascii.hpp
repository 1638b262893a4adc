#pragma once

#include <algorithm>
#include <string>
#include <string_view>

// Letters as the protocol knows them: ASCII only, whatever the locale.
namespace kept::http {

constexpr char lower_case(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

inline std::string lower_case(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) { return lower_case(letter); });
    return lower;
}

inline bool same_ignoring_case(std::string_view one, std::string_view other) {
    return std::ranges::equal(
        one, other, {}, [](char letter) { return lower_case(letter); },
        [](char letter) { return lower_case(letter); });
}

/// Without the spaces and tabs around it.
constexpr std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace kept::http
