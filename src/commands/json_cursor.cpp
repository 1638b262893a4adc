#include "commands/json_cursor.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace kept::commands {
namespace {

constexpr int deepest = 64;

/// What JSON has no number for.
constexpr std::array<std::pair<std::string_view, double>, 6> odd_numbers{{
    {"NaN", std::numeric_limits<double>::quiet_NaN()},
    {"\"NaN\"", std::numeric_limits<double>::quiet_NaN()},
    {"Infinity", HUGE_VAL},
    {"\"Infinity\"", HUGE_VAL},
    {"-Infinity", -HUGE_VAL},
    {"\"-Infinity\"", -HUGE_VAL},
}};

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

/// What is too large for a double is infinite, what is too small is zero.
double double_of(std::string_view digits) {
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc()) return value;
    const auto exponent = digits.find_first_of("eE");
    const bool is_small = exponent == digits.npos ? digits.find('.') < 3 : digits.at(exponent + 1) == '-';
    return is_small ? 0 : digits.front() == '-' ? -HUGE_VAL : HUGE_VAL;
}

void append_utf8(std::string& text, char32_t character) {
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((character >> shift) & 0x3F)); };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0 | (character >> 6));
        tail(0);
    } else {
        text += static_cast<char>(0xE0 | (character >> 12));
        tail(6);
        tail(0);
    }
}

}  // namespace

bool JsonCursor::takes(std::string_view word) {
    pass_space();
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
}

double JsonCursor::number() {
    pass_space();
    if (const auto odd = odd_number()) return *odd;
    return double_of(number_text());
}

std::string JsonCursor::text(const char* expected) {
    if (!takes('"')) throw NotAsAsked{expected};
    std::string read;
    for (; at_ < text_.size() && text_[at_] != '"'; ++at_) {
        if (static_cast<unsigned char>(text_[at_]) < 0x20) no_json();
        if (text_[at_] == '\\')
            read_escape(read);
        else
            read += text_[at_];
    }
    if (!takes('"')) no_json();
    return read;
}

void JsonCursor::skip() {
    pass_space();
    if (++depth_ > deepest) throw NotAsAsked{"it is nested too deep"};
    const char first = at_ < text_.size() ? text_[at_] : '\0';
    if (first == '{')
        object([this](const std::string&) { skip(); });
    else if (first == '[')
        list([this] { skip(); });
    else if (first == '"')
        text();
    else if (!takes("null") && !takes("true") && !takes("false"))
        number();
    --depth_;
}

void JsonCursor::end() {
    pass_space();
    if (at_ != text_.size()) no_json();
}

bool JsonCursor::takes(char character) {
    pass_space();
    if (at_ >= text_.size() || text_[at_] != character) return false;
    ++at_;
    return true;
}

void JsonCursor::open(char bracket, const char* expected) {
    if (!takes(bracket)) throw NotAsAsked{expected};
}

void JsonCursor::pass_space() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r' || text_[at_] == '\n'))
        ++at_;
}

std::string_view JsonCursor::number_text() {
    const std::size_t begin = at_;
    if (at_ < text_.size() && text_[at_] == '-') ++at_;
    const bool starts_with_zero = at_ < text_.size() && text_[at_] == '0';
    const std::size_t digits = pass_digits();
    if (digits == 0 && at_ == begin) throw NotAsAsked{"a number was expected"};
    if (digits == 0 || (starts_with_zero && digits > 1)) no_json();
    if (at_ < text_.size() && text_[at_] == '.') {
        ++at_;
        if (pass_digits() == 0) no_json();
    }
    if (at_ < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
        ++at_;
        if (at_ < text_.size() && (text_[at_] == '+' || text_[at_] == '-')) ++at_;
        if (pass_digits() == 0) no_json();
    }
    return text_.substr(begin, at_ - begin);
}

std::size_t JsonCursor::pass_digits() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    return at_ - begin;
}

std::optional<double> JsonCursor::odd_number() {
    // Most numbers begin with a digit, and are none of these.
    if (at_ < text_.size() && is_digit(text_[at_])) return std::nullopt;
    for (const auto& [word, value] : odd_numbers)
        if (takes(word)) return value;
    return std::nullopt;
}

/// Stands on the backslash before, and on the last character of the escape after.
void JsonCursor::read_escape(std::string& into) {
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    ++at_;
    if (at_ >= text_.size()) no_json();
    if (text_[at_] == 'u') return append_utf8(into, read_unit());
    const auto name = names.find(text_[at_]);
    if (name == names.npos) no_json();
    into += meanings[name];
}

/// Four hex digits; of a pair of surrogates each is read by itself, for no key of ours has any.
char32_t JsonCursor::read_unit() {
    if (at_ + 4 >= text_.size()) no_json();
    const char* begin = text_.data() + at_ + 1;
    unsigned unit = 0;
    if (std::from_chars(begin, begin + 4, unit, 16).ptr != begin + 4) no_json();
    at_ += 4;
    return unit;
}

void JsonCursor::no_json() const {
    throw NoJson(fmt::format("this is no JSON, at character {}", at_ + 1));
}

}  // namespace kept::commands
