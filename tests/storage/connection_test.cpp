#include "storage/connection.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "support/databases.hpp"

namespace kept::storage {
namespace {

using support::FreshDatabase;
using support::Which;

class ConnectionOnBoth : public testing::TestWithParam<Which> {
  protected:
    void SetUp() override {
        connection = database.as_migrating();
        connection->run_script(GetParam() == Which::sqlite
                                   ? "create table notes (id integer, text text, unique (id)) strict"
                                   : "create table notes (id bigint, text text, unique (id))");
    }

    void add(std::optional<std::int64_t> id, std::optional<std::string> text) {
        connection->execute("insert into notes (id, text) values (:id, :text)", with("id", id),
                            with("text", text));
    }

    FreshDatabase database{GetParam(), FreshDatabase::Schema::none};
    std::unique_ptr<Connection> connection;
};

KEPT_ON_BOTH_DATABASES(ConnectionOnBoth);

TEST_P(ConnectionOnBoth, WhatWentInComesOut) {
    const std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    const std::string awkward = "it's \"50 %\" :name ::text \\ \n é 🧡";
    add(largest, awkward);

    const auto rows = connection->select<std::int64_t, std::string>("select id, text from notes");

    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(std::get<0>(rows.front()), largest);
    EXPECT_EQ(std::get<1>(rows.front()), awkward);
}

TEST_P(ConnectionOnBoth, NothingAndAnEmptyTextAreDifferent) {
    add(1, std::nullopt);
    add(2, "");

    const auto rows = connection->select<std::optional<std::string>>("select text from notes order by id");

    EXPECT_EQ(std::get<0>(rows[0]), std::nullopt);
    EXPECT_EQ(std::get<0>(rows[1]), "");
}

TEST_P(ConnectionOnBoth, APreparedStatementTakesNothingWhereItTookANumber) {
    add(std::nullopt, std::nullopt);
    add(1, "one");
    add(std::nullopt, std::nullopt);
    add(2, "two");

    EXPECT_EQ(connection->select<std::int64_t>("select id from notes where id is not null").size(), 2u);
}

TEST_P(ConnectionOnBoth, ReadingAnEmptyColumnAsANumberIsAMistake) {
    add(std::nullopt, "one");

    EXPECT_THROW(connection->select<std::int64_t>("select id from notes"), std::bad_variant_access);
    EXPECT_EQ(connection->select<std::string>("select text from notes").size(), 1u);
}

TEST_P(ConnectionOnBoth, AStatementSaysHowManyRowsItChanged) {
    add(1, "one");
    add(2, "two");

    EXPECT_EQ(connection->execute("update notes set text = :text", with("text", "three")), 2);
    EXPECT_EQ(connection->execute("delete from notes where id = :id", with("id", 3)), 0);
}

TEST_P(ConnectionOnBoth, AStatementRunsAgainAfterItFailed) {
    add(1, "one");
    EXPECT_THROW(add(1, "again"), SqlFailed);
    add(2, "two");

    EXPECT_EQ(connection->select<std::int64_t>("select id from notes").size(), 2u);
}

TEST_P(ConnectionOnBoth, AStatementRunsAgainAfterTheSchemaChanged) {
    add(1, "one");
    const auto count = [&] { return connection->select<std::string>("select text from notes").size(); };
    EXPECT_EQ(count(), 1u);

    connection->run_script("alter table notes add column colour text");

    EXPECT_EQ(count(), 1u);
    add(2, "two");
    EXPECT_EQ(count(), 2u);
}

TEST_P(ConnectionOnBoth, AFailureNamesTheStatementAndKeepsPrivateValuesToItself) {
    add(1, "one");
    try {
        connection->execute(R"sql(
            insert into notes (id, text)
            values (:id, :text))sql",
                            with("id", 1), with("text", "my secret"));
        FAIL() << "the same id twice was accepted";
    } catch (const SqlFailed& failed) {
        EXPECT_EQ(failed.failure(), Failure::refused);
        EXPECT_EQ(std::string(failed.what()), "failed: insert into notes (id, text)");
        try {
            std::rethrow_if_nested(failed);
            FAIL() << "the reason is missing";
        } catch (const std::runtime_error& reason) {
            EXPECT_EQ(std::string(reason.what()).find("secret"), std::string::npos) << reason.what();
        }
    }
}

TEST_P(ConnectionOnBoth, AStatementThatMakesNoSenseIsNotTheSchemasRefusal) {
    try {
        connection->select<std::string>("select nonsense from nowhere");
        FAIL();
    } catch (const SqlFailed& failed) {
        EXPECT_EQ(failed.failure(), Failure::statement);
    }
}

TEST_P(ConnectionOnBoth, ATextWithTheCharacterZeroIsRefused) {
    EXPECT_THROW(add(1, std::string("a\0b", 3)), std::invalid_argument);
    add(1, "ab");
}

TEST_P(ConnectionOnBoth, WhatIsRolledBackNeverHappened) {
    connection->begin();
    add(1, "one");
    EXPECT_TRUE(connection->in_transaction());
    connection->roll_back();

    EXPECT_FALSE(connection->in_transaction());
    EXPECT_TRUE(connection->select<std::int64_t>("select id from notes").empty());
}

TEST_P(ConnectionOnBoth, AReaderSeesOneSnapshotAndChangesNothing) {
    if (GetParam() == Which::postgresql)
        connection->run_script("grant select, insert on notes to kept_program");
    add(1, "one");
    Connection reader(database.place(), May::read);
    const auto seen = [&] { return reader.select<std::int64_t>("select id from notes").size(); };

    reader.begin();
    EXPECT_EQ(seen(), 1u);
    add(2, "two");
    EXPECT_EQ(seen(), 1u);
    EXPECT_THROW(reader.execute("insert into notes (id, text) values (3, 'three')"), SqlFailed);
    reader.roll_back();

    EXPECT_EQ(seen(), 2u);
}

TEST_P(ConnectionOnBoth, RowsThatAStatementReturnsWhileItChangesThemAreRead) {
    add(1, "one");

    const auto rows =
        connection->select<std::int64_t>("update notes set id = id + :more where text = :text returning id",
                                         with("more", 4), with("text", "one"));

    EXPECT_EQ(std::get<0>(rows.at(0)), 5);
    EXPECT_EQ(std::get<0>(connection->select<std::int64_t>("select id from notes").at(0)), 5);
}

TEST(Connection, ADatabaseThatIsNotThereIsSaidInOneLine) {
    EXPECT_THROW(Connection(SqliteFile{"/nowhere/kept.sqlite"}, May::read), std::runtime_error);
    EXPECT_THROW(Connection(PostgresqlDatabase{"", "host=/nowhere dbname=kept"}, May::read),
                 std::runtime_error);
}

class SqliteConnection : public testing::Test {
  protected:
    std::int64_t number(const std::string& sql) {
        return std::get<0>(connection->select<std::int64_t>(sql).at(0));
    }

