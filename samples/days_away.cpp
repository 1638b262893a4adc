#include "cast.hpp"
#include "sample.hpp"
#include "views/days_off.hpp"
#include "views/leaves.hpp"
#include "views/workdays.hpp"

namespace kept::samples {
namespace {

using std::chrono::year;

Leave this_week() {
    return {.id = {"week"}, .days = {monday, monday + days(4)}, .declared = at(8h + 5min)};
}

Consequence becomes(Day day, Outcome before, Outcome after) {
    const Period period{Cadence::workday, day};
    return {period, unsaid(period, before, at_least(8)), unsaid(period, after, at_least(8))};
}

std::vector<ConsequencesOfKpi> what_leave_moves(const language::Language& say) {
    std::vector<Consequence> week;
    for (int ahead = 0; ahead < 5; ++ahead)
        week.push_back(becomes(monday + days(ahead), Outcome::open, Outcome::excused));
    week.insert(week.begin(), becomes(friday, Outcome::silent, Outcome::silent));
    week.front().after->due = at(9h + 45min, monday + days(7));
    return {{complaints(say), week, "Europe/Amsterdam"}, {refunded(say), {}, "Europe/Amsterdam"}};
}

LeavesPage own_leaves(std::vector<Leave> leaves, FormState state) {
    return {.leaves = std::move(leaves),
            .today = monday,
            .clock = nine_twelve(),
            .form = std::move(state),
            .member = {"sanne"}};
}

LeavesPage declared_leaves() {
    Leave gone{.id = {"gone"},
               .days = {monday - days(30), monday - days(28)},
               .declared = at(10h, monday - days(29))};
    gone.taken_back = at(12h, monday - days(29));
    return own_leaves({this_week(), gone}, form());
}

LeavesPage turned_around() {
    return own_leaves({}, refused({{"first", "2026-11-27"}, {"last", "2026-11-23"}},
                                  {"last", "The last day lies before the first.", {}}));
}

LeavePage one_leave(const language::Language& say) {
    return {.leave = this_week(),
            .today = monday,
            .clock = nine_twelve(),
            .numbers = what_leave_moves(say),
            .stays = {},
            .form = form()};
}

LeavePage too_late(const language::Language& say) {
    LeavePage view = one_leave(say);
    view.stays = Refusal{"leave", "A number was due in this leave already. It stays as you declared it.", {}};
    return view;
}

WorkdaysPage own_workdays(FormState state) {
    return {.now = monday_to_friday,
            .coming = {{monday + days(14), Weekdays{0b0001111}}},
            .today = monday,
            .form = std::move(state)};
}

DaysOffPage days_off(const language::Language& say) {
    return {.organisation = "Frontwheel Leasing",
            .days = {{monday + days(32), in(say, "Eerste kerstdag", "Christmas Day")},
                     {monday + days(39), in(say, "Nieuwjaarsdag", "New Year's Day")}},
            .today = monday,
            .arranging = {}};
}

DaysOffPage arranged(const language::Language& say) {
    DaysOffPage view = days_off(say);
    view.arranging = DaysOffArranging{.region = Region::netherlands, .proposals = {}, .form = form()};
    for (const PublicHoliday& each : public_holidays(Region::netherlands, year(2027)))
        view.arranging->proposals.push_back({each, {}});
    view.arranging->proposals.front().off_already = in(say, "Nieuwjaarsdag", "New Year's Day");
    return view;
}

DaysOffPreview set_already(const language::Language& say) {
    return {.days = days_off(say).days, .moves = {3, 5, 2, 0}, .region = {}, .form = form()};
}

}  // namespace

Samples days_away(const language::Language& say) {
    const auto off = days_off(say);
    return {page_sample("leaves", "Leave, one of them taken back", leaves_page(say, declared_leaves())),
            page_sample("leaves-none", "None yet, and the last day before the first",
                        leaves_page(say, turned_around())),
            page_sample("leave-preview", "What leave would move",
                        leave_preview_page(say, {this_week().days, monday, what_leave_moves(say), form()})),
            page_sample("leave", "One leave, to be taken back", leave_page(say, one_leave(say))),
            page_sample("leave-stays", "It cannot be taken back any more", leave_page(say, too_late(say))),
            page_sample("workdays", "On which days one works, now and later",
                        workdays_page(say, own_workdays(form()))),
            page_sample("workdays-none", "No day was ticked",
                        workdays_page(
                            say, own_workdays(refused(
                                     {{"from", "2026-11-30"}},
                                     {"workdays",
                                      "Choose at least one day. Are you away for longer? Then declare leave.",
                                      {}})))),
            page_sample("workdays-preview", "What other workdays would move",
                        workdays_preview_page(
                            say, {{monday + days(7), Weekdays{0b0001111}}, what_leave_moves(say), form()})),
            page_sample("days-off", "Days off, as everybody reads them", days_off_page(say, off)),
            page_sample("days-off-arranged", "As an administrator arranges them",
                        days_off_page(say, arranged(say))),
            page_sample("days-off-preview", "What days off would move",
                        days_off_preview_page(say, set_already(say))),
            page_sample("day-off", "One day off, worked after all?",
                        day_off_page(say, {off.days.front(), {2, 2, 0, 2}, {}, form()}))};
}

}  // namespace kept::samples
