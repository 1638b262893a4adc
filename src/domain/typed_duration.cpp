#include "domain/typed_duration.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "domain/characters.hpp"

namespace kept {
namespace {

enum class Per { minute, hour };

struct Word {
    std::u32string_view text;
    Per per;
};

constexpr std::array words{
    Word{U"min", Per::minute},    Word{U"minuut", Per::minute},  Word{U"minuten", Per::minute},
    Word{U"minute", Per::minute}, Word{U"minutes", Per::minute}, Word{U"u", Per::hour},
    Word{U"uur", Per::hour},      Word{U"uren", Per::hour},      Word{U"h", Per::hour},
    Word{U"hour", Per::hour},     Word{U"hours", Per::hour},
};

struct HoursAndMinutes {
    bool negative;
    std::u32string_view hours;
    std::u32string_view minutes;
};

bool is_capital(char32_t character) {
    return character >= U'A' && character <= U'Z';
}
char32_t small(char32_t character) {
    return is_capital(character) ? character + (U'a' - U'A') : character;
}
bool is_letter(char32_t character) {
    return small(character) >= U'a' && small(character) <= U'z';
}

std::optional<HoursAndMinutes> hours_and_minutes(std::u32string_view text) {
    const Signed duration = parted_from_sign(text);
    const auto mark = duration.rest.find_first_of(U":uUhH");
    if (mark == std::u32string_view::npos) return std::nullopt;
    const auto hours = duration.rest.substr(0, mark);
    const auto minutes = duration.rest.substr(mark + 1);
    if (!is_digits(hours) || !is_digits(minutes)) return std::nullopt;
    return HoursAndMinutes{duration.is_negative(), hours, minutes};
}

bool is_possible(std::u32string_view minutes) {
    return minutes.size() == 2 && minutes.front() < U'6';
}

/// The word behind a number says what it counts; without one it counts minutes.
std::optional<Numeral> read_with_word(std::u32string_view text, Tongue language) {
    const auto last_other = std::ranges::find_if_not(text.rbegin(), text.rend(), is_letter);
    const auto length = static_cast<std::size_t>(last_other - text.rbegin());
    std::u32string behind(text.substr(text.size() - length));
    std::ranges::transform(behind, behind.begin(), small);
    const auto word = std::ranges::find(words, std::u32string_view(behind), &Word::text);
    if (word == words.end()) return read_numeral(text, language);
    text.remove_suffix(length);
    const auto number = read_numeral(without_outer_spaces(text), language);
    return number && word->per == Per::hour ? minutes_in(*number) : number;
}

}  // namespace

// "1:30", "1u30" and "1h30" are 90; the part behind the colon or letter is two digits below 60.
std::optional<Numeral> read_duration(std::u32string_view text, Tongue language) {
    const auto parts = hours_and_minutes(text);
    if (!parts) return read_with_word(text, language);
    if (!is_possible(parts->minutes)) return std::nullopt;
    const auto minutes = (parts->minutes[0] - U'0') * 10 + (parts->minutes[1] - U'0');
    Numeral duration = minutes_in(whole_numeral(parts->hours), static_cast<int>(minutes));
    duration.negative = parts->negative && !duration.is_zero();
    return duration;
}

bool has_impossible_minutes(std::u32string_view text) {
    const auto parts = hours_and_minutes(text);
    return parts && !is_possible(parts->minutes);
}

}  // namespace kept
