#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/first_quarter.hpp"
#include "domain/library_example.hpp"
#include "language/language.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// An example in a list, and who added it; nobody did when the program brought it.
struct ShelvedExample {
    LibraryExample example;
    std::string added_by;
};

/// The library: what a search found, or one shelf of it, or where everything stands.
struct Library {
    std::string search;
    std::optional<Department> department;
    std::optional<WorkStep> step;
    std::vector<ShelvedExample> found;                            ///< the best first
    std::size_t not_shown = 0;                                    ///< what was found beyond these
    std::vector<std::pair<Department, std::size_t>> departments;  ///< how many stand there
    std::vector<std::pair<WorkStep, std::size_t>> steps;
    std::vector<ShelvedExample> own;         ///< the organisation's
    std::optional<ThingToDo> way_back = {};  ///< into an unfinished first quarter of an hour
};

Sheet library_page(const language::Language& say, const Library& view);

}  // namespace kept::views
