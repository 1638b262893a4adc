#pragma once

#include <string_view>

namespace kept {

/// Whether on every line each bidirectional embedding, override and isolate is closed by its own closing
/// mark, the last one opened first. Then a text cannot turn around what stands behind it. Marks that open
/// nothing (LRM, RLM) are free.
bool turns_back(std::u32string_view text);

}  // namespace kept
