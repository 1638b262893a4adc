#include "domain/misspelling.hpp"

#include <algorithm>
#include <array>

namespace kept {
namespace {

constexpr std::size_t most_letters = 40;

using Row = std::array<int, most_letters + 1>;

}  // namespace

Misspelled misspelled(std::u16string_view typed, std::u16string_view word) {
    typed = typed.substr(0, most_letters);
    word = word.substr(0, most_letters);
    Row before{};
    Row last{};
    Row row{};
    for (std::size_t at = 0; at <= word.size(); ++at) last[at] = static_cast<int>(at);
    for (std::size_t letter = 1; letter <= typed.size(); ++letter) {
        row[0] = static_cast<int>(letter);
        for (std::size_t at = 1; at <= word.size(); ++at) {
            const int changed = typed[letter - 1] == word[at - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + changed});
            const bool is_swapped = letter > 1 && at > 1 && typed[letter - 1] == word[at - 2] &&
                                    typed[letter - 2] == word[at - 1];
            if (is_swapped) row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = last;
        last = row;
    }
    const auto end = last.begin() + static_cast<std::ptrdiff_t>(word.size());
    return {*end, *std::min_element(last.begin(), end + 1)};
}

int slips_forgiven(std::size_t letters) {
    if (letters < 4) return 0;
    return letters < 8 ? 1 : 2;
}

}  // namespace kept
