#include "storage/migrations.hpp"

#include <gtest/gtest.h>
#include <thread>

#include "storage/connection.hpp"
#include "support/databases.hpp"

namespace kept::storage {
namespace {

using support::FreshDatabase;
using support::Which;

constexpr Migration notes{1, "notes", "create table notes (id integer) strict",
                          "create table notes (id bigint)"};
constexpr Migration colours{2, "colours", "alter table notes add column colour text",
                            "alter table notes add column colour text"};
constexpr Migration half_wrong{2, "half_wrong", "create table half (id integer) strict; create nonsense",
                               "create table half (id bigint); create nonsense"};
constexpr Migration other_notes{1, "notes", "create table notes (id text) strict",
                                "create table notes (id text)"};

class MigrationsOnBoth : public testing::TestWithParam<Which> {
  protected:
    std::vector<int> steps() {
        std::vector<int> numbers;
        const auto connection = database.as_migrating();
        for (auto [number] : connection->select<int>("select number from migrations order by number"))
            numbers.push_back(number);
        return numbers;
    }

    std::string why_not(std::initializer_list<Migration> migrations) {
        try {
            migrate(database.place(), migrations);
            return "it migrated";
        } catch (const SqlFailed&) {
            return "the statement failed";
        } catch (const std::exception& error) {
            return error.what();
        }
    }

    FreshDatabase database{GetParam(), FreshDatabase::Schema::none};
};

KEPT_ON_BOTH_DATABASES(MigrationsOnBoth);

TEST_P(MigrationsOnBoth, EveryStepIsTakenOnceAndInOrder) {
    migrate(database.place(), {{notes, colours}});
    migrate(database.place(), {{notes, colours}});

    EXPECT_EQ(steps(), (std::vector<int>{1, 2}));
}

TEST_P(MigrationsOnBoth, ALaterProgramTakesOnlyTheStepsThatAreMissing) {
    migrate(database.place(), {{notes}});
    database.as_migrating()->execute("insert into notes (id) values (7)");

    migrate(database.place(), {{notes, colours}});

    const auto rows =
        database.as_migrating()->select<int, std::optional<std::string>>("select id, colour from notes");
    EXPECT_EQ(rows.size(), 1u);
}

TEST_P(MigrationsOnBoth, AStepThatFailsLeavesNothingOfItself) {
    migrate(database.place(), {{notes}});
    EXPECT_EQ(why_not({notes, half_wrong}), "the statement failed");

    EXPECT_EQ(steps(), std::vector<int>{1});
    EXPECT_THROW(database.as_migrating()->select<int>("select id from half"), SqlFailed);
}

TEST_P(MigrationsOnBoth, DataOfANewerProgramIsRefusedInOneSentence) {
    migrate(database.place(), {{notes, colours}});

    EXPECT_EQ(why_not({notes}),
              "The data was made by a newer Kept (schema 2; this program knows up to 1): start that version "
              "instead.");
}

TEST_P(MigrationsOnBoth, AStepThatWasTakenDifferentlyIsRefused) {
    migrate(database.place(), {{notes}});

    EXPECT_EQ(why_not({other_notes}),
              "Step 1 (notes) of the schema was made by a program that differs from this one.");
}

TEST_P(MigrationsOnBoth, ProgramsThatStartAtOnceTakeEveryStepOnce) {
    {
        std::vector<std::jthread> programs;
        for (int program = 0; program < 4; ++program)
            programs.emplace_back([&] { EXPECT_EQ(why_not({notes, colours}), "it migrated"); });
    }

    EXPECT_EQ(steps(), (std::vector<int>{1, 2}));
}

TEST_P(MigrationsOnBoth, TheWholeSchemaIsMadeFromNothing) {
    migrate(database.place());

    EXPECT_EQ(steps().size(), all_migrations().size());
}

TEST(Migrations, AreNumberedFromOneWithoutGaps) {
    int expected = 1;
    for (const Migration& migration : all_migrations()) {
        EXPECT_EQ(migration.number, expected++);
        EXPECT_FALSE(migration.sqlite.empty());
        EXPECT_FALSE(migration.postgresql.empty());
    }
}

TEST(Migrations, SomebodyElsesFileIsLeftAlone) {
    const support::TemporaryFolder folder;
    const SqliteFile place{folder.path() / "photographs.sqlite"};
    make_private(place);
    Connection(place, May::write).run_script("create table photographs (id integer)");

    EXPECT_THROW(migrate(place), std::runtime_error);
    EXPECT_THROW(Connection(place, May::read).select<int>("select number from migrations"), SqlFailed);
}

}  // namespace
}  // namespace kept::storage
