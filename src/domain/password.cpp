#include "domain/password.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "domain/characters.hpp"
#include "domain/password_words.hpp"

namespace kept {
namespace {

constexpr std::size_t least_characters = 15;
constexpr std::size_t most_bytes = 1'024;
constexpr std::size_t a_year_or_so = 4;
constexpr std::size_t least_different_characters = 5;
constexpr std::size_t least_characters_of_a_context_word = 3;

/// Letters and digits only, in small letters: P@ssw0rd fools nobody, but "Pass Word!" is "password".
std::u32string folded(std::u32string_view text) {
    std::u32string folded;
    for (const char32_t character : text)
        if (u_isalnum(static_cast<UChar32>(character)))
            folded += static_cast<char32_t>(u_foldCase(static_cast<UChar32>(character), U_FOLD_CASE_DEFAULT));
    return folded;
}

void add_words_of(std::u32string_view context, std::vector<std::u32string>& words) {
    words.push_back(folded(context));
    std::u32string word;
    for (const char32_t character : std::u32string(context) + U' ') {
        if (u_isalnum(static_cast<UChar32>(character))) {
            word += character;
            continue;
        }
        if (word.size() >= least_characters_of_a_context_word) words.push_back(folded(word));
        word.clear();
    }
}

std::vector<std::u32string> words_tried_first(const std::vector<std::string>& context) {
    std::vector<std::u32string> words;
    for (const std::string_view word : password_words) words.push_back(characters_of(word));
    for (const std::string& text : context) add_words_of(characters_of(text), words);
    std::erase(words, std::u32string());
    std::ranges::sort(words, std::ranges::greater(), &std::u32string::size);
    return words;
}

std::u32string without(std::u32string text, const std::u32string& word) {
    for (auto at = text.find(word); at != std::u32string::npos; at = text.find(word))
        text.erase(at, word.size());
    return text;
}

bool is_tried_first(std::u32string_view password, const std::vector<std::string>& context) {
    if (std::set(password.begin(), password.end()).size() < least_different_characters) return true;
    const std::u32string all = folded(password);
    std::u32string rest = all;
    for (const std::u32string& word : words_tried_first(context)) rest = without(std::move(rest), word);
    return rest.size() <= a_year_or_so && rest.size() < all.size();
}

}  // namespace

std::string normalised_password(std::string_view typed) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* composer = icu::Normalizer2::getNFCInstance(status);
    const auto text = icu::UnicodeString::fromUTF8({typed.data(), static_cast<std::int32_t>(typed.size())});
    const auto composed = U_SUCCESS(status) ? composer->normalize(text, status) : text;
    if (U_FAILURE(status)) throw std::runtime_error("ICU cannot normalise text");
    std::string normalised;
    return composed.toUTF8String(normalised);
}

Result<std::string> acceptable_password(std::string_view field, std::string_view typed,
                                        const std::vector<std::string>& context) {
    if (!is_utf8(typed)) return refuse(field, "This text could not be read. Please type it again.");
    if (typed.size() > most_bytes) return refuse(field, "That password is too long. Choose a shorter one.");
    const std::string normalised = normalised_password(typed);
    const std::u32string characters = characters_of(normalised);
    if (characters.size() < least_characters)
        return refuse(field, "Choose a password of at least 15 characters.");
    if (is_tried_first(characters, context))
        return refuse(field,
                      "Somebody who guesses would try that password early. Choose a few words of your own.");
    return normalised;
}

}  // namespace kept
