#pragma once

#include <string_view>

namespace kept {

/// How many letters somebody must have missed, added, changed or swapped with the next one.
struct Misspelled {
    int of_the_word = 0;   ///< to have meant the whole word
    int of_its_begin = 0;  ///< to have meant how it begins: they are still typing
};

/// Compares what was typed with a word, both folded. Of both only the first 40 letters count.
Misspelled misspelled(std::u16string_view typed, std::u16string_view word);

/// How many slips are forgiven in a word of so many letters: none below four, two from eight on.
int slips_forgiven(std::size_t letters);

}  // namespace kept
