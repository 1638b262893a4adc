#include <atomic>
#include <gtest/gtest.h>

#include "storage/founding.hpp"
#include "storage/store.hpp"
#include "support/databases.hpp"

// How PostgreSQL's writer answers when the server does not simply say yes.
namespace kept::storage {
namespace {

class ConcurrentWriterTest : public testing::Test {
  protected:
    std::size_t organisations() {
        return store.read([](Connection& connection) {
            return connection.select<std::string>("select id from organisations").size();
        });
    }

    static int lose_the_connection(Connection& connection) {
        connection.select<std::string>("select pg_terminate_backend(pg_backend_pid())");
        return 0;
    }

    support::FreshDatabase database{support::Which::postgresql};
    support::TurnableClock clock;
    std::atomic<int> told = 0;
    Store store{database.place(), [this] { return clock.now(); }, support::seeded_randomness(1),
                [this](const OrganisationId&, const std::vector<Change>&) { ++told; }};
};

TEST_F(ConcurrentWriterTest, AWarningAtTheCommitIsAnUnknownOutcomeAndIsNotTold) {
    database.as_migrating()->run_script(R"sql(
        create function warn() returns trigger language plpgsql as $$
            begin raise warning 'the standby did not answer'; return null; end $$;
        create constraint trigger warn after insert on organisations deferrable initially deferred
            for each row execute function warn())sql");

    EXPECT_THROW(found_organisation(store, "Bright Bakery"), UnknownOutcome);
    EXPECT_EQ(told, 0);
}

TEST_F(ConcurrentWriterTest, ACommitThatTheServerRefusesIsAnUnknownOutcome) {
    database.as_migrating()->run_script(R"sql(
        create function refuse() returns trigger language plpgsql as $$
            begin raise exception 'not today'; end $$;
        create constraint trigger refuse after insert on organisations deferrable initially deferred
            for each row execute function refuse())sql");

    EXPECT_THROW(found_organisation(store, "Bright Bakery"), UnknownOutcome);
    EXPECT_EQ(organisations(), 0u);
}

TEST_F(ConcurrentWriterTest, AConnectionLostWhileWritingIsReplaced) {
    EXPECT_THROW(store.write(lose_the_connection), SqlFailed);

    found_organisation(store, "Afterwards");
    EXPECT_EQ(organisations(), 1u);
}

TEST_F(ConcurrentWriterTest, AConnectionLostWhileReadingIsReplaced) {
    EXPECT_THROW(store.read(lose_the_connection), SqlFailed);

    EXPECT_EQ(organisations(), 0u);
}

TEST_F(ConcurrentWriterTest, ConnectionsLostWhileTheyRestedAreReplacedUnseen) {
    found_organisation(store, "Before");
    EXPECT_EQ(organisations(), 1u);
    database.end_all_connections();

    found_organisation(store, "Afterwards");
    EXPECT_EQ(organisations(), 2u);
}

}  // namespace
}  // namespace kept::storage
