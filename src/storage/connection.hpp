#pragma once

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "storage/cell.hpp"
#include "storage/failure.hpp"
#include "storage/place.hpp"

namespace kept::storage {

/// What a connection is for.
enum class May { read, write };

/// Which database answers: only framing, catalogues and what a file holds differ between the two.
enum class Database { sqlite, postgresql };

/// One connection to the database, with its prepared statements kept. Not shared between threads.
/// SQL is one text for SQLite and PostgreSQL, a raw literal beside the function that binds it, with named
/// binds. Whatever fails throws SqlFailed.
class Connection {
  public:
    using May = storage::May;

    Connection(const Place& place, May may);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// All rows that answer, each a tuple of the columns named: select<KpiId, std::string>(R"sql(…)sql",
    /// with(…)).
    template <class... Columns, class... Binds>
    std::vector<std::tuple<Columns...>> select(std::string_view sql, const Binds&... binds) {
        constexpr std::array<ColumnKind, sizeof...(Columns)> kinds{column_kind<Columns>()...};
        const std::array<Bind, sizeof...(Binds)> bound{binds...};
        std::vector<std::tuple<Columns...>> rows;
        run(sql, bound, kinds, [&](std::span<Cell> cells) {
            rows.push_back(read_row<Columns...>(cells, std::index_sequence_for<Columns...>{}));
        });
        return rows;
    }

    /// Runs a statement that changes something; answers how many rows it changed.
    template <class... Binds>
    std::int64_t execute(std::string_view sql, const Binds&... binds) {
        const std::array<Bind, sizeof...(Binds)> bound{binds...};
        return run(sql, bound, {}, {});
    }

    /// Runs a text of several statements without binds, unprepared: migrations and savepoints.
    void run_script(std::string_view script);

    /// Begins one snapshot to read, or a transaction that may write. The store frames whoever reads or
    /// writes.
    void begin();

    /// Throws unless it is certain that everything since begin() is kept.
    void commit();

    /// Ends a transaction, if there still is one, as if it had never begun.
    void roll_back();

    bool in_transaction() const;

    Database database() const;

  private:
    template <class... Columns, std::size_t... At>
    static std::tuple<Columns...> read_row(std::span<Cell> cells, std::index_sequence<At...>) {
        return {FromCell<Columns>::read(cells[At])...};
    }

    std::int64_t run(std::string_view sql, std::span<const Bind> binds, std::span<const ColumnKind> columns,
                     const std::function<void(std::span<Cell>)>& each_row);

    struct Kept;
    std::unique_ptr<Kept> kept_;
};

}  // namespace kept::storage
