#include "storage/prepared_statement.hpp"

#include <algorithm>
#include <ranges>
#include <soci/into.h>
#include <soci/use.h>
#include <stdexcept>
#include <utility>

namespace kept::storage {

namespace {

bool goes_into(const Cell& cell, ColumnKind kind) {
    if (std::holds_alternative<std::monostate>(cell)) return true;
    return std::holds_alternative<std::int64_t>(cell) == (kind == ColumnKind::whole_number);
}

}  // namespace

PreparedStatement::PreparedStatement(SociSession& session, std::string_view sql, std::span<const Bind> binds,
                                     std::span<const ColumnKind> columns)
    : uses_(slots_for(binds)), intos_(slots_for(columns)), row_(columns.size()), statement_(session.soci) {
    statement_.alloc();
    for (Slot& slot : uses_) {
        if (slot.kind == ColumnKind::whole_number)
            statement_.exchange(soci::use(std::as_const(slot.whole_number), slot.indicator, slot.name));
        else
            statement_.exchange(soci::use(std::as_const(slot.text), slot.indicator, slot.name));
    }
    for (Slot& slot : intos_) {
        if (slot.kind == ColumnKind::whole_number)
            statement_.exchange(soci::into(slot.whole_number, slot.indicator));
        else
            statement_.exchange(soci::into(slot.text, slot.indicator));
    }
    statement_.prepare(std::string(sql));
    session.check_shape(statement_, binds.size(), columns.size());
    statement_.define_and_bind();
}

std::vector<PreparedStatement::Slot> PreparedStatement::slots_for(std::span<const Bind> binds) {
    std::vector<Slot> slots(binds.size());
    for (std::size_t at = 0; at < binds.size(); ++at) {
        slots[at].name = binds[at].name;
        if (std::holds_alternative<std::int64_t>(binds[at].value)) slots[at].kind = ColumnKind::whole_number;
    }
    return slots;
}

std::vector<PreparedStatement::Slot> PreparedStatement::slots_for(std::span<const ColumnKind> columns) {
    std::vector<Slot> slots(columns.size());
    for (std::size_t at = 0; at < columns.size(); ++at) slots[at].kind = columns[at];
    return slots;
}

bool PreparedStatement::fits(std::span<const Bind> binds, std::span<const ColumnKind> columns) const {
    return std::ranges::equal(uses_, binds,
                              [](const Slot& slot, const Bind& bind) {
                                  return slot.name == bind.name && goes_into(bind.value, slot.kind);
                              }) &&
           std::ranges::equal(intos_, columns, {}, &Slot::kind);
}

std::int64_t PreparedStatement::run(std::span<const Bind> binds,
                                    const std::function<void(std::span<Cell>)>& each_row) {
    fill(binds);
    if (intos_.empty()) {
        statement_.execute(true);
        return statement_.get_affected_rows();
    }
    statement_.execute(false);
    while (statement_.fetch()) {
        read_row();
        each_row(row_);
    }
    return 0;
}

void PreparedStatement::fill(std::span<const Bind> binds) {
    for (std::size_t at = 0; at < binds.size(); ++at) {
        Slot& slot = uses_[at];
        slot.indicator = soci::i_ok;
        if (const auto* number = std::get_if<std::int64_t>(&binds[at].value))
            slot.whole_number = *number;
        else if (const auto* text = std::get_if<std::string>(&binds[at].value))
            slot.text = *text;
        else
            slot.indicator = soci::i_null;
        if (slot.text.find('\0') != std::string::npos)
            throw std::invalid_argument("a text that is kept holds no character zero");
    }
}

void PreparedStatement::read_row() {
    for (std::size_t at = 0; at < intos_.size(); ++at) {
        const Slot& slot = intos_[at];
        if (slot.indicator == soci::i_null)
            row_[at] = std::monostate{};
        else if (slot.kind == ColumnKind::whole_number)
            row_[at] = std::int64_t{slot.whole_number};
        else
            row_[at] = slot.text;
    }
}

}  // namespace kept::storage
