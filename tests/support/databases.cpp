#include "support/databases.hpp"

#include <cstdlib>
#include <ostream>
#include <stdexcept>

#include "storage/migrations.hpp"
#include "support/postgresql_cluster.hpp"

namespace kept::support {

std::string name_of(Which which) {
    return which == Which::sqlite ? "sqlite" : "postgresql";
}

void PrintTo(Which which, std::ostream* out) {
    *out << name_of(which);
}

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "kept-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder can be made");
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Instant TurnableClock::now() const {
    const std::lock_guard lock(mutex_);
    return now_;
}

void TurnableClock::turn_to(Instant instant) {
    const std::lock_guard lock(mutex_);
    now_ = instant;
}

void TurnableClock::pass(std::chrono::microseconds time) {
    const std::lock_guard lock(mutex_);
    now_ += time;
}

storage::Randomness seeded_randomness(unsigned seed) {
    struct Dice {
        std::mutex mutex;
        std::mt19937 generator;
    };
    auto dice = std::make_shared<Dice>();
    dice->generator.seed(seed);
    return [dice](std::span<std::uint8_t> bytes) {
        const std::lock_guard lock(dice->mutex);
        for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(dice->generator());
    };
}

FreshDatabase::FreshDatabase(Which which, Schema schema) {
    if (which == Which::sqlite) {
        folder_.emplace();
        place_ = storage::SqliteFile{folder_->path() / "kept.sqlite"};
        if (schema == Schema::newest) storage::migrate(*place_);
    } else {
        auto& cluster = PostgresqlCluster::shared();
        place_ = schema == Schema::newest ? cluster.fresh_database() : cluster.empty_database();
    }
}

FreshDatabase::~FreshDatabase() {
    if (const auto* database = std::get_if<storage::PostgresqlDatabase>(&*place_))
        PostgresqlCluster::shared().drop(*database);
}

std::unique_ptr<storage::Connection> FreshDatabase::as_migrating() const {
    storage::Place place = *place_;
    if (auto* database = std::get_if<storage::PostgresqlDatabase>(&place))
        database->running = database->migrating;
    return std::make_unique<storage::Connection>(place, storage::May::write);
}

void FreshDatabase::end_all_connections() const {
    PostgresqlCluster::shared().end_all_connections(std::get<storage::PostgresqlDatabase>(*place_));
}

storage::Tell Told::tell() {
    return [this](const OrganisationId& organisation, const std::vector<storage::Change>& changes) {
        const std::lock_guard lock(mutex_);
        told_.emplace_back(organisation, changes);
    };
}

std::vector<std::pair<OrganisationId, std::vector<storage::Change>>> Told::so_far() const {
    const std::lock_guard lock(mutex_);
    return told_;
}

storage::Store& OnBothDatabases::store() {
    if (!store_)
        store_.emplace(
            place(), [this] { return clock.now(); }, randomness_, told.tell());
    return *store_;
}

storage::Store& OnBothDatabases::opened_again() {
    store_.reset();
    return store();
}

}  // namespace kept::support
