#include "storage/journal.hpp"

#include <gtest/gtest.h>

#include "domain/refusal.hpp"
#include "storage/founding.hpp"
#include "support/databases.hpp"

namespace kept::storage {
namespace {

const std::string zeros(64, '0');

Entry example_entry() {
    return {.sequence = 3,
            .version = 1,
            .instant = Instant{std::chrono::microseconds{1'795'424'400'000'000}},
            .kind = EntryKind::report,
            .author = "ann",
            .subject = "report",
            .about = "kpi",
            .period = "2026-11-23",
            .commitment = std::string(64, 'c'),
            .hash = {}};
}

TEST(Journal, AHashIsWrittenDownTheSameWayForever) {
    EXPECT_EQ(hash_of(example_entry(), zeros),
              "0d0b5ebe3251690263dfb1ac0e58032769fc3ef19d7a2f17bc50b056564dafe5");
    EXPECT_EQ(commitment_of("salt", {"80000", "", "to satisfaction"}),
              "83b3816738d3199e83f0048deb4ee17a99e27a8b1ac337b17299a2355db7691e");
}

TEST(Journal, TheHashCoversEveryFieldOfAnEntryAndTheOneBefore) {
    const std::vector<std::function<void(Entry&)>> changes{
        [](Entry& entry) { entry.sequence = 4; },
        [](Entry& entry) { entry.version = 2; },
        [](Entry& entry) { entry.instant += std::chrono::microseconds(1); },
        [](Entry& entry) { entry.kind = EntryKind::correction; },
        [](Entry& entry) { entry.author = "ben"; },
        [](Entry& entry) { entry.subject = "other"; },
        [](Entry& entry) { entry.about = "other"; },
        [](Entry& entry) { entry.period = "2026-11-24"; },
        [](Entry& entry) { entry.commitment[0] = 'd'; }};
    const std::string unchanged = hash_of(example_entry(), zeros);
    for (std::size_t field = 0; field < changes.size(); ++field) {
        Entry entry = example_entry();
        changes[field](entry);
        EXPECT_NE(hash_of(entry, zeros), unchanged) << "field " << field;
    }
    EXPECT_NE(hash_of(example_entry(), std::string(64, '1')), unchanged);
}

TEST(Journal, TheHashKnowsWhereAFieldEnds) {
    Entry one = example_entry();
    Entry other = example_entry();
    one.author = "ann", one.subject = "a";
    other.author = "anna", other.subject = "";

    EXPECT_NE(hash_of(one, zeros), hash_of(other, zeros));
    EXPECT_NE(commitment_of("salt", {"8", "5"}), commitment_of("salt", {"85", ""}));
    EXPECT_NE(commitment_of("salt", {"8"}), commitment_of("salt", {"8", ""}));
    EXPECT_NE(commitment_of("salt", {"8"}), commitment_of("pepper", {"8"}));
}

class JournalOnBoth : public support::OnBothDatabases {
  protected:
    std::vector<Entry> entries(const OrganisationId& organisation, Sequence first = 1, int limit = 1'000) {
        return store().read(
            [&](Connection& connection) { return entries_from(connection, organisation, first, limit); });
    }

    Sequence say(const Bakery& bakery, std::int64_t number) {
        return store().write(
            [&](Transaction& transaction) { return report_complaints(transaction, bakery, whole(number)); });
    }
};

KEPT_ON_BOTH_DATABASES(JournalOnBoth);

TEST_P(JournalOnBoth, EveryEntryIsJoinedToTheOneBefore) {
    const Bakery bakery = found_bakery(store());
    for (int number = 1; number <= 3; ++number) say(bakery, number);

    std::string previous = zeros;
    Sequence expected = 1;
    for (const Entry& entry : entries(bakery.id)) {
        EXPECT_EQ(entry.sequence, expected++);
        EXPECT_EQ(entry.hash, hash_of(entry, previous));
        previous = entry.hash;
    }
    EXPECT_GT(expected, 4);
}

TEST_P(JournalOnBoth, AnEntrySaysWhoAboutWhatAndWhenButNoNumber) {
    const Bakery bakery = found_bakery(store());
    const Sequence place = say(bakery, 8);

    const Entry entry = entries(bakery.id, place).at(0);
    EXPECT_EQ(entry.kind, EntryKind::report);
    EXPECT_EQ(entry.author, bakery.ann.text);
    EXPECT_EQ(entry.about, bakery.complaints_solved.id.text);
    EXPECT_EQ(entry.period, key_of(bakery.complaints_solved.first_period));
    EXPECT_EQ(entry.commitment.size(), 64u);
}

TEST_P(JournalOnBoth, TheSameNumberTwiceIsCommittedToDifferently) {
    const Bakery bakery = found_bakery(store());
    const Sequence first = say(bakery, 8);
    const Sequence second = say(bakery, 8);

    EXPECT_NE(entries(bakery.id, first).at(0).commitment, entries(bakery.id, second).at(0).commitment);
}

TEST_P(JournalOnBoth, EachOrganisationHasAChainOfItsOwn) {
    const Bakery one = found_bakery(store());
    const Bakery other = found_bakery(store());
    say(one, 8);
    say(other, 9);

    EXPECT_EQ(entries(one.id).front().sequence, 1);
    EXPECT_EQ(entries(other.id).front().sequence, 1);
    EXPECT_EQ(entries(one.id).size(), entries(other.id).size());
}

TEST_P(JournalOnBoth, WhatWasRefusedLeavesNoGap) {
    const Bakery bakery = found_bakery(store());
    const Sequence before = say(bakery, 8);
    const auto refused = store().write([&](Transaction& transaction) -> Result<Sequence> {
        report_complaints(transaction, bakery, whole(9));
        return refuse("", "No.");
    });
    EXPECT_FALSE(refused.has_value());

    EXPECT_EQ(say(bakery, 10), before + 1);
}

TEST_P(JournalOnBoth, EntriesAreReadInPages) {
    const Bakery bakery = found_bakery(store());
    for (int number = 1; number <= 5; ++number) say(bakery, number);

    const auto page = entries(bakery.id, 2, 2);
    ASSERT_EQ(page.size(), 2u);
    EXPECT_EQ(page[0].sequence, 2);
    EXPECT_EQ(page[1].sequence, 3);
}

TEST_P(JournalOnBoth, AReceiptShowsTheNumberOfAnEntryAndTheBeginningOfItsHash) {
    const Bakery bakery = found_bakery(store());
    const Sequence place = say(bakery, 8);

    store().read([&](Connection& connection) {
        const auto receipt = receipt_of(connection, bakery.id, place);
        EXPECT_EQ(receipt->sequence, place);
        EXPECT_EQ(receipt->short_hash, entries(bakery.id, place).at(0).hash.substr(0, 8));
        EXPECT_EQ(receipt_of(connection, bakery.id, place + 1), std::nullopt);
        return 0;
    });
}

}  // namespace
}  // namespace kept::storage
