#include "views/fields.hpp"
#include "views/live_meeting.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

/// One tap by whoever has the turn, on their own phone, beside the code that the laptop shows.
Html lent_to(const language::Language& say, const LiveMeetingPage& view, const LaptopInTheRoom& laptop) {
    const Html secret =
        html("{}{}{}", hidden_fields(laptop.form), hidden_field("step", std::to_string(view.meeting.step)),
             hidden_field("laptop", laptop.id.text));
    return html(R"(
        <div class="lends"><p>{} <b class="figure turn-code">{}</b></p>
        <form method="post" action="{}">{}<button class="button">{}</button></form></div>)",
                say("Do you type on the laptop in the room? Then it shows"), laptop.code,
                lent_turns_in(view.meeting.start.id), secret,
                say("Yes, I am typing on the laptop in the room"));
}

Html taken_back(const language::Language& say, const LiveMeetingPage& view, const LaptopInTheRoom& laptop) {
    return html(R"(
        <div class="lends" role="status"><p>{}</p>
        <form method="post" action="{}">{}{}<button class="button quiet">{}</button></form></div>)",
                say("The laptop that shows {0} types for you, in this turn only.", laptop.code),
                lent_turns_ended_in(view.meeting.start.id), hidden_fields(laptop.form),
                hidden_field("lent", laptop.lent->text), say("Take that back"));
}

}  // namespace

Html lending(const language::Language& say, const LiveMeetingPage& view) {
    return each(view.laptops, [&](const LaptopInTheRoom& laptop) {
        return laptop.lent ? taken_back(say, view, laptop) : lent_to(say, view, laptop);
    });
}

Path deeds_of_turn(const LiveMeetingPage& view) {
    return view.lent ? laptop_deeds() : deeds_in(view.meeting.start.id);
}

Path wins_of_turn(const LiveMeetingPage& view) {
    return view.lent ? laptop_wins() : wins_in(view.meeting.start.id);
}

Path numbers_of_turn(const LiveMeetingPage& view) {
    return view.lent ? laptop_numbers() : numbers_in(view.meeting.start.id);
}

Path stucks_of_turn(const LiveMeetingPage& view) {
    return view.lent ? laptop_stucks() : stucks_in(view.meeting.start.id);
}

Html secrets_of_turn(const LiveMeetingPage& view, const FormState& form) {
    return html("{}{}{}", hidden_fields(form), hidden_field("step", std::to_string(view.meeting.step)),
                view.lent ? hidden_field("lent", view.lent->text) : Html());
}

}  // namespace kept::views
