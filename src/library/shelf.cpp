#include "library/shelf.hpp"

#include <algorithm>

namespace kept::library {

const Read& shelf() {
    static const Read all = read(all_files());
    return all;
}

const LibraryExample* on_the_shelf(std::string_view id) {
    const auto found = std::ranges::find(shelf().examples, id, &LibraryExample::id);
    return found == shelf().examples.end() ? nullptr : &*found;
}

}  // namespace kept::library
