#include "cast.hpp"
#include "numbers.hpp"
#include "sample.hpp"
#include "views/number_entry.hpp"

namespace kept::samples {
namespace {

Html row(const language::Language& say, const NumberToSay& number, Turn turn = Turn::later) {
    return number_row(say, number, turn, nine_twelve());
}

NumberToSay without_promise(const language::Language& say) {
    NumberToSay number = complaints_to_say(say);
    number.slot = unsaid(about_friday, Outcome::no_promise, {});
    number.six = workdays_until(friday - days(1), {3, 4, 5}, {});
    return number;
}

NumberToSay to_satisfaction(const language::Language& say) {
    NumberToSay number = complaints_to_say(say);
    number.slot.promise->quality = in(say, "naar tevredenheid", "to satisfaction");
    return number;
}

NumberToSay with_long_words(const language::Language& say) {
    NumberToSay number = complaints_to_say(say);
    number.kpi.name =
        in(say, "Klachten over verzending, retouren en facturen die dezelfde dag helemaal af zijn",
           "Complaints about shipping, returns and invoices that are gone on the very same day");
    return number;
}

NumberToSay silent(const language::Language& say) {
    NumberToSay number = complaints_to_say(say);
    number.slot = unsaid({Cadence::workday, friday - days(1)}, Outcome::silent, at_least(8));
    return number;
}

}  // namespace

Samples rows(const language::Language& say) {
    return {{"row-next", "The next number to say: its button redeems a promise",
             row(say, complaints_to_say(say), Turn::now)},
            {"row-later", "One that is said later", row(say, complaints_to_say(say))},
            {"row-at-most", "At most, in minutes", row(say, minutes_to_say(say))},
            {"row-money", "Money, each week", row(say, refunded_to_say(say))},
            {"row-thread", "A score", row(say, score_to_say(say))},
            {"row-unpromised", "Without a promise", row(say, without_promise(say))},
            {"row-quality", "With a quality clause", row(say, to_satisfaction(say))},
            {"row-long-words", "A name as long as its owner makes it", row(say, with_long_words(say))},
            {"row-silent", "Silent, and still to be said late",
             html("<ul>{}</ul>", silent_row(say, silent(say), nine_twelve()))}};
}

}  // namespace kept::samples
