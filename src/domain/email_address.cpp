#include "domain/email_address.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <stdexcept>
#include <unicode/idna.h>
#include <unicode/stringpiece.h>

#include "domain/characters.hpp"

namespace kept {
namespace {

constexpr std::size_t most_bytes = 254;  // RFC 5321: a path of 256 with its angle brackets
constexpr std::size_t most_local_bytes = 64;

char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}
bool is_digit(char each) {
    return each >= '0' && each <= '9';
}

bool is_local_character(char each) {
    constexpr std::string_view others = "!#$%&'*+-/=?^_`{|}~.";
    return is_digit(each) || (small(each) >= 'a' && small(each) <= 'z') || others.find(each) != others.npos;
}

/// The part before the @, as nearly everybody has it: no quotes, no comments.
bool is_local_part(std::string_view local) {
    return !local.empty() && local.size() <= most_local_bytes && !local.starts_with('.') &&
           !local.ends_with('.') && local.find("..") == local.npos &&
           std::ranges::all_of(local, is_local_character);
}

/// Nothing when it is no domain name with at least two parts, the last of which is no number.
std::optional<std::string> domain_name(std::string_view typed) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::IDNA> names(icu::IDNA::createUTS46Instance(
        UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII,
        status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU cannot read domain names");
    std::string name;
    icu::StringByteSink<std::string> sink(&name);
    icu::IDNAInfo found;
    names->nameToASCII_UTF8({typed.data(), static_cast<std::int32_t>(typed.size())}, sink, found, status);
    if (U_FAILURE(status) || found.hasErrors()) return std::nullopt;
    const auto last_dot = name.rfind('.');
    if (last_dot == std::string::npos || last_dot + 1 == name.size() || is_digit(name.back()))
        return std::nullopt;
    return name;
}

std::string in_small_letters(std::string text) {
    std::ranges::transform(text, text.begin(), small);
    return text;
}

/// Nothing when it is no address.
std::optional<std::string> folded(std::string_view address) {
    const auto at = address.rfind('@');
    if (address.size() > most_bytes || at == address.npos || !is_local_part(address.substr(0, at)))
        return std::nullopt;
    const auto domain = domain_name(address.substr(at + 1));
    if (!domain || at + 1 + domain->size() > most_bytes) return std::nullopt;
    return in_small_letters(std::string(address.substr(0, at))) + "@" + *domain;
}

std::string trimmed(std::string_view typed) {
    const auto characters = characters_of(typed);
    return utf8_of(without_outer_spaces(characters));
}

}  // namespace

Result<std::string> email_address(std::string_view field, std::string_view typed) {
    const std::string address = trimmed(typed);
    if (address.empty()) return refuse(field, "Type an e-mail address.");
    const auto form = folded(address);
    if (!form) return refuse(field, "That is not an e-mail address.");
    return *form;
}

std::string folded_email(std::string_view address) {
    const std::string plain = trimmed(address);
    return folded(plain).value_or(in_small_letters(plain));
}

}  // namespace kept
