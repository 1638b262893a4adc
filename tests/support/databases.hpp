#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "domain/instant.hpp"
#include "storage/connection.hpp"
#include "storage/place.hpp"
#include "storage/store.hpp"

namespace kept::support {

enum class Which { sqlite, postgresql };

std::string name_of(Which which);
void PrintTo(Which which, std::ostream* out);

/// A folder that is removed with everything in it.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// A clock that stands still until it is turned. May be read from several threads.
class TurnableClock {
  public:
    Instant now() const;
    void turn_to(Instant instant);
    void pass(std::chrono::microseconds time);

  private:
    mutable std::mutex mutex_;
    Instant now_ = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours(9);
};

/// Always the same bytes in the same order.
storage::Randomness seeded_randomness(unsigned seed);

/// A database with the newest schema that nobody else uses, and that is gone afterwards.
class FreshDatabase {
  public:
    enum class Schema { newest, none };

    explicit FreshDatabase(Which which, Schema schema = Schema::newest);
    ~FreshDatabase();
    FreshDatabase(const FreshDatabase&) = delete;
    FreshDatabase& operator=(const FreshDatabase&) = delete;

    const storage::Place& place() const { return *place_; }

    /// A connection that may do what the role that migrates may.
    std::unique_ptr<storage::Connection> as_migrating() const;

    /// As when the PostgreSQL server starts again.
    void end_all_connections() const;

  private:
    std::optional<TemporaryFolder> folder_;
    std::optional<storage::Place> place_;
};

/// What the store told, in order.
class Told {
  public:
    storage::Tell tell();
    std::vector<std::pair<OrganisationId, std::vector<storage::Change>>> so_far() const;

  private:
    mutable std::mutex mutex_;
    std::vector<std::pair<OrganisationId, std::vector<storage::Change>>> told_;
};

/// A test that runs on SQLite and on PostgreSQL, each time on a fresh database. Name the suite once more with
/// KEPT_ON_BOTH_DATABASES.
class OnBothDatabases : public testing::TestWithParam<Which> {
  protected:
    /// Opened when first asked for; tests with several threads ask before they start them.
    storage::Store& store();

    /// Stops the store and opens it anew on the same data.
    storage::Store& opened_again();

    const storage::Place& place() const { return database_.place(); }
    const FreshDatabase& database() const { return database_; }

    TurnableClock clock;
    Told told;

  private:
    FreshDatabase database_{GetParam()};
    storage::Randomness randomness_ = seeded_randomness(1);
    std::optional<storage::Store> store_;
};

}  // namespace kept::support

#define KEPT_ON_BOTH_DATABASES(Suite)                                                                 \
    INSTANTIATE_TEST_SUITE_P(                                                                         \
        Both, Suite, testing::Values(kept::support::Which::sqlite, kept::support::Which::postgresql), \
        [](const testing::TestParamInfo<kept::support::Which>& which) {                               \
            return kept::support::name_of(which.param);                                               \
        })
