#include "cast.hpp"
#include "sample.hpp"
#include "views/kpi_words.hpp"
#include "views/six.hpp"

namespace kept::samples {
namespace {

using Values = std::vector<std::int64_t>;

/// The six of Sanne's complaints until Friday, where at least eight is promised.
std::vector<Slot> eight_promised(const Values& values) {
    return workdays_until(friday, values, at_least(8));
}

Html drawn_six(const language::Language& say, const Kpi& kpi, const std::vector<Slot>& slots,
               const std::optional<Promise>& promise, SixPlace place = SixPlace::row) {
    return six(six_view(say, kpi, slots, promise), place);
}

/// One state in Sanne's complaints.
Html of_complaints(const language::Language& say, const std::vector<Slot>& slots) {
    return drawn_six(say, complaints(say), slots, at_least(8));
}

std::vector<Slot> then(std::vector<Slot> slots, Slot last) {
    slots.push_back(std::move(last));
    return slots;
}

std::vector<Slot> with_a_gap(Outcome outcome) {
    auto slots = eight_promised({5, 9, 7, 8, 9});
    slots.insert(slots.begin() + 3, unsaid({Cadence::workday, friday - days(2)}, outcome, at_least(8)));
    return slots;
}

std::vector<Slot> after_an_earlier_promise() {
    auto slots = workdays_until(friday - days(3), {4, 5, 6}, at_least(5));
    for (Slot& each : eight_promised({7, 8, 9})) slots.push_back(std::move(each));
    return slots;
}

Samples states(const language::Language& say) {
    auto late = eight_promised({5, 9, 7, 8, 9, 8});
    late[1].timeliness = late[4].timeliness = Timeliness::late;
    auto best = eight_promised({5, 6, 7, 8, 9, 12});
    best.back().is_record = true;
    return {
        {"six-kept", "Kept stands on the line", of_complaints(say, eight_promised({8, 9, 8, 10, 9, 8}))},
        {"six-broken", "Broken hangs under it, hollow",
         of_complaints(say, eight_promised({3, 4, 5, 7, 6, 7}))},
        {"six-open", "The running period is a dashed slot",
         of_complaints(say, then(eight_promised({8, 6, 9, 7, 8, 9}),
                                 unsaid(about_monday, Outcome::open, at_least(8))))},
        {"six-silent", "Silent is a narrow dotted slot", of_complaints(say, with_a_gap(Outcome::silent))},
        {"six-excused", "Excused is a lying bar", of_complaints(say, with_a_gap(Outcome::excused))},
        {"six-no-number", "A report without a number", of_complaints(say, with_a_gap(Outcome::no_number))},
        {"six-late", "Late: a clock under the column", of_complaints(say, late)},
        {"six-record", "A record carries a pennant", of_complaints(say, best)},
        {"six-earlier-promise", "An earlier promise is a tick at its own height",
         of_complaints(say, after_an_earlier_promise())},
        {"six-no-promise", "No promise yet",
         drawn_six(say, complaints(say), workdays_until(friday, {3, 5, 4, 6}, {}), {})},
        {"six-few", "Fewer than six", of_complaints(say, eight_promised({7, 9}))},
        {"six-none", "None yet", of_complaints(say, {unsaid(about_monday, Outcome::open, at_least(8))})},
        {"six-cut", "One far above the others is drawn cut",
         of_complaints(say, eight_promised({8, 9, 7, 8, 90, 8}))}};
}

Samples shapes_of_six(const language::Language& say) {
    const Kpi minutes = first_answer(say);
    const Kpi score = recommends(say);
    auto gap = weeks_until(monday - days(7), {41, 44, 39, 46, 48}, at_least(45));
    gap.insert(gap.begin() + 2, unsaid({Cadence::week, monday - days(35)}, Outcome::silent, at_least(45)));
    return {
        {"six-at-most", "At most: solid below the line",
         drawn_six(say, minutes, workdays_until(friday, {25, 34, 22, 27, 30, 41}, at_most(30)), at_most(30))},
        {"six-between", "Between: two lines",
         drawn_six(say, complaints(say), workdays_until(friday, {2, 5, 3, 4, 1, 3}, between(2, 4)),
                   between(2, 4))},
        {"six-thread", "Far from zero: six points on a thread",
         drawn_six(say, score, weeks_until(monday - days(7), {41, 44, 39, 46, 48, 45}, at_least(45)),
                   at_least(45))},
        {"six-thread-gap", "The thread breaks at silence", drawn_six(say, score, gap, at_least(45))},
        {"six-below-zero", "Below zero",
         drawn_six(say, score, weeks_until(monday - days(7), {-12, -4, 3, -8, 6, 10}, at_least(0)),
                   at_least(0))}};
}

Samples places(const language::Language& say) {
    const auto slots = eight_promised({3, 4, 5, 6, 7, 8});
    const auto in = [&](SixPlace place) {
        return drawn_six(say, complaints(say), slots, at_least(8), place);
    };
    return {{"six-on-a-board", "On a board: without values", in(SixPlace::board)},
            {"six-in-a-list", "In a list of KPIs", in(SixPlace::list)}};
}

}  // namespace

Samples the_six(const language::Language& say) {
    Samples all = states(say);
    for (const auto& more : {shapes_of_six(say), places(say)})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

}  // namespace kept::samples
