#include "cast.hpp"
#include "numbers.hpp"
#include "sample.hpp"
#include "views/answer.hpp"

namespace kept::samples {
namespace {

OwnersSide side_of(const Answer& answer, Asks asks) {
    OwnersSide side{.kpi = answer.kpi.id, .period = answer.slot.period, .team = {"voorwiel"}};
    side.asks = asks;
    side.clock = nine_twelve();
    side.next = huddle();
    side.then = "/my-numbers";
    side.feeling = side.sharing = side.need = side.offer = form();
    return side;
}

/// Friday's complaints, just said, after five days before.
Answer answering(const language::Language& say, int number, Asks asks = Asks::nothing) {
    Answer answer{
        complaints(say), reported(about_friday, whole(number), at_least(8)), {}, {1204, "3f9a01c2aa55"}, {}};
    answer.six = workdays_until(friday - days(1), {3, 4, 5, 6, 7}, at_least(8));
    answer.six.push_back(answer.slot);
    answer.side = side_of(answer, asks);
    return answer;
}

Html drawn(const language::Language& say, const Answer& answer) {
    return answer_part(say, answer, huddle(), nine_twelve());
}

Answer changed(Answer answer, void (*change)(Answer&)) {
    change(answer);
    return answer;
}

Answer in_minutes(const language::Language& say) {
    const NumberToSay number = minutes_to_say(say);
    Answer answer = answering(say, 9);
    answer.kpi = number.kpi;
    answer.slot = reported(about_friday, whole(95), at_most(30));
    answer.six = workdays_until(friday - days(1), {25, 30, 22, 27, 34}, at_most(30));
    answer.six.push_back(answer.slot);
    return answer;
}

Answer of_twelve_digits(const language::Language& say) {
    Answer answer = answering(say, 9);
    answer.kpi = balance(say);
    answer.slot = reported(about_friday, Decimal{-4'999'999'999'999'998}, at_least(-499'999'999'999));
    answer.six = {answer.slot};
    return answer;
}

}  // namespace

Samples answers(const language::Language& say) {
    const auto late = [](Answer& one) { one.slot.timeliness = one.six.back().timeliness = Timeliness::late; };
    const auto best = [](Answer& one) {
        one.slot.is_record = one.six.back().is_record = true;
        one.best_before = whole(7);
    };
    const auto proud = [](Answer& one) {
        one.side->felt = Felt{.feeling = Feeling::proud, .at = at(9h + 12min)};
    };
    const auto unpromised = [](Answer& one) {
        one.slot = reported(about_friday, whole(8), {});
        one.six = {one.slot};
    };
    const auto nothing = [](Answer& one) {
        one.slot = unsaid(about_friday, Outcome::no_number, at_least(8));
        one.slot.said.all = {said(std::nullopt, about_friday, at(9h + 11min))};
        one.slot.said.all.back().note = one.kpi.contribution;
        one.six.back() = one.slot;
    };
    return {{"answer-kept", "Kept: the board turns green", drawn(say, answering(say, 9))},
            {"answer-broken", "Not kept: it stays on paper, and asks what is needed",
             drawn(say, answering(say, 5, Asks::need))},
            {"answer-three", "Three in a row: the offer of the weekly agenda",
             drawn(say, answering(say, 5, Asks::need_and_offer))},
            {"answer-late", "Kept, and late", drawn(say, changed(answering(say, 9), late))},
            {"answer-record", "A record", drawn(say, changed(answering(say, 12), best))},
            {"answer-proud", "With a feeling that only its owner sees",
             drawn(say, changed(answering(say, 9), proud))},
            {"answer-unpromised", "Without a promise", drawn(say, changed(answering(say, 8), unpromised))},
            {"answer-no-number", "No number, with the sentence why",
             drawn(say, changed(answering(say, 8), nothing))},
            {"answer-long", "A duration", drawn(say, in_minutes(say))},
            {"answer-longest", "Twelve digits below zero", drawn(say, of_twelve_digits(say))}};
}

}  // namespace kept::samples
