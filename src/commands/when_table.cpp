#include "commands/when_table.hpp"

#include <array>
#include <fmt/format.h>
#include <iterator>

#include "domain/zone.hpp"

namespace kept::commands {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 7> weekday_names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr days a_day{1};

/// The zone in which an instant lies on a day whose rhythm has that zone. On the day a team moves there may
/// be none, or two: then an earlier day decides.
const std::string& zone_at(const Schedule& schedule, Instant instant) {
    const Day day = floor<days>(instant);
    for (const Day near : {day - a_day, day, day + a_day}) {
        const std::string& zone = schedule.rhythm_on(near).zone;
        if (day_at(instant, zone) == near) return zone;
    }
    return schedule.rhythm_on(day - a_day).zone;
}

std::string ahead_of_utc(microseconds ahead) {
    const hh_mm_ss distance(floor<minutes>(ahead));
    return fmt::format("{}{:02}:{:02}", distance.is_negative() ? '-' : '+', distance.hours().count(),
                       distance.minutes().count());
}

std::string moment(const Schedule& schedule, Instant instant) {
    const std::string& zone = zone_at(schedule, instant);
    const Day day = day_at(instant, zone);
    const microseconds since_midnight = time_of_day_at(instant, zone);
    const hh_mm_ss clock(floor<minutes>(since_midnight));
    return fmt::format("{} {} {:02}:{:02} {}", weekday_names.at(static_cast<std::size_t>(weekday_of(day))),
                       key_of({Cadence::workday, day}), clock.hours().count(), clock.minutes().count(),
                       ahead_of_utc(day + since_midnight - instant));
}

std::string moment_or(const Schedule& schedule, const std::optional<Instant>& instant,
                      std::string_view without) {
    return instant ? moment(schedule, *instant) : std::string(without);
}

void add_row(std::string& table, std::string_view period, std::string_view opens, std::string_view due,
             std::string_view closes) {
    fmt::format_to(std::back_inserter(table), "{:<10}  {:<27}  {:<27}  {}\n", period, opens, due, closes);
}

}  // namespace

std::string when_table(const Schedule& schedule, Span asked) {
    const auto periods = schedule.periods_in(asked);
    if (periods.empty()) return "no period begins in this span\n";
    std::string table;
    add_row(table, "period", "opens", "due", "closes");
    for (const Period& period : periods) {
        const bool excused = schedule.is_excused(period);
        add_row(table, key_of(period), moment(schedule, schedule.opens(period)),
                moment_or(schedule, schedule.due(period), excused ? "excused" : "never due"),
                moment_or(schedule, schedule.closes(period), excused ? "excused" : "never closes"));
    }
    return table;
}

}  // namespace kept::commands
