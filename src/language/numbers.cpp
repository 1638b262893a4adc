#include <algorithm>

#include "language/parts.hpp"

namespace kept::language {

std::string Language::number(Decimal number, int decimals) const {
    return digits(number, decimals, parts_->separators);
}

std::string Language::number(std::int64_t number) const {
    return this->number(whole(number), 0);
}

std::string Language::spelled(std::int64_t number) const {
    const auto& words = parts_->small_numbers;
    if (number < 0 || number >= std::ssize(words)) return this->number(number);
    return words[static_cast<std::size_t>(number)];
}

std::string Language::bare(Decimal number, int decimals) const {
    const int shown = std::max(decimals, decimals_needed(number));
    // Three digits behind a comma could be a group of thousands to who reads the other language.
    return digits(number, shown == 3 ? 4 : shown, {.group = "", .decimal = parts_->separators.decimal});
}

}  // namespace kept::language
