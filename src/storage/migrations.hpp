#pragma once

#include <span>
#include <string_view>

#include "storage/place.hpp"

namespace kept::storage {

/// One step of the schema, told to each database in its own words.
struct Migration {
    int number = 0;  ///< 1 is the first
    std::string_view name;
    std::string_view sqlite;
    std::string_view postgresql;
};

/// All steps this program knows, in order.
std::span<const Migration> all_migrations();

/// Makes the place if it is not there, and brings its schema up to date: each missing step in a transaction
/// of its own. Throws with one clear sentence when it is not Kept's, newer than this program, or differs
/// from what this program once made.
void migrate(const Place& place, std::span<const Migration> migrations = all_migrations());

}  // namespace kept::storage
