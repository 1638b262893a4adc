#include "storage/store.hpp"

#include "secrets/digest.hpp"
#include "storage/concurrent_writer.hpp"
#include "storage/gathering_writer.hpp"
#include "storage/migrations.hpp"
#include "storage/moments.hpp"
#include "storage/pool.hpp"

namespace kept::storage {

namespace {

constexpr std::size_t most_readers = 16;

std::unique_ptr<Writer> writer_for(const Place& place, Circumstances circumstances) {
    if (std::holds_alternative<SqliteFile>(place))
        return std::make_unique<GatheringWriter>(place, std::move(circumstances));
    return std::make_unique<ConcurrentWriter>(place, std::move(circumstances));
}

Place migrated(const Place& place) {
    migrate(place);
    return place;
}

}  // namespace

std::string Transaction::random_hex(std::size_t bytes) {
    std::vector<std::uint8_t> random(bytes);
    randomness_(random);
    return secrets::hex(random);
}

void Transaction::changed(const OrganisationId& organisation, Change change) {
    changes_.emplace_back(organisation, std::move(change));
}

struct Store::Parts {
    Moments moments;
    std::unique_ptr<Writer> writer;
    Pool<Connection> readers;

    Parts(const Place& place, Clock clock, Randomness randomness, Tell tell)
        : moments(std::move(clock)),
          writer(writer_for(migrated(place), {moments, std::move(randomness), std::move(tell)})),
          readers(most_readers, [place] { return std::make_unique<Connection>(place, May::read); }) {}
};

Store::Store(const Place& place, Clock clock, Randomness randomness, Tell tell)
    : parts_(std::make_unique<Parts>(place, std::move(clock), std::move(randomness), std::move(tell))) {}

Store::~Store() = default;

Instant Store::now() const {
    return parts_->moments.now();
}

void Store::write_together(const std::function<void()>& writes) {
    parts_->writer->perform_together(writes);
}

bool Store::is_broken() const {
    return parts_->writer->is_broken();
}

void Store::stop() {
    parts_->writer->stop();
}

Store::Borrowed Store::borrow() {
    auto& readers = parts_->readers;
    return {begun(readers).release(),
            [&readers](Connection* reader) { give_back(readers, std::unique_ptr<Connection>(reader)); }};
}

void Store::perform(const Deed& deed) {
    parts_->writer->perform(deed);
}

}  // namespace kept::storage
