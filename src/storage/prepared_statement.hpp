#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "storage/cell.hpp"
#include "storage/soci_session.hpp"

namespace kept::storage {

/// A statement that was understood once and runs many times, each time with other values.
class PreparedStatement {
  public:
    PreparedStatement(SociSession& session, std::string_view sql, std::span<const Bind> binds,
                      std::span<const ColumnKind> columns);
    PreparedStatement(const PreparedStatement&) = delete;
    PreparedStatement& operator=(const PreparedStatement&) = delete;

    /// Whether it was prepared for values of these names and kinds, and to be read as these columns.
    bool fits(std::span<const Bind> binds, std::span<const ColumnKind> columns) const;

    /// Answers how many rows it changed.
    std::int64_t run(std::span<const Bind> binds, const std::function<void(std::span<Cell>)>& each_row);

  private:
    /// The variable at a fixed address that SOCI reads a bind from, or writes a column to.
    struct Slot {
        std::string name;
        ColumnKind kind = ColumnKind::text;
        long long whole_number = 0;
        std::string text;
        soci::indicator indicator = soci::i_ok;
    };

    static std::vector<Slot> slots_for(std::span<const Bind> binds);
    static std::vector<Slot> slots_for(std::span<const ColumnKind> columns);
    void fill(std::span<const Bind> binds);
    void read_row();

    std::vector<Slot> uses_;
    std::vector<Slot> intos_;
    std::vector<Cell> row_;
    soci::statement statement_;
};

}  // namespace kept::storage
