#pragma once

#include <span>
#include <string_view>

namespace kept::library {

/// A text of library/, one a department.
struct File {
    std::string_view name;  ///< "sales.ini"
    std::string_view text;
};

/// The files that the program carries.
std::span<const File> all_files();

}  // namespace kept::library
