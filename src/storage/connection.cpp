#include "storage/connection.hpp"

#include <stdexcept>
#include <string>
#include <unordered_map>

#include "storage/prepared_statement.hpp"
#include "storage/soci_session.hpp"

namespace kept::storage {

namespace {

struct HashOfText {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

std::string first_line(std::string_view sql) {
    const auto begin = sql.find_first_not_of(" \n\r\t");
    if (begin == std::string_view::npos) return {};
    return std::string(sql.substr(begin, sql.find('\n', begin) - begin));
}

}  // namespace

struct Connection::Kept {
    Database database;
    std::unique_ptr<SociSession> session;
    std::unordered_map<std::string, PreparedStatement, HashOfText, std::equal_to<>> statements;
    bool framed = false;

    PreparedStatement& statement_for(std::string_view sql, std::span<const Bind> binds,
                                     std::span<const ColumnKind> columns) {
        auto found = statements.find(sql);
        if (found != statements.end() && !found->second.fits(binds, columns)) {
            statements.erase(found);
            found = statements.end();
        }
        if (found == statements.end())
            found = statements
                        .emplace(std::piecewise_construct, std::forward_as_tuple(sql),
                                 std::forward_as_tuple(*session, sql, binds, columns))
                        .first;
        return found->second;
    }

    void forget(std::string_view sql) {
        if (const auto found = statements.find(sql); found != statements.end()) statements.erase(found);
    }

    /// A statement after the end of its transaction would be kept on its own.
    void insist_on_the_transaction(std::string_view sql) const {
        if (framed && !session->in_transaction()) throw SqlFailed(Failure::statement, first_line(sql));
    }

    /// SOCI's own message repeats the values bound, which may be private: only the database's reason goes on.
    [[noreturn]] void fail(std::string_view sql, const soci::soci_error& error) const {
        const Failure failure = session->failure_of(error);
        try {
            throw std::runtime_error(error.get_error_message());
        } catch (...) {
            std::throw_with_nested(SqlFailed(failure, first_line(sql)));
        }
    }

    template <class Doing>
    void attempt(std::string_view what, Doing doing) const {
        try {
            doing();
        } catch (const soci::soci_error& error) {
            fail(what, error);
        }
    }
};

Connection::Connection(const Place& place, May may) : kept_(std::make_unique<Kept>()) {
    kept_->database = std::holds_alternative<SqliteFile>(place) ? Database::sqlite : Database::postgresql;
    try {
        kept_->session = std::visit([&](const auto& there) { return open(there, may); }, place);
    } catch (const soci::soci_error& error) {
        throw std::runtime_error(error.get_error_message());
    }
}

Connection::~Connection() = default;

void Connection::begin() {
    kept_->attempt("begin", [&] { kept_->session->begin(); });
    kept_->framed = true;
}

void Connection::commit() {
    kept_->framed = false;
    kept_->attempt("commit", [&] { kept_->session->commit(); });
}

void Connection::roll_back() {
    kept_->framed = false;
    kept_->attempt("rollback", [&] { kept_->session->roll_back(); });
}

bool Connection::in_transaction() const {
    return kept_->session->in_transaction();
}

Database Connection::database() const {
    return kept_->database;
}

void Connection::run_script(std::string_view script) {
    kept_->attempt(script, [&] { kept_->session->run_script(script); });
}

std::int64_t Connection::run(std::string_view sql, std::span<const Bind> binds,
                             std::span<const ColumnKind> columns,
                             const std::function<void(std::span<Cell>)>& each_row) {
    kept_->insist_on_the_transaction(sql);
    try {
        return kept_->statement_for(sql, binds, columns).run(binds, each_row);
    } catch (const soci::soci_error& error) {
        kept_->forget(sql);  // a statement that stopped halfway would keep its snapshot open
        kept_->fail(sql, error);
    } catch (...) {
        kept_->forget(sql);
        throw;
    }
}

}  // namespace kept::storage
