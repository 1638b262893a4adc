#include "support/words_on_page.hpp"

#include <algorithm>
#include <array>

namespace kept::support {
namespace {

constexpr std::array<std::string_view, 6> attributes_with_words{"aria-label", "title",       "alt",
                                                                "content",    "placeholder", "value"};
constexpr std::array<std::string_view, 8> said_as_a_share{
    "%", "percent", "per cent", "procent", "of every 100", "out of 100", "van de 100", "van elke 100"};

bool is_digit(char each) {
    return each >= '0' && each <= '9';
}

/// Of a letter that is no ASCII every byte counts as one.
bool is_letter_or_digit(char each) {
    const char lower = static_cast<char>(each | 0x20);
    return is_digit(each) || (lower >= 'a' && lower <= 'z') || (each & 0x80) != 0;
}

/// The place of a point in its chart is no word.
bool holds_words(std::string_view attribute) {
    return (attribute.starts_with("data-") && attribute != "data-at") ||
           std::ranges::count(attributes_with_words, attribute) > 0;
}

void add_words_of(std::string_view tag, std::vector<std::string_view>& words) {
    for (auto equals = tag.find("=\""); equals != std::string_view::npos;) {
        const auto name = tag.substr(0, equals).substr(tag.substr(0, equals).rfind(' ') + 1);
        const auto end = std::min(tag.find('"', equals + 2), tag.size());
        if (holds_words(name)) words.push_back(tag.substr(equals + 2, end - equals - 2));
        equals = tag.find("=\"", end);
    }
}

/// What follows a number, without the space between; a space that does not break is two bytes.
std::string_view without_space(std::string_view rest) {
    for (const std::string_view space : {" ", "\xc2\xa0", "\xe2\x80\xaf"})
        if (rest.starts_with(space)) return rest.substr(space.size());
    return rest;
}

}  // namespace

std::vector<std::string_view> words_on(std::string_view page) {
    std::vector<std::string_view> words;
    while (!page.empty()) {
        const auto begin = std::min(page.find('<'), page.size());
        if (begin > 0) words.push_back(page.substr(0, begin));
        const auto end = std::min(page.find('>', begin), page.size());
        add_words_of(page.substr(begin, end - begin), words);
        page.remove_prefix(std::min(end + 1, page.size()));
    }
    return words;
}

std::set<std::string> figures_on(std::string_view page) {
    std::set<std::string> figures;
    for (const std::string_view words : words_on(page))
        for (auto from = words.begin(); from != words.end();) {
            from = std::find_if(from, words.end(), is_letter_or_digit);
            const auto to = std::find_if_not(from, words.end(), is_letter_or_digit);
            if (from != to && std::all_of(from, to, is_digit)) figures.emplace(from, to);
            from = to;
        }
    return figures;
}

std::set<std::string> shares_on(std::string_view page) {
    std::set<std::string> shares;
    for (const std::string_view words : words_on(page))
        for (auto from = words.begin(); from != words.end();) {
            from = std::find_if(from, words.end(), is_digit);
            const auto to = std::find_if_not(
                from, words.end(), [](char each) { return is_digit(each) || each == '.' || each == ','; });
            const auto rest = without_space(std::string_view(to, words.end()));
            if (std::ranges::any_of(said_as_a_share, [&](auto each) { return rest.starts_with(each); }))
                shares.emplace(from, to);
            from = to;
        }
    return shares;
}

}  // namespace kept::support
