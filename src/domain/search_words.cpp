#include "domain/search_words.hpp"

#include <algorithm>
#include <bit>
#include <unicode/uchar.h>

#include "domain/folding.hpp"
#include "domain/misspelling.hpp"

namespace kept {
namespace {

constexpr std::size_t most_bytes = 200;
constexpr std::size_t most_words = 8;

constexpr double the_word = 1;
constexpr double its_begin = 0.8;
constexpr double a_part_of_it = 0.6;

constexpr bool is_plain(char letter) {
    return static_cast<unsigned char>(letter) < 0x80;
}

/// Most texts are written with nothing but these: they need no table of all scripts.
SearchWords plain_words(std::string_view text) {
    SearchWords words(1);
    for (const char letter : text) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            words.back() += static_cast<char16_t>(letter);
        else if (letter >= 'A' && letter <= 'Z')
            words.back() += static_cast<char16_t>(letter - 'A' + 'a');
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

SearchWords words_of_any_script(std::string_view text) {
    const icu::UnicodeString all = folded(text);
    SearchWords words(1);
    for (std::int32_t at = 0; at < all.length(); at = all.moveIndex32(at, 1)) {
        const UChar32 point = all.char32At(at);
        if (u_isalnum(point)) {
            const icu::UnicodeString letter(point);
            words.back().append(letter.getBuffer(), static_cast<std::size_t>(letter.length()));
        } else if (u_charType(point) != U_NON_SPACING_MARK && !words.back().empty()) {
            words.emplace_back();
        }
    }
    return words;
}

/// Thai, Lao, Khmer and Burmese, and what is written in Han, Kana or Hangul.
constexpr bool is_written_without_spaces(char16_t letter) {
    return (letter >= 0x0e00 && letter <= 0x0eff) || (letter >= 0x1000 && letter <= 0x109f) ||
           (letter >= 0x1780 && letter <= 0x17ff) || (letter >= 0x2e80 && letter <= 0xdfff);
}

std::size_t letters_of_a_part(std::u16string_view typed) {
    return !typed.empty() && is_written_without_spaces(typed.front()) ? 1 : 3;
}

}  // namespace

SearchWords search_words(std::string_view text) {
    SearchWords words = std::ranges::all_of(text, is_plain) ? plain_words(text) : words_of_any_script(text);
    if (words.back().empty()) words.pop_back();
    return words;
}

SearchWords searched_words(std::string_view search) {
    SearchWords words = search_words(search.substr(0, most_bytes));
    if (words.size() > most_words) words.resize(most_words);
    return words;
}

double holding(std::u16string_view typed, std::u16string_view word) {
    const auto at = word.find(typed);
    if (at == word.npos) return 0;
    if (at > 0) return typed.size() < letters_of_a_part(typed) ? 0 : a_part_of_it;
    return word.size() == typed.size() ? the_word : its_begin;
}

std::uint64_t kinds_of_letters(std::u16string_view word) {
    std::uint64_t kinds = 0;
    for (const char16_t letter : word) kinds |= std::uint64_t{1} << (letter % 64);
    return kinds;
}

std::optional<int> slips_to_mean(std::u16string_view typed, std::u16string_view word, int most) {
    most = std::min(most, slips_forgiven(typed.size()));
    if (most <= 0 || word.size() + static_cast<std::size_t>(most) < typed.size()) return std::nullopt;
    if (std::popcount(kinds_of_letters(typed) & ~kinds_of_letters(word)) > most) return std::nullopt;
    const Misspelled slips = misspelled(typed, word);
    const int needed = std::min(slips.of_the_word, slips.of_its_begin);
    return needed <= most ? std::optional(needed) : std::nullopt;
}

std::optional<int> slips_to_hold(const SearchWords& searched, const SearchWords& text) {
    if (searched.empty()) return std::nullopt;
    int slips = 0;
    for (const auto& typed : searched) {
        if (std::ranges::any_of(text, [&](const auto& word) { return holding(typed, word) > 0; })) continue;
        int fewest = slips_forgiven(typed.size()) + 1;
        for (const auto& word : text) fewest = slips_to_mean(typed, word, fewest - 1).value_or(fewest);
        if (fewest > slips_forgiven(typed.size())) return std::nullopt;
        slips += fewest;
    }
    return slips;
}

}  // namespace kept
