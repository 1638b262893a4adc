#include "views/my_numbers.hpp"

#include "domain/hand.hpp"
#include "domain/zone.hpp"
#include "views/answer.hpp"
#include "views/first_quarter.hpp"
#include "views/guide.hpp"
#include "views/my_follow_ups.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

std::string first_name(const std::string& name) {
    return name.substr(0, name.find(' '));
}

std::string greeting_words(const language::Language& say, const MyNumbers& view) {
    const auto hour = time_of_day_at(view.clock.now, view.clock.zone) / std::chrono::hours(1);
    const auto name = first_name(view.member_name);
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

bool is_for_next(const MyNumbers& view, std::size_t group) {
    return view.next && group < view.to_say.size() && view.to_say[group].meeting == *view.next;
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

/// "about week 47", where all numbers of a meeting speak of the same period.
Html spoken_of(const language::Language& say, const NumbersToSay& group, const Clock& clock) {
    const auto& period = group.numbers.front().slot.period;
    for (const auto& number : group.numbers)
        if (number.slot.period != period) return {};
    return html(R"(<p class="soft">{}</p>)", say("about {0}", spoken_period(say, period, clock)));
}

Html rows(const language::Language& say, const NumbersToSay& group, Turn turn, const Clock& clock) {
    Html all;
    for (const auto& number : group.numbers) {
        all += number_row(say, number, turn, clock);
        turn = Turn::later;
    }
    return all;
}

Html group_of(const language::Language& say, const MyNumbers& view, std::size_t index) {
    const auto& group = view.to_say[index];
    if (group.numbers.empty()) return {};
    const auto heading = for_the_meeting(say, group.meeting, view.clock);
    const auto id = "meeting-" + std::to_string(index);
    if (is_for_next(view, index) && index == 0)
        return html(R"(<section aria-labelledby="{}"><h2 class="heard" id="{}">{}</h2>{}</section>)", id, id,
                    heading, rows(say, group, Turn::now, view.clock));
    const Turn turn = index == 0 ? Turn::now : Turn::later;
    return html(R"(
        <section class="section" aria-labelledby="{}">
        <header><h2 id="{}">{}</h2>{}</header>
        {}
        </section>)",
                id, id, heading, spoken_of(say, group, view.clock), rows(say, group, turn, view.clock));
}

Html silent_ones(const language::Language& say, const MyNumbers& view) {
    if (view.silent.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="silent">
        <header><h2 id="silent">{}</h2><p class="soft">{}</p></header>
        <ul class="silent-numbers">{}</ul>
        </section>)",
                say("Still silent"), say("Late is better than silent."),
                each(view.silent, [&](const auto& number) { return silent_row(say, number, view.clock); }));
}

Html places() {
    return html(R"(
        <svg class="places" width="304" height="76" viewBox="0 0 304 76" aria-hidden="true">
        <path class="unpromised-ground" d="M0 73H304"/>
        <path class="vacancy next" d="M2 70V8H58V70"/><path class="vacancy" d="M82 70V8H138V70"/>
        <path class="vacancy" d="M162 70V8H218V70"/><path class="vacancy" d="M242 70V8H298V70"/>
        </svg>)");
}

Html go_on(const language::Language& say, const MyNumbers& view) {
    if (!view.first_quarter) return {};
    return go_on_line(say, view.first_quarter->thing, view.first_quarter->form);
}

/// Whoever has not begun it may take a quarter of an hour for it.
Html step_by_step(const language::Language& say, const MyNumbers& view) {
    if (view.first_quarter) return go_on(say, view);
    return html(R"(<p class="step-by-step"><a href="{}">{}</a></p>)", first_quarter(),
                say("Step by step, in a quarter of an hour"));
}

