#include <algorithm>
#include <gtest/gtest.h>
#include <regex>
#include <set>

#include "storage/connection.hpp"
#include "storage/migrations.hpp"
#include "support/databases.hpp"

// The schema is told twice, to SQLite and to PostgreSQL: both must have heard the same.
namespace kept::storage {
namespace {

using support::FreshDatabase;
using support::Which;

/// "members.name text not null", "members PRIMARY KEY (organisation, id)", …
using Schema = std::set<std::string>;

std::string joined(const std::vector<std::tuple<std::string>>& names) {
    std::string all;
    for (const auto& [name] : names) all += (all.empty() ? "" : ", ") + name;
    return all;
}

class SqliteCatalogue {
  public:
    Schema read() {
        for (const auto& [name, type] : connection_->select<std::string, std::string>(
                 "select name, type from sqlite_schema where type in ('table', 'view') and name not like "
                 "'sqlite%'")) {
            read_columns(name, type);
            if (type == "table") read_keys(name);
        }
        return schema_;
    }

    std::vector<std::tuple<std::string>> tables_that_are_not_strict() {
        return connection_->select<std::string>(
            "select name from pragma_table_list where type = 'table' and strict = 0 and name not like "
            "'sqlite%'");
    }

  private:
    void read_columns(const std::string& table, const std::string& kind) {
        for (const auto& [name, type, not_null] : connection_->select<std::string, std::string, int>(
                 R"sql(select name, type, "notnull" from pragma_table_info(:table))sql",
                 with("table", table)))
            schema_.insert(kind == "view" ? table + "." + name
                                          : table + "." + name + (type == "INTEGER" ? " number" : " text") +
                                                (not_null != 0 ? " not null" : ""));
    }

    void read_keys(const std::string& table) {
        schema_.insert(table + " PRIMARY KEY (" +
                       joined(connection_->select<std::string>(
                           "select name from pragma_table_info(:table) where pk > 0 order by pk",
                           with("table", table))) +
                       ")");
        for (const auto& [index] : connection_->select<std::string>(
                 "select name from pragma_index_list(:table) where origin = 'u'", with("table", table)))
            schema_.insert(table + " UNIQUE (" + joined(columns_of_index(index)) + ")");
        for (const auto& [index] : connection_->select<std::string>(
                 "select name from pragma_index_list(:table) where origin = 'c'", with("table", table)))
            schema_.insert(table + " INDEX " + index + " (" + joined(columns_of_index(index)) + ")");
        for (const auto& [id, parent] : connection_->select<int, std::string>(
                 R"sql(select distinct id, "table" from pragma_foreign_key_list(:table))sql",
                 with("table", table)))
            schema_.insert(table + " FOREIGN KEY (" + foreign(table, id, "from") + ") REFERENCES " + parent +
                           "(" + foreign(table, id, "to") + ")");
    }

    std::vector<std::tuple<std::string>> columns_of_index(const std::string& index) {
        return connection_->select<std::string>("select name from pragma_index_info(:index) order by seqno",
                                                with("index", index));
    }

    std::string foreign(const std::string& table, int id, const std::string& end) {
        return joined(connection_->select<std::string>(
            "select \"" + end + "\" from pragma_foreign_key_list(:table) where id = :id order by seq",
            with("table", table), with("id", id)));
    }

    FreshDatabase database_{Which::sqlite};
    std::unique_ptr<Connection> connection_ = database_.as_migrating();
    Schema schema_;
};

class PostgresqlCatalogue {
  public:
    Schema read() {
        for (const auto& [table, kind, name, type, not_null] :
             connection_->select<std::string, std::string, std::string, std::string, std::string>(R"sql(
                 select c.relname, c.relkind, a.attname, format_type(a.atttypid, a.atttypmod),
                        case when a.attnotnull then ' not null' else '' end
                 from pg_attribute a join pg_class c on c.oid = a.attrelid
                 where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'v')
                     and a.attnum > 0 and not a.attisdropped)sql"))
            schema_.insert(kind == "v"
                               ? table + "." + name
                               : table + "." + name + (type == "bigint" ? " number" : " " + type) + not_null);
        for (const auto& [table, key] : connection_->select<std::string, std::string>(R"sql(
                 select c.relname, pg_get_constraintdef(k.oid) from pg_constraint k join pg_class c on c.oid = k.conrelid
                 where k.connamespace = to_regnamespace('public') and k.contype in ('p', 'u', 'f'))sql"))
            schema_.insert(table + " " + key);
        for (const auto& [table, index, text] :
             connection_->select<std::string, std::string, std::string>(R"sql(
                 select tablename, indexname, indexdef from pg_indexes where schemaname = 'public'
                     and indexname not in (select conname from pg_constraint))sql"))
            schema_.insert(table + " INDEX " + index + " " + text.substr(text.find('(')));
        return schema_;
    }

  private:
    FreshDatabase database_{Which::postgresql};
    std::unique_ptr<Connection> connection_ = database_.as_migrating();
    Schema schema_;
};

std::vector<std::string> missing(const Schema& from, const Schema& other) {
    std::vector<std::string> difference;
    std::ranges::set_difference(other, from, std::back_inserter(difference));
    return difference;
}

TEST(Schema, BothDatabasesHaveTheSameTablesColumnsAndKeys) {
    const Schema sqlite = SqliteCatalogue().read();
    const Schema postgresql = PostgresqlCatalogue().read();

    EXPECT_GT(sqlite.size(), 100u);
    EXPECT_EQ(missing(postgresql, sqlite), std::vector<std::string>{});
    EXPECT_EQ(missing(sqlite, postgresql), std::vector<std::string>{});
}

TEST(Schema, SqliteHoldsEveryColumnToItsType) {
    EXPECT_EQ(joined(SqliteCatalogue().tables_that_are_not_strict()), "");
}

/// The tables with their checks, in the words that the two databases share.
std::string shared_words(std::string_view script) {
    std::string tables;
    const std::string text = std::regex_replace(std::string(script), std::regex("\\bbigint\\b"), "integer");
    const std::regex table("create table[^;]*;");
    for (std::sregex_iterator found(text.begin(), text.end(), table), none; found != none; ++found)
        tables += std::regex_replace(found->str(), std::regex("\\) strict;"), ");") + "\n";
    return tables;
}

TEST(Schema, BothTextsCheckTheSameValues) {
    for (const Migration& migration : all_migrations())
        EXPECT_EQ(shared_words(migration.sqlite), shared_words(migration.postgresql)) << migration.name;
}

}  // namespace
}  // namespace kept::storage
