#include "views/meeting.hpp"

#include <chrono>
#include <fmt/format.h>

#include "domain/zone.hpp"

namespace kept::views {
namespace {

using std::chrono::days;

/// The end of a workday is midnight: it is called after the day that ends.
Day day_of_end(const Meeting& meeting, const Clock& clock) {
    return day_at(meeting.ends - std::chrono::microseconds(1), clock.zone);
}

std::string end_of_day(const language::Language& say, Day day, Day today) {
    if (day == today) return say("the end of today");
    const bool is_near = day > today && day - today < days(7);
    return say("the end of {0}",
               say.day(day, is_near ? language::DayStyle::weekday : language::DayStyle::with_weekday));
}

}  // namespace

std::string moment_from_now(const language::Language& say, Instant moment, const Clock& clock) {
    const Day today = day_at(clock.now, clock.zone);
    const Day day = day_at(moment, clock.zone);
    const auto time = say.time(moment, clock.zone);
    if (day == today) return time;
    const bool is_near = day > today ? day - today < days(7) : today - day < days(6);
    return say.day(day, is_near ? language::DayStyle::weekday : language::DayStyle::plain) + " " + time;
}

std::string meeting_name(const language::Language& say, const Meeting& meeting, const Clock& clock) {
    switch (meeting.kind) {
        case Meets::huddle:
            return say("the huddle of {0}", moment_from_now(say, meeting.starts, clock));
        case Meets::weekly_meeting:
            return say("the weekly meeting of {0}", moment_from_now(say, meeting.starts, clock));
        case Meets::workday_end:
            break;
    }
    return end_of_day(say, day_of_end(meeting, clock), day_at(clock.now, clock.zone));
}

std::string for_the_meeting(const language::Language& say, const Meeting& meeting, const Clock& clock) {
    const auto name = meeting_name(say, meeting, clock);
    return meeting.kind == Meets::workday_end ? say("Before {0}", name) : say("For {0}", name);
}

std::string machine_time(Instant instant) {
    const auto day = std::chrono::floor<days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(instant - day));
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       time.hours().count(), time.minutes().count(), time.seconds().count());
}

Html time_from_now(const language::Language& say, Instant then, const Clock& clock) {
    return html(R"(<time datetime="{}" data-relative>{}</time>)", machine_time(then),
                say.relative(then, clock.now));
}

}  // namespace kept::views
