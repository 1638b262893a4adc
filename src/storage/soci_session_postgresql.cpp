#include <chrono>
#include <poll.h>
#include <soci/postgresql/soci-postgresql.h>
#include <string>

#include "storage/soci_session.hpp"

namespace kept::storage {

namespace {

using std::chrono::steady_clock;

// A commit that waits for a standby is not ended by statement_timeout, so its deadline is kept here.
constexpr std::chrono::seconds patience_for_a_commit{20};

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

std::string state_of(const PGresult* answer) {
    const char* state = answer ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : nullptr;
    return state ? state : "08006";
}

class PostgresqlSession final : public SociSession {
  public:
    PostgresqlSession(const PostgresqlDatabase& place, May may) : may_(may) {
        soci.open(soci::postgresql, place.running);
        PQsetNoticeReceiver(connection(), &note_warnings, this);
        PQsetErrorVerbosity(connection(), PQERRORS_TERSE);  // the detail repeats private values
        run_script("set client_encoding to 'UTF8'; set client_min_messages to warning");
    }

    void begin() override {
        run_script(may_ == May::read ? "begin isolation level repeatable read read only"
                                     : "begin isolation level serializable");
    }

    void commit() override {
        warning_.clear();
        if (PQsendQuery(connection(), "commit") == 0) fail(nullptr);
        const Answer answer = answer_before(steady_clock::now() + patience_for_a_commit);
        if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) fail(answer.get());
        if (!warning_.empty()) throw soci::postgresql_soci_error(warning_, "01000");
        if (std::string_view(PQcmdStatus(answer.get())) != "COMMIT")
            throw soci::postgresql_soci_error("the transaction was rolled back instead", "25P02");
    }

    void roll_back() override {
        if (in_transaction()) run_script("rollback");
        if (PQtransactionStatus(connection()) != PQTRANS_IDLE) fail(nullptr);
    }

    bool in_transaction() const override {
        const PGTransactionStatusType status = PQtransactionStatus(connection());
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
    }

    void run_script(std::string_view script) override {
        const Answer answer(PQexec(connection(), std::string(script).c_str()));
        const ExecStatusType status = PQresultStatus(answer.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail(answer.get());
    }

    // SOCI itself misses no bind here, and the SQL is the same text that SQLite has checked.
    void check_shape(soci::statement&, std::size_t, std::size_t) const override {}

    Failure failure_of(const soci::soci_error& error) const override {
        const auto* named = dynamic_cast<const soci::postgresql_soci_error*>(&error);
        const std::string state = named ? named->sqlstate() : "";
        if (PQstatus(connection()) != CONNECTION_OK || state.starts_with("08") || state.starts_with("57P"))
            return Failure::gone;
        if (state == "40001" || state == "40P01") return Failure::conflict;
        if (state.starts_with("23") || state == "P0001") return Failure::refused;
        if (state == "55P03") return Failure::busy;
        if (state == "53100") return Failure::full;
        if (state.starts_with("58") || state.starts_with("XX")) return Failure::broken;
        return Failure::statement;
    }

  private:
    PGconn* connection() const {
        return static_cast<const soci::postgresql_session_backend*>(
                   const_cast<soci::session&>(soci).get_backend())
            ->conn_;
    }

    [[noreturn]] void fail(const PGresult* answer) const {
        throw soci::postgresql_soci_error(
            answer ? PQresultErrorMessage(answer) : PQerrorMessage(connection()), state_of(answer).c_str());
    }

    Answer answer_before(steady_clock::time_point deadline) {
        while (PQisBusy(connection()) != 0) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(deadline - steady_clock::now());
            pollfd socket{PQsocket(connection()), POLLIN, 0};
            if (left.count() <= 0 || poll(&socket, 1, static_cast<int>(left.count())) == 0)
                throw soci::postgresql_soci_error("no answer to a commit", "08006");
            if (PQconsumeInput(connection()) == 0) fail(nullptr);
        }
        Answer answer(PQgetResult(connection()));
        while (const Answer nothing_more{PQgetResult(connection())}) continue;
        return answer;
    }

    static void note_warnings(void* self, const PGresult* notice) {
        const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
        if (severity && std::string_view(severity) == "WARNING")
            static_cast<PostgresqlSession*>(self)->warning_ = PQresultErrorMessage(notice);
    }

    May may_;
    std::string warning_;
};

}  // namespace

std::unique_ptr<SociSession> open(const PostgresqlDatabase& place, May may) {
    return std::make_unique<PostgresqlSession>(place, may);
}

}  // namespace kept::storage
