#pragma once

#include <string>
#include <vector>

#include "storage/connection.hpp"

namespace kept::storage {

/// Something in the data that is not as it must be, in one English sentence that names where.
struct Finding {
    std::string sentence;

    bool operator==(const Finding&) const = default;
};

/// What SQLite itself finds wrong with its file: damaged pages, rows that point nowhere.
std::vector<Finding> check_file(Connection& connection);

/// Whether the chain of every organisation is whole, and every row beside it says what its entry committed
/// to: an entry that was changed, moved or removed, and a row that was changed, added or removed.
std::vector<Finding> check_journals(Connection& connection);

}  // namespace kept::storage