    FreshDatabase database{Which::sqlite};
    std::unique_ptr<Connection> connection = database.as_migrating();
};

TEST_F(SqliteConnection, OpensSoThatNothingAcknowledgedIsLost) {
    EXPECT_EQ(std::get<0>(connection->select<std::string>("pragma journal_mode").at(0)), "wal");
    EXPECT_EQ(number("pragma synchronous"), 2);
}

TEST_F(SqliteConnection, OpensSoThatTheSchemaIsObeyed) {
    EXPECT_EQ(number("pragma foreign_keys"), 1);
    EXPECT_EQ(number("pragma recursive_triggers"), 1);
    EXPECT_EQ(number("pragma trusted_schema"), 0);
    connection->run_script("pragma writable_schema=on");
    EXPECT_THROW(connection->execute("delete from sqlite_schema"), SqlFailed);
}

TEST_F(SqliteConnection, ANumberOfBindsThatDiffersIsAMistake) {
    EXPECT_THROW(connection->select<std::string>("select name from members where id = :id"),
                 std::logic_error);
    EXPECT_THROW(connection->select<std::string>("select id, name from members"), std::logic_error);
}

TEST_F(SqliteConnection, NobodyElseOnTheMachineReadsTheFile) {
    const auto& file = std::get<SqliteFile>(database.place()).file;
    connection->execute("delete from sessions");
    for (const char* suffix : {"", "-wal", "-shm"}) {
        struct stat status {};
        ASSERT_EQ(stat((file.string() + suffix).c_str(), &status), 0) << suffix;
        EXPECT_EQ(status.st_mode & 0777, 0600u) << suffix;
    }
}

TEST(Place, AFolderThatIsMadeIsForNobodyElse) {
    const support::TemporaryFolder temporary;
    const SqliteFile place{temporary.path() / "new folder" / "with = in it" / "kept.sqlite"};

    make_private(place);

    struct stat status {};
    ASSERT_EQ(stat(place.file.parent_path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700u);
    Connection(place, May::write).run_script("create table notes (id integer)");
    EXPECT_GT(std::filesystem::file_size(place.file), 0u);
}

}  // namespace
}  // namespace kept::storage
