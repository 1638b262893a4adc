#pragma once

#include <stdexcept>
#include <string>

namespace kept::storage {

/// Why a database did not do what it was asked.
enum class Failure {
    statement,  ///< it did not understand, or may not
    refused,    ///< the schema forbids it: a constraint, a trigger
    conflict,   ///< somebody else's transaction came first: doing it again may succeed
    busy,       ///< it waited too long for its turn
    full,       ///< the disk is full
    broken,     ///< the disk failed, or the file is damaged
    gone,       ///< the connection is lost
};

/// A statement failed. Says its first line, never the values bound to it; the database's reason is nested.
class SqlFailed : public std::runtime_error {
  public:
    SqlFailed(Failure failure, const std::string& statement)
        : std::runtime_error("failed: " + statement), failure_(failure) {}

    Failure failure() const { return failure_; }

  private:
    Failure failure_;
};

/// What an exception says, followed by the reasons nested in it: for the log, never for a page.
std::string with_reasons(const std::exception& error);

}  // namespace kept::storage
