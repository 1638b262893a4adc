#include "language/language.hpp"

#include <unicode/casemap.h>
#include <unicode/stringoptions.h>
#include <vector>

#include "language/icu_locale.hpp"
#include "language/parts.hpp"

namespace kept::language {

const Language& of(Tongue tongue) {
    static const Language dutch(Tongue::dutch);
    static const Language english(Tongue::english);
    return tongue == Tongue::dutch ? dutch : english;
}

Language::Language(Tongue tongue) : tongue_(tongue), parts_(std::make_unique<const Parts>(tongue)) {}

Language::~Language() = default;

std::string_view Language::translated(std::string_view context, std::string_view english) const {
    return parts_->catalogue.translated(context, english);
}

std::string_view Language::translated(std::string_view one, std::string_view many, std::int64_t count) const {
    return parts_->catalogue.translated(one, many, count);
}

std::string Language::filled(std::string_view sentence, std::initializer_list<std::string> arguments) {
    return fill(sentence, {arguments.begin(), arguments.size()});
}

std::string Language::refusal(const Refusal& refusal) const {
    std::vector<std::string> arguments;
    for (const auto& argument : refusal.arguments) arguments.push_back(written(argument));
    return capitalised(fill(translated({}, refusal.sentence), arguments));
}

std::string Language::listed(std::span<const std::string> names) const {
    const Language& say = *this;
    if (names.empty()) return "";
    std::string list = names.front();
    for (std::size_t at = 1; at + 1 < names.size(); ++at) list += ", " + names[at];
    return names.size() == 1 ? list : say("{0} and {1}", list, names.back());
}

std::string Language::capitalised(std::string_view text) const {
    std::string result;
    icu::StringByteSink sink(&result);
    UErrorCode error = U_ZERO_ERROR;
    icu::CaseMap::utf8ToTitle(icu_locale(tongue_).getName(),
                              U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_LOWERCASE, nullptr, text, sink,
                              nullptr, error);
    check_icu(error);
    return result;
}

bool Language::less(std::string_view one, std::string_view other) const {
    UErrorCode error = U_ZERO_ERROR;
    return parts_->alphabet->compareUTF8(one, other, error) == UCOL_LESS;
}

bool Language::holds(std::string_view text, std::string_view part) const {
    const auto folded = [](std::string_view words) {
        return icu::UnicodeString::fromUTF8(
                   icu::StringPiece(words.data(), static_cast<std::int32_t>(words.size())))
            .foldCase();
    };
    return part.empty() || folded(text).indexOf(folded(part)) >= 0;
}

}  // namespace kept::language
