#include "library/lines.hpp"

#include <algorithm>

namespace kept::library {
namespace {

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == text.npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

}  // namespace

Lines::Lines(std::string_view text) {
    std::string example;
    for (std::size_t line = 1; !text.empty(); ++line) {
        const std::string here = trimmed(text.substr(0, text.find('\n')));
        text.remove_prefix(
            std::min(text.size(), text.find('\n') == text.npos ? text.size() : text.find('\n') + 1));
        if (here.starts_with('[')) {
            example = trimmed(std::string_view(here).substr(1, here.find(']') - 1));
            lines_.try_emplace({example, ""}, line);
        } else if (const auto at = here.find('='); at != here.npos) {
            lines_.try_emplace({example, trimmed(std::string_view(here).substr(0, at))}, line);
        }
    }
}

std::size_t Lines::of(const std::string& example, const std::string& key) const {
    if (const auto found = lines_.find({example, key}); found != lines_.end()) return found->second;
    const auto found = lines_.find({example, ""});
    return found == lines_.end() ? 1 : found->second;
}

}  // namespace kept::library
