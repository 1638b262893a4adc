#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/library_example.hpp"
#include "library/file.hpp"

namespace kept::library {

/// What is wrong in a file, for who edits it.
struct Fault {
    std::string file;
    std::size_t line = 0;  ///< the first is 1
    std::string sentence;
};

/// What could be read, and what could not.
struct Read {
    std::vector<LibraryExample> examples;  ///< in the order of the files
    std::vector<Fault> faults;
};

/// Reads the files as library/README.md lays down. A fault costs one example its place; a file that cannot be
/// taken apart at all costs that file. Everything else is there.
Read read(std::span<const File> files);

}  // namespace kept::library