Html first_day(const language::Language& say, const MyNumbers& view) {
    const Html form = html(R"(
        <form class="question modest" method="get" action="{}">
        {}
        <label for="name">{}</label>
        <input class="field" id="name" name="name" autocomplete="off" aria-describedby="name-hint">
        {}
        </form>)",
                           new_kpi(), places(), say("Your first number"),
                           html(R"(
        <p class="hint" id="name-hint">{}</p>
        <div class="buttons"><button class="button strong">{}</button></div>
        <p class="to-library"><a href="{}">{}</a></p>)",
                                say("In your own words. Three is enough, four is full."),
                                say("Name this number"), library(), say("Look at what others count")));
    return html(R"(
        <div class="case first-day">
        <div><p class="soft">{}</p><h1 class="statement">{}</h1>{}{}</div>
        {}
        </div>)",
                say("Welcome to {0}, {1}.", view.team_name, first_name(view.member_name)),
                say("Which handful of numbers describe your contribution to growth?"),
                step_by_step(say, view), guide_link(GuidePart::own_number, say("How to find your number")),
                form);
}

std::string room_left(const language::Language& say, const Hand& hand) {
    if (hand.kpis >= full_hand) return say("Your hand is full: four of four. A fifth fits once one retires.");
    if (hand.kpis == handful) return say("Three numbers, and room for one more.");
    if (hand.kpis == 0) return say("Which handful of numbers describe your contribution to growth?");
    return say.plural("You say one number. Three make a handful: which ones are missing?",
                      "You say two numbers. Three make a handful: which one is missing?", hand.kpis);
}

Html hand_part(const language::Language& say, const Hand& hand) {
    return html(R"(<p class="hand soft">{} <a href="{}">{}</a> <a href="{}">{}</a></p>)",
                room_left(say, hand), new_kpi(),
                hand.kpis < full_hand ? say("Name a number") : say("Choose which one"), my_hand(),
                say("My hand"));
}

/// Everything whose change makes this page another: what the member did elsewhere, and the clock.
std::string names_of(const MyNumbers& view) {
    std::string names = "member-" + view.member.text;
    for (const auto& group : view.to_say)
        for (const auto& number : group.numbers) names += " kpi-" + number.kpi.id.text;
    for (const auto& number : view.silent) names += " kpi-" + number.kpi.id.text;
    for (const auto& look : view.looks) names += " kpi-" + look.kpi.id.text;
    return names;
}

/// What was seen with the number that was just said, and the looks that are asked.
Html looks(const language::Language& say, const MyNumbers& view) {
    Html all;
    const bool is_latest = view.answer && view.looks.empty();
    if (view.answer && view.answer->both)
        all += readings_part(say, *view.answer->both);
    else if (is_latest)
        all += announcement_line(say, view.answer->announcement, view.answer->kpi.direction);
    return html("{}{}", all, each(view.looks, [&](const LookToTake& look) { return look_part(say, look); }));
}

}  // namespace

Sheet my_numbers_page(const language::Language& say, const MyNumbers& view) {
    Sheet sheet{.title = say("My numbers"), .room = Room::my_numbers};
    if (view.hand.kpis == 0 && view.to_say.empty() && view.silent.empty() && !view.answer &&
        view.looks.empty()) {
        sheet.main = html("{}{}", first_day(say, view), follow_ups_waiting(say, view.follow_ups));
        return sheet;
    }
    Html groups;
    for (std::size_t index = 0; index < view.to_say.size(); ++index) groups += group_of(say, view, index);
    const Html answer = view.answer ? answer_part(say, *view.answer, view.next, view.clock) : Html();
    sheet.main =
        html(R"(
        <div id="my-numbers" data-live="{}">
        {}
        {}
        {}
        </div>
        {})",
             names_of(view),
             html("{}{}{}{}", greeting(say, view), answer, looks(say, view), go_on(say, view)), groups,
             html("{}{}{}{}", silent_ones(say, view), follow_ups_waiting(say, view.follow_ups),
                  hand_part(say, view.hand),
                  guide_link(GuidePart::by_hand, say("Why nobody fills this in for me"))),
             own_leave(say, view.own_leave));
    return sheet;
}

}  // namespace kept::views
