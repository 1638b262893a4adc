#pragma once

#include <string>

#include "storage/place.hpp"

namespace kept::support {

/// A throw-away PostgreSQL on this machine, started when the first test of a program asks for it. It ends,
/// and is removed, with the program: also when that crashes.
class PostgresqlCluster {
  public:
    static PostgresqlCluster& shared();

    /// A database of its own, migrated to the newest schema.
    storage::PostgresqlDatabase fresh_database();

    /// One without any schema.
    storage::PostgresqlDatabase empty_database();

    void end_all_connections(const storage::PostgresqlDatabase& database);

    void drop(const storage::PostgresqlDatabase& database);

    PostgresqlCluster(const PostgresqlCluster&) = delete;
    PostgresqlCluster& operator=(const PostgresqlCluster&) = delete;

  private:
    PostgresqlCluster();
    ~PostgresqlCluster();

    storage::PostgresqlDatabase database_named(const std::string& name) const;
    storage::PostgresqlDatabase next_database(const std::string& template_name);
    void administer(const std::string& statement) const;

    int keeper_ = -1;    ///< the process that ends the cluster
    int lifeline_ = -1;  ///< while it is open, the cluster lives
    std::string folder_;
    int databases_ = 0;
    bool template_is_made_ = false;
};

}  // namespace kept::support
