#include "storage/migrations.hpp"

#include <fmt/format.h>
#include <map>
#include <stdexcept>
#include <string>

#include "secrets/digest.hpp"
#include "storage/connection.hpp"

namespace kept::storage {

namespace {

bool on_sqlite(const Place& place) {
    return std::holds_alternative<SqliteFile>(place);
}

/// The same place, entered by the role that may change the schema.
Place as_migrating(const Place& place) {
    if (const auto* database = std::get_if<PostgresqlDatabase>(&place))
        return PostgresqlDatabase{database->migrating, database->migrating};
    return place;
}

std::string digest_of(std::string_view text) {
    return secrets::Digest("kept migration").add(text).hex();
}

/// Two programs that start at once on one PostgreSQL must not both migrate; SQLite's `begin immediate` does
/// it.
void wait_for_other_programs(Connection& connection, const Place& place) {
    if (!on_sqlite(place)) connection.run_script("select pg_advisory_lock(hashtext('kept migrations'))");
}

void refuse_somebody_elses_file(Connection& connection) {
    const auto others = connection.select<std::int64_t>(
        R"sql(select count(*) from sqlite_schema where not exists (select 1 from sqlite_schema where name = 'migrations'))sql");
    if (std::get<0>(others.front()) > 0)
        throw std::runtime_error("This file is a database, but not one that Kept made.");
}

void make_the_list(Connection& connection, const Place& place) {
    if (on_sqlite(place)) {
        refuse_somebody_elses_file(connection);
        connection.run_script(R"sql(create table if not exists migrations (
            number integer not null, name text not null, digest text not null, primary key (number)) strict)sql");
    } else {
        connection.run_script(R"sql(create table if not exists migrations (
            number bigint not null, name text not null, digest text not null, primary key (number)))sql");
    }
}

std::map<int, std::string> digests_applied(Connection& connection) {
    std::map<int, std::string> digests;
    for (auto& [number, digest] :
         connection.select<int, std::string>(R"sql(select number, digest from migrations)sql"))
        digests.emplace(number, std::move(digest));
    return digests;
}

void refuse_a_newer_schema(const std::map<int, std::string>& applied, int newest) {
    if (applied.empty() || applied.rbegin()->first <= newest) return;
    throw std::runtime_error(
        fmt::format("The data was made by a newer Kept (schema {}; this program knows up to {}): "
                    "start that version instead.",
                    applied.rbegin()->first, newest));
}

void apply(Connection& connection, const Migration& migration, std::string_view text) {
    connection.begin();
    // Another program may have done it between looking and beginning.
    if (!digests_applied(connection).contains(migration.number)) {
        connection.run_script(text);
        connection.execute(
            R"sql(insert into migrations (number, name, digest) values (:number, :name, :digest))sql",
            with("number", migration.number), with("name", migration.name), with("digest", digest_of(text)));
    }
    connection.commit();
}

}  // namespace

void migrate(const Place& place, std::span<const Migration> migrations) {
    make_private(place);
    Connection connection(as_migrating(place), May::write);
    wait_for_other_programs(connection, place);
    make_the_list(connection, place);
    const auto applied = digests_applied(connection);
    refuse_a_newer_schema(applied, migrations.empty() ? 0 : migrations.back().number);
    for (const Migration& migration : migrations) {
        const std::string_view text = on_sqlite(place) ? migration.sqlite : migration.postgresql;
        const auto before = applied.find(migration.number);
        if (before == applied.end())
            apply(connection, migration, text);
        else if (before->second != digest_of(text))
            throw std::runtime_error(
                fmt::format("Step {} ({}) of the schema was made by a program that differs from this one.",
                            migration.number, migration.name));
    }
}

}  // namespace kept::storage
