#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "domain/ids.hpp"
#include "domain/instant.hpp"

namespace kept::storage {

/// What a database keeps in one place: nothing, a whole number or a text.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;

inline Cell to_cell(std::int64_t value) {
    return value;
}
inline Cell to_cell(int value) {
    return std::int64_t{value};
}
inline Cell to_cell(bool) = delete;
inline Cell to_cell(std::string value) {
    return value;
}
inline Cell to_cell(std::string_view value) {
    return std::string(value);
}
inline Cell to_cell(const char* value) {
    return std::string(value);
}
inline Cell to_cell(Instant value) {
    return std::int64_t{value.time_since_epoch().count()};
}
inline Cell to_cell(Day value) {
    return std::int64_t{value.time_since_epoch().count()};
}
template <class Of>
Cell to_cell(const Id<Of>& id) {
    return id.text;
}
template <class Value>
Cell to_cell(const std::optional<Value>& value) {
    return value ? to_cell(*value) : Cell{};
}

/// One named value of a statement: `:organisation` in the SQL takes with("organisation", …).
struct Bind {
    std::string_view name;
    Cell value;
};

template <class Value>
Bind with(std::string_view name, Value&& value) {
    return {name, to_cell(std::forward<Value>(value))};
}

/// How a cell is read back; a cell of another kind than asked throws std::bad_variant_access.
template <class Column>
struct FromCell;

template <>
struct FromCell<std::int64_t> {
    static std::int64_t read(Cell& cell) { return std::get<std::int64_t>(cell); }
};
template <>
struct FromCell<int> {
    static int read(Cell& cell) { return static_cast<int>(std::get<std::int64_t>(cell)); }
};
template <>
struct FromCell<std::string> {
    static std::string read(Cell& cell) { return std::get<std::string>(std::move(cell)); }
};
template <class Of>
struct FromCell<Id<Of>> {
    static Id<Of> read(Cell& cell) { return {std::get<std::string>(std::move(cell))}; }
};
template <>
struct FromCell<Instant> {
    static Instant read(Cell& cell) {
        return Instant{std::chrono::microseconds{std::get<std::int64_t>(cell)}};
    }
};
template <>
struct FromCell<Day> {
    static Day read(Cell& cell) { return Day{std::chrono::days{std::get<std::int64_t>(cell)}}; }
};
template <class Value>
struct FromCell<std::optional<Value>> {
    static std::optional<Value> read(Cell& cell) {
        if (std::holds_alternative<std::monostate>(cell)) return std::nullopt;
        return FromCell<Value>::read(cell);
    }
};

/// Which kind of cell a column holds: what a statement must know before it runs.
enum class ColumnKind { whole_number, text };

template <class Column>
constexpr ColumnKind column_kind() {
    if constexpr (requires { typename Column::value_type; } && !std::is_same_v<Column, std::string>) {
        return column_kind<typename Column::value_type>();
    } else if constexpr (std::is_same_v<Column, std::int64_t> || std::is_same_v<Column, int> ||
                         std::is_same_v<Column, Instant> || std::is_same_v<Column, Day>) {
        return ColumnKind::whole_number;
    } else {
        return ColumnKind::text;
    }
}

}  // namespace kept::storage
