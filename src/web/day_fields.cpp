#include "web/day_fields.hpp"

namespace kept::web {

Result<Day> day_field(const Form& form, std::string_view field) {
    const auto day = form.period(field);
    if (day && day->cadence == Cadence::workday) return day->first_day;
    if (form.text(field).empty()) return refuse(field, "Choose a day.");
    return refuse(field, "That is not a day. Write it like 2026-11-23.");
}

Result<Span> span_fields(const Form& form) {
    const auto first = day_field(form, "first");
    if (!first) return std::unexpected(first.error());
    const auto last = day_field(form, "last");
    if (!last) return std::unexpected(last.error());
    return Span{*first, *last};
}

}  // namespace kept::web
