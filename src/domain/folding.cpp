#include "domain/folding.hpp"

#include <stdexcept>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace kept {
namespace {

icu::UnicodeString without_accents(const icu::UnicodeString& text) {
    icu::UnicodeString plain;
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
        if (u_charType(text.char32At(at)) != U_NON_SPACING_MARK) plain.append(text.char32At(at));
    return plain;
}

}  // namespace

icu::UnicodeString folded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* take_apart = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU cannot fold text");
    const auto points = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    auto plain = take_apart->normalize(fold->normalize(points, status), status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU cannot fold text");
    return plain;
}

bool is_found(std::string_view search, std::string_view text) {
    const auto where = without_accents(folded(text));
    const auto what = without_accents(folded(search)).trim();
    for (std::int32_t from = 0; from < what.length();) {
        std::int32_t to = what.indexOf(u' ', from);
        if (to < 0) to = what.length();
        if (to > from && where.indexOf(what, from, to - from, 0, where.length()) < 0) return false;
        from = to + 1;
    }
    return true;
}

}  // namespace kept
