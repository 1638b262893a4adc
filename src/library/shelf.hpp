#pragma once

#include "library/reading.hpp"

namespace kept::library {

/// What the program's own files say, read once.
const Read& shelf();

/// The example of this id; nothing when there is none.
const LibraryExample* on_the_shelf(std::string_view id);

}  // namespace kept::library
