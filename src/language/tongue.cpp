#include "language/tongue.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace kept::language {

std::string_view tag_of(Tongue tongue) {
    return tongue == Tongue::dutch ? "nl" : "en";
}

std::optional<Tongue> tongue_of(std::string_view tag) {
    if (tag == "nl") return Tongue::dutch;
    if (tag == "en") return Tongue::english;
    return std::nullopt;
}

namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// "nl-BE" is Dutch as well.
std::optional<Tongue> tongue_of_range(std::string_view range) {
    std::string primary(range.substr(0, range.find('-')));
    std::ranges::transform(primary, primary.begin(), [](unsigned char c) { return std::tolower(c); });
    return tongue_of(primary);
}

/// The weight in thousandths; one without digits counts as nothing.
int weight_of(std::string_view parameters) {
    const auto at = parameters.find("q=");
    if (at == std::string_view::npos) return 1000;
    int weight = 0;
    int worth = 1000;
    for (const char c : trimmed(parameters.substr(at + 2))) {
        if (c == '.') continue;
        if (c < '0' || c > '9' || worth == 0) break;
        weight += (c - '0') * worth;
        worth /= 10;
    }
    return std::min(weight, 1000);
}

}  // namespace

Tongue preferred(std::string_view accept_language) {
    Tongue best = Tongue::english;
    int best_weight = 0;
    while (!accept_language.empty()) {
        const auto comma = accept_language.find(',');
        const auto choice = trimmed(accept_language.substr(0, comma));
        const auto semicolon = choice.find(';');
        const auto tongue = tongue_of_range(trimmed(choice.substr(0, semicolon)));
        const int weight = semicolon == std::string_view::npos ? 1000 : weight_of(choice.substr(semicolon));
        if (tongue && weight > best_weight) {
            best = *tongue;
            best_weight = weight;
        }
        accept_language = comma == std::string_view::npos ? "" : accept_language.substr(comma + 1);
    }
    return best;
}

}  // namespace kept::language
