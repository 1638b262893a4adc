#pragma once

#include <optional>
#include <string_view>

#include "web/form.hpp"

namespace kept::web {

/// A date that a form says; nothing for anything else.
inline std::optional<Day> day_in(const Form& form, std::string_view field) {
    const auto period = form.period(field);
    if (!period || period->cadence != Cadence::workday) return std::nullopt;
    return period->first_day;
}

}  // namespace kept::web
