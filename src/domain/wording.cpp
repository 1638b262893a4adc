#include "domain/wording.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "domain/characters.hpp"
#include "domain/reading_direction.hpp"

namespace kept {
namespace {

// A family of four with skin tones is eleven code points and one character; nobody writes only those.
constexpr std::size_t most_code_points_each = 8;

std::size_t most_characters(Wording wording) {
    switch (wording) {
        case Wording::name:
            return 80;
        case Wording::sentence:
            return 280;
        default:
            return 2'000;
    }
}

bool breaks_line(char32_t character) {
    return is_space(character) && u_charType(static_cast<UChar32>(character)) != U_SPACE_SEPARATOR &&
           character != U'\t';
}

/// White space, or the two invisible marks that pasting leaves at the ends of a text.
bool is_margin(char32_t character) {
    return is_space(character) || character == U'\u200B' || character == U'\uFEFF';
}

std::u32string_view without_margins(std::u32string_view text) {
    while (!text.empty() && is_margin(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_margin(text.back())) text.remove_suffix(1);
    return text;
}

std::u32string in_one_line(std::u32string_view text) {
    std::u32string line;
    for (const char32_t character : text) {
        if (!is_space(character))
            line += character;
        else if (!line.ends_with(U' '))
            line += U' ';
    }
    return line;
}

std::u32string in_lines(std::u32string_view text) {
    std::u32string lines;
    char32_t before = 0;
    for (const char32_t character : text) {
        const bool second_half = before == U'\r' && character == U'\n';
        if (breaks_line(character) && !second_half) lines += U'\n';
        if (!breaks_line(character)) lines += character == U'\t' ? U' ' : character;
        before = character;
    }
    return lines;
}

bool shows_nothing(char32_t character) {
    constexpr char32_t blank_braille = U'\u2800';
    return is_space(character) || character == blank_braille ||
           u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool is_control(char32_t character) {
    return (u_charType(static_cast<UChar32>(character)) == U_CONTROL_CHAR && character != U'\n') ||
           U_IS_UNICODE_NONCHAR(character);
}

icu::UnicodeString normalised(std::u32string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* composer = icu::Normalizer2::getNFCInstance(status);
    const auto points = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                                      static_cast<std::int32_t>(text.size()));
    if (U_FAILURE(status)) throw std::runtime_error("ICU cannot normalise text");
    auto composed = composer->normalize(points, status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU cannot normalise text");
    return composed;
}

/// Characters as people count them: an accent or a skin tone is part of what it stands on.
std::size_t characters_in(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU cannot count characters");
    breaks->setText(text);
    std::size_t count = 0;
    while (breaks->next() != icu::BreakIterator::DONE) ++count;
    return count;
}

std::unexpected<Refusal> too_long(std::string_view field, Wording wording) {
    return refuse(field, "Say it in at most {0} characters.",
                  static_cast<std::int64_t>(most_characters(wording)));
}

}  // namespace

Result<std::string> worded(std::string_view field, std::string_view typed, Wording wording,
                           std::string_view when_empty) {
    const auto text = worded_or_empty(field, typed, wording);
    if (text && text->empty()) return refuse(field, when_empty);
    return text;
}

Result<std::string> worded_or_empty(std::string_view field, std::string_view typed, Wording wording) {
    if (!is_utf8(typed)) return refuse(field, "This text could not be read. Please type it again.");
    const auto characters = characters_of(typed);
    const auto inner = without_margins(characters);
    const auto text = wording == Wording::note ? in_lines(inner) : in_one_line(inner);
    if (std::ranges::all_of(text, shows_nothing)) return std::string{};
    if (std::ranges::any_of(text, is_control))
        return refuse(field, "This text holds characters that cannot be shown. Please type it again.");
    if (!turns_back(text))
        return refuse(field,
                      "This text turns its reading direction and never turns it back. Please type it again.");
    if (text.size() > most_characters(wording) * most_code_points_each) return too_long(field, wording);
    const auto composed = normalised(text);
    if (characters_in(composed) > most_characters(wording)) return too_long(field, wording);
    std::string kept;
    return composed.toUTF8String(kept);
}

}  // namespace kept
