#include "cast.hpp"
#include "sample.hpp"
#include "views/correction.hpp"
#include "views/promise.hpp"

namespace kept::samples {
namespace {

NewPromise next_promise(const language::Language& say) {
    NewPromise view{
        .kpi = complaints(say), .earlier = {at_least(5), at_least(8)}, .may_start = {}, .form = form()};
    view.earlier.back().quality = in(say, "naar tevredenheid", "to satisfaction");
    view.earlier.back().from = about_monday;
    for (int ahead = 1; ahead < 5; ++ahead)
        view.may_start.push_back({Cadence::workday, monday + days(ahead)});
    return view;
}

NewPromise easier(const language::Language& say) {
    NewPromise view = next_promise(say);
    view.form =
        refused({{"least", "6"}}, {"reason", "This makes the promise easier. Say in one sentence why.", {}});
    return view;
}

NewPromise first_of_all(const language::Language& say, Direction direction) {
    NewPromise view = next_promise(say);
    view.kpi.direction = direction;
    view.earlier.clear();
    return view;
}

NewPromise turned_around(const language::Language& say) {
    NewPromise view = first_of_all(say, Direction::neutral);
    view.form =
        refused({{"least", "4"}, {"most", "2"}}, {"most", "The upper bound lies below the lower one.", {}});
    return view;
}

Correction of_friday(const language::Language& say, MayWithdraw may_withdraw, MayDeclare may_declare) {
    return {.kpi = complaints(say),
            .slot = reported(about_friday, whole(8), at_least(8)),
            .clock = nine_twelve(),
            .may_withdraw = may_withdraw,
            .may_declare = may_declare,
            .correct = form(),
            .withdraw = form(),
            .declare = form()};
}

Correction changed_meanwhile(const language::Language& say) {
    Correction view = of_friday(say, MayWithdraw::no, MayDeclare::nothing);
    view.correct = refused(
        {{"value", "7"}},
        {"corrects", "Since you opened this page {0} was changed. Look at it again.", {about_friday}});
    return view;
}

}  // namespace

Samples promising(const language::Language& say) {
    const auto promise = [&](std::string_view name, std::string_view caption, const NewPromise& view) {
        return page_sample(name, caption, promise_page(say, view));
    };
    const auto correction = [&](std::string_view name, std::string_view caption, const Correction& view) {
        return page_sample(name, caption, correction_page(say, view));
    };
    return {promise("promise-next", "A new promise, with the ones before", next_promise(say)),
            promise("promise-easier", "Easier: a reason is asked", easier(say)),
            promise("promise-first", "The very first", first_of_all(say, Direction::increase)),
            promise("promise-between", "Between, and the bounds turned around", turned_around(say)),
            correction("correction", "A number that can be corrected or taken back",
                       of_friday(say, MayWithdraw::yes, MayDeclare::nothing)),
            correction("correction-declare", "A reached promise can be declared broken",
                       of_friday(say, MayWithdraw::no, MayDeclare::broken)),
            correction("correction-withdraw", "A declaration can be withdrawn",
                       of_friday(say, MayWithdraw::no, MayDeclare::withdrawn)),
            correction("correction-changed", "Changed meanwhile in another window", changed_meanwhile(say))};
}

}  // namespace kept::samples
