#pragma once

#include <filesystem>
#include <string>
#include <variant>

namespace kept::storage {

/// One SQLite file.
struct SqliteFile {
    std::filesystem::path file;
};

/// A PostgreSQL database: libpq connection strings of the role that migrates and of the one that runs.
struct PostgresqlDatabase {
    std::string migrating;
    std::string running;
};

/// Where everything is kept.
using Place = std::variant<SqliteFile, PostgresqlDatabase>;

/// Makes an SQLite file and its folder if they are not there, for nobody else to read.
/// Throws std::system_error with the path when that is not possible.
void make_private(const Place& place);

}  // namespace kept::storage
