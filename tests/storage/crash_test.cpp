#include <algorithm>
#include <array>
#include <csignal>
#include <gtest/gtest.h>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "storage/founding.hpp"
#include "storage/journal.hpp"
#include "storage/store.hpp"
#include "support/databases.hpp"

// Whatever was acknowledged is there after the program was killed.
namespace kept::storage {
namespace {

constexpr int writers = 8;
constexpr int acknowledged_before_the_kill = 200;

class CrashOnBoth : public support::OnBothDatabases {};

KEPT_ON_BOTH_DATABASES(CrashOnBoth);

/// Writes until it is killed, and says each place in the journal once it was answered.
[[noreturn]] void report_forever(Store& store, const Bakery& bakery, int acknowledge) {
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&] {
            for (std::int64_t number = 0;; ++number) {
                const Sequence place = store.write([&](Transaction& transaction) {
                    return report_complaints(transaction, bakery, whole(number));
                });
                if (write(acknowledge, &place, sizeof place) != sizeof place) _exit(1);
            }
        });
    threads.clear();
    _exit(1);
}

std::set<Sequence> all_from(int pipe_end, std::size_t enough, pid_t writer) {
    std::set<Sequence> places;
    for (Sequence place = 0; read(pipe_end, &place, sizeof place) == sizeof place;) {
        places.insert(place);
        if (places.size() == enough) kill(writer, SIGKILL);
    }
    return places;
}

TEST_P(CrashOnBoth, WhatWasAcknowledgedIsThereAfterTheProgramWasKilled) {
    const Bakery bakery = found_bakery(store());
    store().stop();
    std::array<int, 2> ends{};
    ASSERT_EQ(pipe(ends.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        Store own(
            place(), [this] { return clock.now(); }, support::seeded_randomness(2),
            [](const OrganisationId&, const std::vector<Change>&) {});
        report_forever(own, bakery, ends[1]);
    }
    close(ends[1]);
    const auto acknowledged = all_from(ends[0], acknowledged_before_the_kill, child);
    close(ends[0]);
    waitpid(child, nullptr, 0);

    opened_again().read([&](Connection& connection) {
        std::set<Sequence> reported;
        for (auto [sequence] : connection.select<Sequence>("select sequence from reports"))
            reported.insert(sequence);
        EXPECT_TRUE(std::ranges::includes(reported, acknowledged));
        std::string previous(64, '0');
        for (const Entry& entry : entries_from(connection, bakery.id, 1, 1'000'000)) {
            EXPECT_EQ(entry.hash, hash_of(entry, previous));
            previous = entry.hash;
        }
        return 0;
    });
    EXPECT_GE(acknowledged.size(), static_cast<std::size_t>(acknowledged_before_the_kill));
    store().write([&](Transaction& transaction) { return report_complaints(transaction, bakery, whole(1)); });
}

}  // namespace
}  // namespace kept::storage
