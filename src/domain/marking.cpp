#include "domain/marking.hpp"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace kept {
namespace {

constexpr std::size_t most_bytes_whole = 180;
constexpr std::size_t bytes_before_it = 60;
constexpr std::size_t bytes_to_a_space = 24;

/// From one byte of a text until before another.
struct Range {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// A word where it stands in a text, with the bytes from which each of its folded letters came.
struct StandingWord {
    Range range;
    std::u16string letters;
    std::vector<Range> of_letters;
};

bool belongs_to_a_word(UChar32 point) {
    return u_charType(point) == U_NON_SPACING_MARK ||
           u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// Letters that are folded one by one stand where they are seen; as a whole a word may fold differently,
/// which costs no more than its mark.
void add_letter(StandingWord& word, std::string_view text, Range range) {
    for (const auto& folded : search_words(text.substr(range.from, range.to - range.from)))
        for (const char16_t letter : folded) {
            word.letters += letter;
            word.of_letters.push_back(range);
        }
    word.range.to = range.to;
}

std::vector<StandingWord> standing_words(std::string_view text) {
    std::vector<StandingWord> words;
    bool is_inside = false;
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        Range range{static_cast<std::size_t>(at), 0};
        UChar32 point = 0;
        U8_NEXT(text.data(), at, length, point);
        range.to = static_cast<std::size_t>(at);
        if (point >= 0 && u_isalnum(point)) {
            if (!is_inside) words.push_back({.range = range, .letters = {}, .of_letters = {}});
            is_inside = true;
            add_letter(words.back(), text, range);
        } else if (is_inside && point >= 0 && belongs_to_a_word(point)) {
            words.back().range.to = range.to;
            if (!words.back().of_letters.empty()) words.back().of_letters.back().to = range.to;
        } else {
            is_inside = false;
        }
    }
    return words;
}

void add_where_it_is_held(std::vector<Range>& found, const StandingWord& word, std::u16string_view typed) {
    if (holding(typed, word.letters) <= 0) return;
    const std::size_t first = word.letters.find(typed);
    found.push_back({word.of_letters[first].from, word.of_letters[first + typed.size() - 1].to});
}

void add_what_was_meant(std::vector<Range>& found, const std::vector<StandingWord>& words,
                        std::u16string_view typed) {
    std::vector<Range> meant;
    int fewest = static_cast<int>(typed.size());
    for (const StandingWord& word : words) {
        const auto slips = slips_to_mean(typed, word.letters, fewest);
        if (!slips) continue;
        if (*slips < fewest) meant.clear();
        fewest = *slips;
        meant.push_back(word.range);
    }
    found.insert(found.end(), meant.begin(), meant.end());
}

/// In their order, and none within another.
std::vector<Range> places_in(std::string_view text, const SearchWords& searched, Slips slips) {
    const auto words = standing_words(text);
    std::vector<Range> found;
    for (const auto& typed : searched) {
        const std::size_t before = found.size();
        for (const StandingWord& word : words) add_where_it_is_held(found, word, typed);
        if (found.size() == before && slips == Slips::forgiven) add_what_was_meant(found, words, typed);
    }
    std::ranges::sort(found, {}, &Range::from);
    std::vector<Range> apart;
    for (const Range& each : found) {
        if (!apart.empty() && each.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, each.to);
        else
            apart.push_back(each);
    }
    return apart;
}

/// The nearest place to cut without halving a word, or where words are long at least a letter.
std::size_t cut_after(std::string_view text, std::size_t at) {
    const auto space = text.find(' ', at);
    if (space != text.npos && space - at <= bytes_to_a_space) return space + 1;
    while (at < text.size() && U8_IS_TRAIL(text[at])) ++at;
    return at;
}

std::size_t cut_before(std::string_view text, std::size_t at) {
    const auto space = text.rfind(' ', at);
    if (space != text.npos && at - space <= bytes_to_a_space) return space;
    while (at > 0 && U8_IS_TRAIL(text[at])) --at;
    return at;
}

}  // namespace

std::vector<MarkedPart> marked(std::string_view text, const SearchWords& searched, Slips slips) {
    std::vector<MarkedPart> parts;
    std::size_t at = 0;
    for (const Range& each : places_in(text, searched, slips)) {
        if (each.from > at) parts.push_back({std::string(text.substr(at, each.from - at)), Mark::plain});
        parts.push_back({std::string(text.substr(each.from, each.to - each.from)), Mark::found});
        at = each.to;
    }
    if (at < text.size()) parts.push_back({std::string(text.substr(at)), Mark::plain});
    return parts;
}

std::string snippet(std::string_view text, const SearchWords& searched) {
    if (text.size() <= most_bytes_whole) return std::string(text);
    const auto found = places_in(text, searched, Slips::forgiven);
    const std::size_t first = found.empty() ? 0 : found.front().from;
    const std::size_t from = first <= bytes_before_it ? 0 : cut_after(text, first - bytes_before_it);
    const std::size_t rest = text.size() - from;
    const std::size_t to = rest <= most_bytes_whole ? text.size() : cut_before(text, from + most_bytes_whole);
    return (from > 0 ? "… " : "") + std::string(text.substr(from, to - from)) +
           (to < text.size() ? " …" : "");
}

}  // namespace kept
