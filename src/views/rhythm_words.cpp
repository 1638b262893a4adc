#include "views/rhythm_words.hpp"

#include <algorithm>
#include <vector>

namespace kept::views {
namespace {

constexpr std::size_t shortest_range = 3;

std::vector<std::size_t> places_of(const Weekdays& days) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < days.size(); ++place)
        if (days.test(place)) places.push_back(place);
    return places;
}

std::string huddle_words(const language::Language& say, const Rhythm& rhythm) {
    if (!rhythm.huddle) return say("No huddle.");
    const auto at = say.clock(rhythm.huddle->start);
    const auto minutes = rhythm.huddle->length.count();
    return rhythm.huddle->speaks_of == HuddleSpeaksOf::today
               ? say.plural("Huddle at {1}, for {0} minute, about the day itself.",
                            "Huddle at {1}, for {0} minutes, about the day itself.", minutes, at)
               : say.plural("Huddle at {1}, for {0} minute, about the last workday.",
                            "Huddle at {1}, for {0} minutes, about the last workday.", minutes, at);
}

std::string weekly_words(const language::Language& say, const Rhythm& rhythm) {
    if (!rhythm.weekly) return say("No weekly meeting.");
    const auto day = say.weekday(rhythm.weekly->day);
    const auto at = say.clock(rhythm.weekly->start);
    const auto minutes = rhythm.weekly->length.count();
    return rhythm.weekly->speaks_of == WeeklySpeaksOf::this_week
               ? say.plural("Weekly meeting on {1} at {2}, for {0} minute, about that week.",
                            "Weekly meeting on {1} at {2}, for {0} minutes, about that week.", minutes, day,
                            at)
               : say.plural("Weekly meeting on {1} at {2}, for {0} minute, about the week before.",
                            "Weekly meeting on {1} at {2}, for {0} minutes, about the week before.", minutes,
                            day, at);
}

}  // namespace

std::string weekdays_in_words(const language::Language& say, const Weekdays& days) {
    const auto places = places_of(days);
    const auto name = [&](std::size_t place) { return say.weekday(static_cast<Weekday>(place)); };
    const bool is_range =
        places.size() >= shortest_range && places.back() - places.front() + 1 == places.size();
    if (is_range) return say("{0} to {1}", name(places.front()), name(places.back()));
    std::vector<std::string> names;
    for (const auto place : places) names.push_back(name(place));
    return say.listed(names);
}

Html rhythm_in_words(const language::Language& say, const Rhythm& rhythm) {
    std::string zone = rhythm.zone;
    std::ranges::replace(zone, '_', ' ');
    const Html live = rhythm.meets == MeetsWhere::in_kept
                          ? html("<li>{}</li>", say("Numbers are said in the meeting, live in Kept."))
                          : Html();
    return html(R"(<ul class="rhythm"><li>{}</li><li>{}</li><li>{}</li>{}<li class="soft">{}</li></ul>)",
                say.capitalised(weekdays_in_words(say, rhythm.workdays)) + ".", huddle_words(say, rhythm),
                weekly_words(say, rhythm), live, say("On the clock of {0}.", zone));
}

}  // namespace kept::views
