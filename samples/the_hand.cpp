#include "cast.hpp"
#include "sample.hpp"
#include "views/my_hand.hpp"
#include "views/this_number.hpp"

namespace kept::samples {
namespace {

MyHand my_hand(const language::Language& say) {
    MyHand view{.own = {"sanne"}, .form = form()};
    view.active = {
        {complaints(say), workdays_until(friday, {3, 9, 5, 8, 7, 9}, at_least(8)), friday - days(200)},
        {recommends(say), weeks_until(monday - days(7), {41, 44, 39, 46}, at_least(45)), friday - days(90)}};
    view.retired = {{refunded(say), friday - days(300), friday - days(40)}};
    view.teams = {frontwheel(say), rearwheel(say)};
    return view;
}

ThisNumber this_number(const language::Language& say) {
    ThisNumber view{.kpi = complaints(say), .worded = 12, .words = form()};
    view.moving = {.now = frontwheel(say),
                   .planned = {},
                   .others = {rearwheel(say)},
                   .earliest = monday + days(1),
                   .preview = {},
                   .asked = form()};
    view.retiring.form = form();
    view.retiring.then.lapsing = {unsaid(about_monday, Outcome::open, at_least(8))};
    view.discard = form();
    view.clock = nine_twelve();
    return view;
}

ThisNumber about_to_move(const language::Language& say) {
    ThisNumber view = this_number(say);
    view.moving.preview = MovePreview{.to = {rearwheel(say), monday + days(7)}, .moved = {}, .form = form()};
    for (int ahead = 7; ahead < 10; ++ahead)
        view.moving.preview->moved.push_back({{Cadence::workday, monday + days(ahead)},
                                              at(9h + 45min, monday + days(ahead + 1)),
                                              at(16h + 55min, monday + days(ahead))});
    return view;
}

ThisNumber moving_already(const language::Language& say) {
    ThisNumber view = this_number(say);
    view.moving.planned = SaidFrom{rearwheel(say), monday + days(7)};
    view.moving.asked =
        refused({{"from", "2026-11-24"}},
                {"from", "It moves on {0} already. Choose that day or a later one.", {monday + days(7)}});
    return view;
}

ThisNumber new_one(const language::Language& say) {
    ThisNumber view = this_number(say);
    view.may_discard = MayDiscard::yes;
    view.words = refused({{"name", complaints(say).name}, {"decimals", "0"}},
                         {"decimals", "The decimals of a KPI may grow, never shrink.", {}});
    return view;
}

Predecessors found(std::string search, std::vector<Relative> found) {
    return {.search = std::move(search), .found = std::move(found)};
}

}  // namespace

Samples the_hand(const language::Language& say) {
    return {page_sample("hand", "A hand with room, one retired, two teams", my_hand_page(say, my_hand(say))),
            page_sample("hand-empty", "An empty hand", my_hand_page(say, {.own = {"sanne"}, .form = form()})),
            page_sample("this-number", "What its owner can change", this_number_page(say, this_number(say))),
            page_sample("this-number-moves", "What a move would change, before it is made",
                        this_number_page(say, about_to_move(say))),
            page_sample("this-number-planned", "A move that was planned already",
                        this_number_page(say, moving_already(say))),
            page_sample("this-number-discard", "Neither promised nor reported: it can be discarded",
                        this_number_page(say, new_one(say))),
            page_sample("predecessors", "Numbers that a new one may continue",
                        predecessors_page(say, found({}, {{complaints(say), "Ruben Vos"},
                                                          {refunded(say), "Noor Visser"}}))),
            page_sample("predecessors-none", "None has retired yet", predecessors_page(say, found({}, {}))),
            page_sample("predecessors-sought", "Nothing was found",
                        predecessors_page(say, found(in(say, "fietsen", "bikes"), {})))};
}

}  // namespace kept::samples
