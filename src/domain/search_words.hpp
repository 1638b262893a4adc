#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// Words as they are compared: folded, without accents, letters and digits alone.
using SearchWords = std::vector<std::u16string>;

/// Whether a word that was perhaps meant counts as one that was searched.
enum class Slips { forgiven, not_forgiven };

/// The words of a text, in their order.
SearchWords search_words(std::string_view text);

/// The words of what somebody searches. Only its beginning counts: 200 bytes, 8 words.
SearchWords searched_words(std::string_view search);

/// How well a word holds what was typed: 1 when it is that word, less when it begins with it, still less when
/// it has it as a part, 0 when it does not hold it. A part has three letters, or one of a script that is
/// written without spaces.
double holding(std::u16string_view typed, std::u16string_view word);

/// A bit for each kind of letter in a word: what shares few of them need not be compared letter by letter.
std::uint64_t kinds_of_letters(std::u16string_view word);

/// How many slips somebody must have made to have meant this word, or how it begins. Nothing when that is
/// more than are forgiven, or than the most that is still of use.
std::optional<int> slips_to_mean(std::u16string_view typed, std::u16string_view word, int most);

/// How many slips it takes for a text to hold every word that is searched; nothing when it lacks one, and
/// when nothing is searched.
std::optional<int> slips_to_hold(const SearchWords& searched, const SearchWords& text);

}  // namespace kept
