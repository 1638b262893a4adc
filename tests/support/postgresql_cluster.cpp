#include "support/postgresql_cluster.hpp"

#include <array>
#include <fmt/format.h>
#include <stdexcept>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

#include "storage/connection.hpp"
#include "storage/migrations.hpp"

namespace kept::support {

namespace {

// Says its folder when the server answers, then waits until the other end of its standard input is closed.
constexpr const char* keep_a_cluster = R"sh(
set -eu
trap '' INT TERM HUP
binaries=/usr/lib/postgresql/15/bin
folder=$(mktemp -d /tmp/kept-postgresql-XXXXXX)
as_postgres=""
if [ "$(id -u)" = 0 ]; then
    as_postgres="runuser -u postgres --"
    chown postgres "$folder"
fi
cd "$folder"
end() {
    $as_postgres "$binaries/pg_ctl" -D "$folder/data" -m immediate stop || true
    rm -rf "$folder"
}
start() {
    $as_postgres "$binaries/initdb" -D "$folder/data" -U administrator -A trust -E UTF8 --locale=C.UTF-8 --no-sync &&
    $as_postgres "$binaries/pg_ctl" -D "$folder/data" -w -l "$folder/data/log" start -o "-k $folder -p 5432 \
        -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
        -c shared_buffers=32MB -c max_connections=100" &&
    chmod 755 "$folder" &&
    "$binaries/psql" -h "$folder" -U administrator -d postgres -c 'create role kept_program' \
        -c 'create role kept_migrating login' -c 'create role kept_running login in role kept_program'
}
trap end EXIT
if ! start >start.log 2>&1 </dev/null; then cat start.log >&2; exit 1; fi
echo "$folder"
exec >/dev/null 2>&1
cat
)sh";

struct Pipe {
    Pipe() {
        if (pipe(ends.data()) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    }
    std::array<int, 2> ends;
};

[[noreturn]] void become_the_keeper(const Pipe& lifeline, const Pipe& answer) {
    setsid();  // an interrupt at the keyboard is for the tests, not for the server
    dup2(lifeline.ends[0], STDIN_FILENO);
    dup2(answer.ends[1], STDOUT_FILENO);
    for (const int end : {lifeline.ends[0], lifeline.ends[1], answer.ends[0], answer.ends[1]}) close(end);
    execl("/bin/sh", "sh", "-c", keep_a_cluster, nullptr);
    _exit(127);
}

std::string name_of(const storage::PostgresqlDatabase& database) {
    return database.running.substr(database.running.rfind('=') + 1);
}

std::string read_line(int from) {
    std::string line;
    for (char character = 0; read(from, &character, 1) == 1 && character != '\n';) line += character;
    return line;
}

}  // namespace

PostgresqlCluster& PostgresqlCluster::shared() {
    static PostgresqlCluster cluster;
    return cluster;
}

PostgresqlCluster::PostgresqlCluster() {
    const Pipe lifeline;
    const Pipe answer;
    keeper_ = fork();
    if (keeper_ == 0) become_the_keeper(lifeline, answer);
    close(lifeline.ends[0]);
    close(answer.ends[1]);
    lifeline_ = lifeline.ends[1];
    folder_ = read_line(answer.ends[0]);
    close(answer.ends[0]);
    if (folder_.empty()) throw std::runtime_error("no PostgreSQL could be started for the tests");
}

PostgresqlCluster::~PostgresqlCluster() {
    close(lifeline_);
    waitpid(keeper_, nullptr, 0);
}

storage::PostgresqlDatabase PostgresqlCluster::fresh_database() {
    if (!template_is_made_) {
        administer("create database kept_template owner kept_migrating");
        storage::migrate(database_named("kept_template"));
        template_is_made_ = true;
    }
    return next_database("kept_template");
}

storage::PostgresqlDatabase PostgresqlCluster::empty_database() {
    return next_database("template1");
}

void PostgresqlCluster::end_all_connections(const storage::PostgresqlDatabase& database) {
    administer(fmt::format("select pg_terminate_backend(pid) from pg_stat_activity where datname = '{}'",
                           name_of(database)));
}

void PostgresqlCluster::drop(const storage::PostgresqlDatabase& database) {
    administer(fmt::format("drop database {} with (force)", name_of(database)));
}

storage::PostgresqlDatabase PostgresqlCluster::database_named(const std::string& name) const {
    return {fmt::format("host={} user=kept_migrating dbname={}", folder_, name),
            fmt::format("host={} user=kept_running dbname={}", folder_, name)};
}

storage::PostgresqlDatabase PostgresqlCluster::next_database(const std::string& template_name) {
    const std::string name = fmt::format("kept_{}", ++databases_);
    administer(fmt::format("create database {} template {} strategy file_copy owner kept_migrating", name,
                           template_name));
    return database_named(name);
}

void PostgresqlCluster::administer(const std::string& statement) const {
    const std::string administrator = fmt::format("host={} user=administrator dbname=postgres", folder_);
    storage::Connection(storage::PostgresqlDatabase{administrator, administrator}, storage::May::write)
        .run_script(statement);
}

}  // namespace kept::support
