#include <chrono>
#include <soci/sqlite3/soci-sqlite3.h>
#include <string>
#include <thread>

#include "storage/soci_session.hpp"

namespace kept::storage {

namespace {

constexpr int milliseconds_to_wait_for_a_turn = 10'000;

std::string connect_string(const SqliteFile& place, May may) {
    const std::string file = place.file.string();
    if (file.find('"') != std::string::npos)
        throw std::runtime_error("a folder with a quotation mark in its name cannot hold the data: " + file);
    return "db=\"" + file + "\"" + (may == May::read ? " readonly=true" : "");
}

class SqliteSession final : public SociSession {
  public:
    SqliteSession(const SqliteFile& place, May may) : may_(may) {
        soci.open(soci::sqlite3, connect_string(place, may));
        harden();
        run_script(
            "pragma synchronous=full; pragma foreign_keys=on; pragma recursive_triggers=on;"
            "pragma trusted_schema=off; pragma cell_size_check=on; pragma temp_store=memory;");
        if (may == May::read)
            run_script("pragma query_only=on");
        else
            keep_a_write_ahead_log();
    }

    void begin() override { run_script(may_ == May::read ? "begin" : "begin immediate"); }

    void commit() override { run_script("commit"); }

    void roll_back() override {
        if (in_transaction()) run_script("rollback");
    }

    bool in_transaction() const override { return sqlite_api::sqlite3_get_autocommit(connection()) == 0; }

    void run_script(std::string_view script) override { run(script, nullptr, nullptr); }

    void check_shape(soci::statement& statement, std::size_t binds, std::size_t columns) const override {
        auto* prepared = static_cast<soci::sqlite3_statement_backend*>(statement.get_backend())->stmt_;
        if (sqlite_api::sqlite3_bind_parameter_count(prepared) != static_cast<int>(binds))
            throw std::logic_error("the statement binds another number of values than it is given");
        if (columns > 0 && sqlite_api::sqlite3_column_count(prepared) != static_cast<int>(columns))
            throw std::logic_error("the statement answers another number of columns than are read");
    }

    Failure failure_of(const soci::soci_error& error) const override {
        const auto* sqlite_error = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
        constexpr int primary_code = 0xff;
        switch (sqlite_error ? sqlite_error->result() & primary_code : SQLITE_ERROR) {
            case SQLITE_CONSTRAINT:
                return Failure::refused;
            case SQLITE_BUSY:
            case SQLITE_LOCKED:
                return Failure::busy;
            case SQLITE_FULL:
                return Failure::full;
            case SQLITE_IOERR:
            case SQLITE_CORRUPT:
            case SQLITE_CANTOPEN:
            case SQLITE_NOTADB:
                return Failure::broken;
            default:
                return Failure::statement;
        }
    }

  private:
    sqlite_api::sqlite3* connection() const {
        return static_cast<const soci::sqlite3_session_backend*>(
                   const_cast<soci::session&>(soci).get_backend())
            ->conn_;
    }

    void harden() {
        sqlite_api::sqlite3_extended_result_codes(connection(), 1);
        sqlite_api::sqlite3_busy_timeout(connection(), milliseconds_to_wait_for_a_turn);
        sqlite_api::sqlite3_db_config(connection(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite_api::sqlite3_db_config(connection(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite_api::sqlite3_db_config(connection(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    }

    // Whoever asks for the log while another program makes it is told "busy" at once, without waiting for a
    // turn.
    void keep_a_write_ahead_log() {
        constexpr int pause = 10;
        for (int waited = 0;; waited += pause) {
            try {
                return ask_for_a_write_ahead_log();
            } catch (const soci::soci_error& error) {
                if (failure_of(error) != Failure::busy || waited >= milliseconds_to_wait_for_a_turn) throw;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(pause));
        }
    }

    void ask_for_a_write_ahead_log() {
        std::string mode;
        run(
            "pragma journal_mode=wal",
            [](void* into, int, char** values, char**) {
                *static_cast<std::string*>(into) = values[0];
                return 0;
            },
            &mode);
        if (mode != "wal") throw std::runtime_error("this file system cannot hold a write-ahead log");
    }

    void run(std::string_view script, int (*each_row)(void*, int, char**, char**), void* into) {
        const std::string text(script);
        char* message = nullptr;
        const int result = sqlite_api::sqlite3_exec(connection(), text.c_str(), each_row, into, &message);
        const std::string why = message ? message : sqlite_api::sqlite3_errstr(result);
        sqlite_api::sqlite3_free(message);
        if (result != SQLITE_OK) throw soci::sqlite3_soci_error(why, result);
    }

    May may_;
};

}  // namespace

std::unique_ptr<SociSession> open(const SqliteFile& place, May may) {
    return std::make_unique<SqliteSession>(place, may);
}

}  // namespace kept::storage
