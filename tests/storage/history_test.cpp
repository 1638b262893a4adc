#include <fmt/format.h>
#include <gtest/gtest.h>

#include "storage/everything.hpp"
#include "storage/side_rows.hpp"
#include "support/databases.hpp"

// History cannot be rewritten, and only the owner speaks: not by any SQL, whoever sends it.
namespace kept::storage {
namespace {

using support::Which;

/// Who sends the SQL. SQLite's shell obeys neither foreign keys nor triggers within REPLACE.
enum class Sender { the_program, sqlites_shell, whoever_migrates };

struct Case {
    Which database;
    Sender sender;
};

void PrintTo(const Case& tried, std::ostream* out) {
    *out << support::name_of(tried.database) << ' ' << static_cast<int>(tried.sender);
}

class History : public testing::TestWithParam<Case> {
  protected:
    void SetUp() override {
        Store store(
            database.place(), [this] { return clock.now(); }, support::seeded_randomness(1),
            [](const OrganisationId&, const std::vector<Change>&) {});
        bakery = found_bakery(store);
        store.write([&](Transaction& transaction) {
            say_everything(transaction, bakery);
            forged =
                enter(transaction, bakery.id, {.kind = EntryKind::report, .author = bakery.ben}).sequence;
            return 0;
        });
        store.stop();
        connection = sent_by(GetParam().sender);
        reader = database.as_migrating();
    }

    std::unique_ptr<Connection> sent_by(Sender sender) {
        if (sender == Sender::the_program) return std::make_unique<Connection>(database.place(), May::write);
        auto sending = database.as_migrating();
        if (sender == Sender::sqlites_shell)
            sending->run_script(
                "pragma foreign_keys=off; pragma recursive_triggers=off; pragma trusted_schema=on");
        return sending;
    }

    /// Every table whose rows the journal commits to, and the journal itself.
    std::vector<std::string> history() {
        std::vector<std::string> tables{"journal"};
        for (const auto& [table] : select_tables("salt")) tables.push_back(table);
        return tables;
    }

    std::vector<std::tuple<std::string>> select_tables(const std::string& with_column) {
        if (GetParam().database == Which::sqlite)
            return reader->select<std::string>(
                R"sql(select t.name from sqlite_schema t, pragma_table_info(t.name) c
                      where t.type = 'table' and c.name = :column)sql",
                with("column", with_column));
        return reader->select<std::string>(
            R"sql(select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                  where c.relnamespace = to_regnamespace('public') and c.relkind = 'r' and a.attname = :column)sql",
            with("column", with_column));
    }

    std::vector<std::string> columns_of(const std::string& table) {
        std::vector<std::string> columns;
        const auto found =
            GetParam().database == Which::sqlite
                ? reader->select<std::string>("select name from pragma_table_info(:table)",
                                              with("table", table))
                : reader->select<std::string>(
                      R"sql(select attname from pg_attribute where attrelid = to_regclass(:table) and attnum > 0
                            order by attnum)sql",
                      with("table", table));
        for (const auto& [name] : found) columns.push_back(name);
        return columns;
    }

