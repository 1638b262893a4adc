#pragma once

#include <string>

#include "domain/ids.hpp"
#include "language/language.hpp"

namespace kept::views {

/// One entry of the journal, by which its owner can show what was said.
struct Receipt {
    Sequence sequence = 0;
    std::string hash;  ///< hex; its first eight characters are shown
};

/// "Entry 1,204 · 3f9a01c2".
std::string receipt_words(const language::Language& say, const Receipt& receipt);

}  // namespace kept::views
