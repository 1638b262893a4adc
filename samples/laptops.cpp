#include "cast.hpp"
#include "sample.hpp"
#include "views/laptop.hpp"
#include "views/wall.hpp"

namespace kept::samples {
namespace {

const MemberId sanne_bakker{"sanne"};
const MemberId tom{"tom"};

LaptopPage before_admission() {
    return {.code = "Q7QQ-JQ4Y",
            .address = "https://kept.frontwheel.example/laptops",
            .admits = "https://kept.frontwheel.example/laptops/Q7QQ-JQ4Y",
            .names = "wall-Q7QQJQ4Y"};
}

/// It is Sanne's turn, as her own phone draws it.
LiveMeetingPage sannes_turn(const language::Language& say) {
    LiveMeetingPage view{.team = frontwheel(say), .clock = nine_twelve()};
    view.meeting = begun({.id = {"huddle"},
                          .team = {"voorwiel"},
                          .members = {sanne_bakker, tom},
                          .by = tom,
                          .date = monday,
                          .at = at(9h + 6min)});
    for (Seat& each : view.meeting.seats) each.presence = Presence::here;
    view.meeting.phase = Phase::round;
    view.meeting.speaking = sanne_bakker;
    view.meeting.seats.front().turn = TurnIs::now;
    view.looking = sanne_bakker;
    view.takes_part = TakesPart::is_here;
    view.names = {{sanne_bakker, "Sanne Bakker"}, {tom, "Tom de Graaf"}};
    for (const auto each : {MeetingDeedKind::join, MeetingDeedKind::leave, MeetingDeedKind::run,
                            MeetingDeedKind::begin_round, MeetingDeedKind::end_turn, MeetingDeedKind::skip,
                            MeetingDeedKind::give_turn, MeetingDeedKind::close})
        view.press[each] = form();
    view.to_say = {{.kpi = complaints(say),
                    .slot = unsaid(about_friday, Outcome::open, at_least(8)),
                    .seal = Seal{},
                    .form = form(),
                    .opening = form()}};
    return view;
}

LaptopPage asking(const language::Language& say) {
    LaptopPage view = before_admission();
    view.team = frontwheel(say);
    view.meeting = sannes_turn(say).meeting;
    view.speaking = "Sanne Bakker";
    view.turn_code = "K7PQ";
    return view;
}

LaptopPage lent(const language::Language& say) {
    LaptopPage view = asking(say);
    view.turn = sannes_turn(say);
    view.turn->lent = LentTurnId{"lent"};
    return view;
}

LaptopPage over(const language::Language& say) {
    LaptopPage view = asking(say);
    view.still_typed = {"4127",
                        in(say, "Twee dozen stonden nog beneden.", "Two boxes were still downstairs.")};
    view.refused = refuse("", "This laptop types for you no longer. What you typed is still here.").error();
    return view;
}

LiveMeetingPage on_the_phone(const language::Language& say, std::vector<LaptopInTheRoom> laptops) {
    LiveMeetingPage view = sannes_turn(say);
    view.laptops = std::move(laptops);
    return view;
}

}  // namespace

Samples laptops(const language::Language& say) {
    const auto page = [&](std::string_view name, std::string_view caption, const LaptopPage& view) {
        return page_sample(name, caption, laptop_sheet(say, view));
    };
    const LaptopInTheRoom here{{"laptop"}, "K7PQ", form(), {}};
    const LaptopInTheRoom other{{"other"}, "M3XA", form(), {}};
    const LaptopInTheRoom has_it{{"laptop"}, "K7PQ", form(), LentTurnId{"lent"}};
    const auto phone = [&](std::string_view name, std::string_view caption,
                           std::vector<LaptopInTheRoom> in_the_room) {
        return Sample{name, caption, lending(say, on_the_phone(say, std::move(in_the_room))),
                      Breadth::single};
    };
    return {page("laptop-code", "Before a phone lets it in", before_admission()),
            page("laptop-asks", "It asks whoever has the turn", asking(say)),
            page("laptop-lent", "Their phone said yes; what is sealed is not shown", lent(say)),
            page("laptop-over", "Typed in a turn that it has no longer", over(say)),
            phone("phone-asked", "On the phone of whoever has the turn", {here}),
            phone("phone-two", "Two laptops go round", {here, other}),
            phone("phone-lent", "It types for them, and can be taken back", {has_it})};
}

}  // namespace kept::samples