    /// Everything that history says, as one text.
    std::string all_of_it() {
        std::string all;
        for (const Entry& entry : entries_from(*reader, bakery.id, 1, 1'000)) all += entry.hash + "\n";
        for (const SideRow& row : side_rows(*reader, bakery.id))
            all +=
                fmt::format("{} {} {} {}\n", row.table, row.sequence, row.salt, fmt::join(row.content, "|"));
        return all;
    }

    void expect_refused(const std::string& sql) {
        const std::string before = all_of_it();
        EXPECT_THROW(connection->run_script(sql), SqlFailed) << sql;
        EXPECT_EQ(all_of_it(), before) << sql;
    }

    support::FreshDatabase database{GetParam().database};
    support::TurnableClock clock;
    Bakery bakery;
    Sequence forged = 0;  ///< an entry of Ben's, to which no row belongs
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Connection> reader;
};

INSTANTIATE_TEST_SUITE_P(Sql, History,
                         testing::Values(Case{Which::sqlite, Sender::the_program},
                                         Case{Which::sqlite, Sender::sqlites_shell},
                                         Case{Which::postgresql, Sender::the_program},
                                         Case{Which::postgresql, Sender::whoever_migrates}));

TEST_P(History, HasARowInEveryTable) {
    EXPECT_GE(history().size(), 14u);
    for (const std::string& table : history())
        EXPECT_FALSE(reader->select<int>("select 1 from " + table).empty()) << table;
}

TEST_P(History, IsNeverChanged) {
    for (const std::string& table : history()) {
        const std::string column = table == "journal" ? "hash" : "salt";
        expect_refused(fmt::format("update {} set {} = 'changed'", table, column));
        expect_refused(fmt::format("update {} set sequence = sequence + 1000", table));
    }
}

TEST_P(History, IsNeverRemoved) {
    for (const std::string& table : history()) expect_refused("delete from " + table);
}

TEST_P(History, IsNeverEmptied) {
    for (const std::string& table : history())
        if (GetParam().database == Which::postgresql) expect_refused("truncate " + table + " cascade");
}

TEST_P(History, IsNeverReplaced) {
    for (const std::string& table : history()) {
        if (GetParam().database == Which::sqlite) {
            expect_refused(fmt::format("insert or replace into {0} select * from {0}", table));
            expect_refused(fmt::format("replace into {0} select * from {0}", table));
            expect_refused(fmt::format("update or replace {} set organisation = 'elsewhere'", table));
        }
        const std::string key = table == "leaves_taken_back" ? "leave" : columns_of(table).at(1);
        const std::string column = table == "journal" ? "hash" : "salt";
        expect_refused(
            fmt::format("insert into {0} select * from {0} where true "
                        "on conflict (organisation, {1}) do update set {2} = 'changed'",
                        table, key, column));
    }
}

TEST_P(History, WhatTheRulesSawIsNeverRewritten) {
    for (const char* table : {"signals", "asked_looks"}) {
        EXPECT_FALSE(reader->select<int>(std::string("select 1 from ") + table).empty()) << table;
        expect_refused(fmt::format("update {} set sequence = sequence + 1", table));
        expect_refused(fmt::format("delete from {}", table));
        if (GetParam().database == Which::sqlite)
            expect_refused(fmt::format("insert or replace into {0} select * from {0}", table));
        else
            expect_refused(fmt::format("truncate {}", table));
    }
}

TEST_P(History, AProcessIsNeverRedrawnAsItStoodEarlier) {
    for (const char* table : {"processes", "process_steps", "steps_of_versions", "flows_of_versions"}) {
        EXPECT_FALSE(reader->select<int>(std::string("select 1 from ") + table).empty()) << table;
        expect_refused(fmt::format("update {} set organisation = 'elsewhere'", table));
        expect_refused(fmt::format("delete from {}", table));
        if (GetParam().database == Which::sqlite)
            expect_refused(fmt::format("insert or replace into {0} select * from {0}", table));
        else
            expect_refused(fmt::format("truncate {} cascade", table));
    }
}

TEST_P(History, OfAKpiOnlyThePlaceInTheHandMayChange) {
    for (const std::string& column : columns_of("kpis")) {
        if (column == "place") continue;
        const bool is_number = column == "sequence" || column == "named_at";
        expect_refused(fmt::format("update kpis set {} = {}", column, is_number ? "7" : "'changed'"));
    }
    EXPECT_EQ(connection->execute("update kpis set place = 3 where place = 1"), 1);
}

TEST_P(History, OnlyTheOwnerSpeaksForAKpi) {
    for (const char* speaker : {"owner", "reporter"}) {
        for (const auto& [table] : select_tables(speaker)) {
            if (table == "kpis") continue;
            std::vector<std::string> values;
            for (const std::string& column : columns_of(table)) {
                if (column == speaker)
                    values.push_back("'" + bakery.ben.text + "'");
                else if (column == "id")
                    values.push_back("'forged'");
                else if (column == "sequence")
                    values.push_back(std::to_string(forged));
                else
                    values.push_back(column == "from_period" ? "'2027-01-04'" : column);
            }
            expect_refused(
                fmt::format("insert into {0} select {1} from {0} limit 1", table, fmt::join(values, ", ")));
        }
    }
}

TEST_P(History, AHandHasFourPlaces) {
    expect_refused("update kpis set place = 5");
    expect_refused("update kpis set place = 0");
}

TEST_P(History, APlaceInAHandIsTakenByOneKpi) {
    const auto another = [&](const std::string& id, const std::string& place) {
        std::vector<std::string> values;
        for (const std::string& column : columns_of("kpis"))
            values.push_back(column == "id"         ? "'" + id + "'"
                             : column == "sequence" ? std::to_string(forged)
                             : column == "place"    ? place
                                                    : column);
        return fmt::format("into kpis select {} from kpis limit 1", fmt::join(values, ", "));
    };
    expect_refused("insert " + another("second", "1"));
    expect_refused("insert " + another("fifth", "5"));
    if (GetParam().database == Which::sqlite) expect_refused("insert or replace " + another("second", "1"));

    connection->run_script("insert " + another("second", "2"));
    expect_refused("update kpis set place = 1 where id = 'second'");
    if (GetParam().database == Which::sqlite)
        expect_refused("update or replace kpis set place = 1 where id = 'second'");
}

}  // namespace
}  // namespace kept::storage
