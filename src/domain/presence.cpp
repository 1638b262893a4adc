#include "domain/presence.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unicode/uchar.h>
#include <vector>

#include "domain/characters.hpp"
#include "domain/folding.hpp"
#include "domain/presence_words.hpp"

namespace kept {
namespace {

using Words = std::vector<std::string>;

bool is_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == word.npos;
}

/// The words of a text, folded. A stroke is read aloud: "omzet / uur" is "omzet per uur", but "24/7" stays.
Words words_of(std::string_view text) {
    std::string utf8;
    Words words(1);
    for (const char32_t character : characters_of(folded(text).toUTF8String(utf8))) {
        const auto point = static_cast<UChar32>(character);
        if (u_isalnum(point)) words.back() += utf8_of({&character, 1});
        if (u_isalnum(point) || u_charType(point) == U_NON_SPACING_MARK) continue;
        if (character == U'/' && !is_number(words.back())) words.emplace_back("per");
        words.emplace_back();
    }
    std::erase(words, "");
    return words;
}

bool is_among(const auto& table, std::string_view word) {
    return std::ranges::find(table, word) != std::end(table);
}

Words without(Words words, const auto& table) {
    std::erase_if(words, [&](const std::string& word) { return is_among(table, word); });
    return words;
}

std::string written_solid(const Words& words) {
    std::string solid;
    for (const auto& word : words) solid += word;
    return solid;
}

/// Every entry of the table as one solid word, once with its articles and once without.
std::vector<std::string> solid_presence_words() {
    std::vector<std::string> solid;
    for (const auto entry : presence_words) {
        solid.push_back(written_solid(words_of(entry)));
        solid.push_back(written_solid(without(words_of(entry), articles)));
    }
    return solid;
}

/// Where the solid text ends when it is written from a word on, with whatever spaces.
std::optional<std::size_t> end_of(const std::string& solid, const Words& words, std::size_t from) {
    std::string written;
    for (std::size_t at = from; at < words.size() && written.size() < solid.size(); ++at) {
        written += words[at];
        if (written == solid) return at + 1;
    }
    return std::nullopt;
}

/// "omzet per gewerkt uur", "binnen 24 uren gemaakt"
bool measures_something_else(const Words& words, std::size_t from) {
    while (from > 0 && is_number(words[from - 1])) --from;
    return from > 0 && is_among(measuring_words, words[from - 1]);
}

/// "klanten aanwezig", "attendance of our customers"; but "aanwezigheid bij klanten" is the owner's.
bool is_of_others(const Words& words, std::size_t from, std::size_t to) {
    const auto names_others = [](const std::string& word) { return is_among(words_of_others, word); };
    const auto begin = words.begin();
    const auto of = std::find_if(begin + static_cast<std::ptrdiff_t>(to), words.end(),
                                 [](const std::string& word) { return word == "van" || word == "of"; });
    return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(from), names_others) ||
           std::any_of(of, words.end(), names_others);
}

bool speaks_of_presence(const Words& words) {
    static const std::vector<std::string> table = solid_presence_words();
    for (std::size_t from = 0; from < words.size(); ++from)
        for (const auto& solid : table)
            if (const auto to = end_of(solid, words, from))
                if (!measures_something_else(words, from) && !is_of_others(words, from, *to)) return true;
    return false;
}

bool is_nothing_but_hours(const Words& words) {
    const auto counted = [](const Words& all) { return written_solid(without(all, counting_words)); };
    const auto name = counted(words);
    return std::ranges::any_of(presence_names,
                               [&](std::string_view entry) { return counted(words_of(entry)) == name; });
}

}  // namespace

bool is_presence(std::string_view kpi_name) {
    const Words words = words_of(kpi_name);
    return speaks_of_presence(words) || speaks_of_presence(without(words, articles)) ||
           is_nothing_but_hours(words);
}

}  // namespace kept
