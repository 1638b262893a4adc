#pragma once

#include <memory>
#include <soci/session.h>
#include <soci/statement.h>
#include <string_view>

#include "storage/connection.hpp"

namespace kept::storage {

/// An open database, and what SQLite and PostgreSQL each do in their own way.
class SociSession {
  public:
    virtual ~SociSession() = default;

    /// Begins a snapshot to read, or a transaction that may write.
    virtual void begin() = 0;

    /// Throws unless it is certain that the transaction is kept.
    virtual void commit() = 0;

    virtual void roll_back() = 0;

    virtual bool in_transaction() const = 0;

    /// Runs several statements at once, without binds.
    virtual void run_script(std::string_view script) = 0;

    /// Throws when a prepared statement takes or gives another number of values than the program does.
    virtual void check_shape(soci::statement& statement, std::size_t binds, std::size_t columns) const = 0;

    virtual Failure failure_of(const soci::soci_error& error) const = 0;

    soci::session soci;
};

std::unique_ptr<SociSession> open(const SqliteFile& place, May may);
std::unique_ptr<SociSession> open(const PostgresqlDatabase& place, May may);

}  // namespace kept::storage
