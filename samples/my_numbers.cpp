#include "views/my_numbers.hpp"

#include "numbers.hpp"
#include "sample.hpp"

namespace kept::samples {
namespace {

MyNumbers morning(const language::Language& say) {
    MyNumbers view;
    view.member_name = "Sanne Bakker";
    view.team_name = frontwheel(say).name;
    view.clock = nine_twelve();
    view.next = huddle();
    view.hand = {4};
    view.member = {"sanne"};
    view.own_leave = {.today = monday, .leaves = {}, .member = {"sanne"}};
    return view;
}

MyNumbers two_to_go(const language::Language& say) {
    MyNumbers view = morning(say);
    view.to_say = {{huddle(), {complaints_to_say(say), minutes_to_say(say)}},
                   {weekly_meeting(), {refunded_to_say(say), score_to_say(say)}}};
    return view;
}

MyNumbers silent_since_thursday(const language::Language& say) {
    MyNumbers view = morning(say);
    NumberToSay number = complaints_to_say(say);
    number.slot = unsaid({Cadence::workday, friday - days(1)}, Outcome::silent, at_least(8));
    view.silent = {number};
    return view;
}

MyNumbers away(const language::Language& say) {
    MyNumbers view = morning(say);
    view.own_leave.leaves = {
        {.id = {"now"}, .days = {monday, monday + days(2)}, .declared = at(8h + 5min)},
        {.id = {"then"}, .days = {monday + days(30), monday + days(40)}, .declared = at(8h)}};
    return view;
}

MyNumbers in_hand(const language::Language& say, int kpis) {
    MyNumbers view = morning(say);
    view.hand = {kpis};
    return view;
}

}  // namespace

Samples my_numbers(const language::Language& say) {
    const auto page = [&](std::string_view name, std::string_view caption, const MyNumbers& view) {
        return page_sample(name, caption, my_numbers_page(say, view));
    };
    MyNumbers first_day = in_hand(say, 0);
    return {page("my-numbers-to-say", "Two for the huddle, two for the weekly meeting", two_to_go(say)),
            page("my-numbers-said", "Everything is said, the hand is full", in_hand(say, 4)),
            page("my-numbers-silent", "One is silent", silent_since_thursday(say)),
            page("my-numbers-away", "Away today, and again later", away(say)),
            page("my-numbers-few", "Two in hand: a gentle nudge", in_hand(say, 2)),
            page("my-numbers-first-day", "The first day asks one question", first_day)};
}

}  // namespace kept::samples
