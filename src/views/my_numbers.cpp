#include "views/my_numbers.hpp"

#include "domain/hand.hpp"
#include "views/answer.hpp"
#include "views/first_day.hpp"
#include "views/greeting.hpp"
#include "views/guide.hpp"
#include "views/my_follow_ups.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

bool is_for_next(const MyNumbers& view, std::size_t group) {
    return view.next && group < view.to_say.size() && view.to_say[group].meeting == *view.next;
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
    sheet.main = html(
        R"(
        <div id="my-numbers" data-live="{}">
        {}
        {}
        {}
        </div>
        {})",
        names_of(view),
        html("{}{}{}{}", greeting(say, view), answer, looks(say, view), back_into_first_quarter(say, view)),
        groups,
        html("{}{}{}{}", silent_ones(say, view), follow_ups_waiting(say, view.follow_ups),
             hand_part(say, view.hand),
             guide_link(GuidePart::by_hand, say("Why nobody fills this in for me"))),
        own_leave(say, view.own_leave));
    return sheet;
}

}  // namespace kept::views
