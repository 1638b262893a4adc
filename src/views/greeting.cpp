#include "views/greeting.hpp"

#include "domain/zone.hpp"
#include "views/kpi_words.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

std::string greeting_words(const language::Language& say, const MyNumbers& view) {
    const auto hour = time_of_day_at(view.clock.now, view.clock.zone) / std::chrono::hours(1);
    const auto name = first_name_of(view.member_name);
    if (hour < 12) return say("Good morning {0}", name);
    return hour < 18 ? say("Good afternoon {0}", name) : say("Good evening {0}", name);
}

/// What is said tomorrow is not to go today.
bool is_for_today(const MyNumbers& view) {
    if (view.to_say.empty()) return false;
    const auto ends = view.to_say.front().meeting.ends - std::chrono::microseconds(1);
    return day_at(ends, view.clock.zone) <= day_at(view.clock.now, view.clock.zone);
}

std::string how_many_to_go(const language::Language& say, const MyNumbers& view) {
    const auto counted = [&](const auto& numbers) { return static_cast<std::int64_t>(numbers.size()); };
    if (is_for_today(view)) {
        const auto count = counted(view.to_say.front().numbers);
        return say.plural("{1} number to go", "{1} numbers to go", count, say.spelled(count));
    }
    const auto count = counted(view.silent);
    if (count > 0)
        return say.plural("{1} number is silent", "{1} numbers are silent", count, say.spelled(count));
    return say("everything is said");
}

Html next_meeting(const language::Language& say, const MyNumbers& view) {
    if (!view.next || view.next->kind == Meets::workday_end) return {};
    const bool is_huddle = view.next->kind == Meets::huddle;
    const Html at = strong(moment_from_now(say, view.next->starts, view.clock));
    if (view.next->starts <= view.clock.now)
        return is_huddle ? phrase(say, "The huddle of {0} is on now.", at)
                         : phrase(say, "The weekly meeting of {0} is on now.", at);
    const Html in = html("<b>{}</b>", time_from_now(say, view.next->starts, view.clock));
    return is_huddle ? phrase(say, "The huddle of {0} starts {1}.", at, in)
                     : phrase(say, "The weekly meeting of {0} starts {1}.", at, in);
}

/// What waits after the numbers that the headline counts.
std::string what_follows(const language::Language& say, const MyNumbers& view) {
    const std::size_t counted = is_for_today(view) ? 1 : 0;
    if (view.to_say.size() <= counted) return {};
    const auto& group = view.to_say[counted];
    const auto count = static_cast<std::int64_t>(group.numbers.size());
    const auto meeting = meeting_name(say, group.meeting, view.clock);
    return say.plural("After that, {1} more for {2}.", "After that, {1} more for {2}.", count,
                      say.spelled(count), meeting);
}

}  // namespace

Html greeting(const language::Language& say, const MyNumbers& view) {
    return html(R"(
        <div class="greeting"><div>
        <h1>{}, {}.</h1>
        <p>{} {}</p>
        </div>{}</div>)",
                greeting_words(say, view), how_many_to_go(say, view), next_meeting(say, view),
                what_follows(say, view),
                html(R"(<a class="to-leave" href="{}">{}</a>)", leaves(), say("Are you away?")));
}

}  // namespace kept::views
