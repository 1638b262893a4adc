#include "web/rhythm_fields.hpp"

#include <charconv>

namespace kept::web {
namespace {

using std::chrono::minutes;

std::optional<minutes> length(std::string_view text) {
    int count = 0;
    const auto [end, bad] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (bad != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return minutes{count};
}

Weekdays workdays(const Form& form) {
    Weekdays days;
    for (const auto& [day, code] : Codes<Weekday>::all)
        days.set(static_cast<std::size_t>(day), form.has(code));
    return days;
}

Result<std::optional<Huddle>> huddle(const Form& form) {
    const auto speaks_of = form.choice<HuddleSpeaksOf>("huddle");
    if (!speaks_of) return std::optional<Huddle>();
    const auto start = wall_time(form.text("huddle_start"));
    if (!start) return refuse("huddle_start", "Say when the huddle starts, such as 09:07.");
    const auto lasts = length(form.text("huddle_minutes"));
    if (!lasts) return refuse("huddle_minutes", "Say how many minutes the huddle lasts.");
    return Huddle{*start, *lasts, *speaks_of};
}

Result<std::optional<WeeklyMeeting>> weekly_meeting(const Form& form) {
    const auto speaks_of = form.choice<WeeklySpeaksOf>("weekly");
    if (!speaks_of) return std::optional<WeeklyMeeting>();
    const auto day = form.choice<Weekday>("weekly_day");
    if (!day) return refuse("weekly_day", "On which day is the weekly meeting?");
    const auto start = wall_time(form.text("weekly_start"));
    if (!start) return refuse("weekly_start", "Say when the weekly meeting starts, such as 13:00.");
    const auto lasts = length(form.text("weekly_minutes"));
    if (!lasts) return refuse("weekly_minutes", "Say how many minutes the weekly meeting lasts.");
    return WeeklyMeeting{*day, *start, *lasts, *speaks_of};
}

}  // namespace

std::optional<std::chrono::minutes> wall_time(std::string_view text) {
    int hours = 0, past = 0;
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.size() != colon + 3 || colon == 0 || colon > 2)
        return std::nullopt;
    const auto [hours_end, bad_hours] = std::from_chars(text.data(), text.data() + colon, hours);
    const auto [end, bad_minutes] = std::from_chars(text.data() + colon + 1, text.data() + text.size(), past);
    const bool is_read = bad_hours == std::errc{} && bad_minutes == std::errc{} &&
                         hours_end == text.data() + colon && end == text.data() + text.size();
    if (!is_read || hours < 0 || hours > 23 || past < 0 || past > 59) return std::nullopt;
    return std::chrono::hours{hours} + minutes{past};
}

Result<Dated<Rhythm>> rhythm_fields(const Form& form) {
    const auto from = form.period("from");
    if (!from || from->cadence != Cadence::workday)
        return refuse("from", "From which day does the new rhythm hold?");
    const auto huddles = huddle(form);
    if (!huddles) return std::unexpected(huddles.error());
    const auto weekly = weekly_meeting(form);
    if (!weekly) return std::unexpected(weekly.error());
    return Dated<Rhythm>{from->first_day,
                         {.zone = form.text("zone"),
                          .workdays = workdays(form),
                          .huddle = *huddles,
                          .weekly = *weekly,
                          .meets = form.choice<MeetsWhere>("meets").value_or(MeetsWhere::elsewhere)}};
}

}  // namespace kept::web
