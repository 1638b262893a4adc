#include "cast.hpp"
#include "numbers.hpp"
#include "sample.hpp"
#include "views/wall.hpp"

namespace kept::samples {
namespace {

const MemberId sanne_bakker{"sanne"};
const MemberId tom{"tom"};
const MemberId noor{"noor"};
const MemberId daan{"daan"};

WallPage before_admission() {
    return {.code = "Q7QQ-JQ4Y",
            .address = "https://kept.frontwheel.example/walls",
            .admits = "https://kept.frontwheel.example/walls/Q7QQ-JQ4Y",
            .names = "wall-Q7QQJQ4Y",
            .clock = nine_twelve()};
}

WallPage admitted(const language::Language& say) {
    WallPage view = before_admission();
    view.team = frontwheel(say);
    return view;
}

/// Four are there, Sanne first.
WallPage gathering(const language::Language& say) {
    WallPage view = admitted(say);
    view.joins = "https://kept.frontwheel.example/meet/K7PQ";
    view.members = {
        {sanne_bakker, "Sanne Bakker"}, {tom, "Tom de Graaf"}, {noor, "Noor Visser"}, {daan, "Daan Kuipers"}};
    view.meeting = begun({.id = {"huddle"},
                          .team = {"voorwiel"},
                          .members = {sanne_bakker, tom, noor, daan},
                          .by = sanne_bakker,
                          .date = monday,
                          .at = at(9h + 6min)});
    for (Seat& each : view.meeting->seats) each.presence = Presence::here;
    return view;
}

WallPage gathering_of_many(const language::Language& say) {
    WallPage view = gathering(say);
    view.meeting->seats.clear();
    for (int each = 1; each <= 30; ++each) {
        const MemberId member{"member" + std::to_string(each)};
        view.members[member] = each % 3 ? "Sanne Bakker" : "Alexandra van der Meulen-Hoogerbrugge";
        view.meeting->seats.push_back({.member = member, .presence = Presence::here});
    }
    return view;
}

WallPage sannes_turn(const language::Language& say) {
    WallPage view = gathering(say);
    view.meeting->phase = Phase::round;
    view.meeting->speaking = sanne_bakker;
    view.meeting->seats.front().turn = TurnIs::now;
    return view;
}

NumberOnStage on_stage_of(const language::Language& say, Slot slot) {
    auto six = workdays_until(friday - days(1), {5, 9, 7, 8, 6}, at_least(8));
    six.push_back(slot);
    return {.kpi = complaints(say), .owner = "Sanne Bakker", .slot = std::move(slot), .six = std::move(six)};
}

WallPage saying(const language::Language& say, NumberOnStage number) {
    WallPage view = sannes_turn(say);
    view.members[sanne_bakker] = number.owner;
    view.said = {std::move(number)};
    return view;
}

WallPage with_record(const language::Language& say) {
    NumberOnStage best = on_stage_of(say, reported(about_friday, whole(12), at_least(8)));
    best.slot.is_record = best.six.back().is_record = true;
    best.best_before = whole(9);
    return saying(say, best);
}

/// Twelve digits with decimals and a currency.
WallPage with_long_figure(const language::Language& say, std::int64_t least) {
    const Decimal figure{1'234'567'890'125'000};
    NumberOnStage number{
        .kpi = balance(say),
        .owner = "Ingrid Hofman",
        .slot = reported(about_friday, figure, at_least(least)),
        .six = workdays_until(friday - days(1), {380'000, 390'000, 402'000, 95'000'000'000, 98'000'000'000},
                              at_least(least))};
    number.six.push_back(number.slot);
    return saying(say, number);
}

WallPage with_long_name(const language::Language& say) {
    NumberOnStage number = on_stage_of(say, reported(about_friday, whole(48'613), at_least(8)));
    number.owner = "Alexandra Wilhelmina van der Meulen-Hoogerbrugge";
    number.kpi.name = in(say, "Klachten over verzending, retouren en facturen opgelost",
                         "Complaints about shipping, returns and invoices solved");
    return saying(say, number);
}

WallPage still_silent(const language::Language& say) {
    WallPage view = sannes_turn(say);
    view.still_due = on_stage_of(say, unsaid(about_friday, Outcome::silent, at_least(8)));
    return view;
}

/// Tom skipped: he comes back after everybody else.
WallPage after_a_skip(const language::Language& say) {
    WallPage view = still_silent(say);
    view.meeting->seats[1].turn = TurnIs::skipped;
    return view;
}

std::vector<FollowUp> agreed(const language::Language& say) {
    return {{.id = {"call"},
             .proposed_by = sanne_bakker,
             .who = tom,
             .what = in(say, "Leverancier bellen over de spaken.", "Call the supplier about the spokes."),
             .by_when = monday + days(1),
             .is = FollowUpIs::accepted}};
}

std::vector<Stuck> stucks(const language::Language& say) {
    return {{noor, in(say, "De lasrobot staat stil.", "The welding robot stands still."), {tom}}};
}

WallPage talking(const language::Language& say) {
    WallPage view = gathering(say);
    view.meeting->phase = Phase::talk;
    view.meeting->follow_ups = agreed(say);
    view.meeting->stucks = stucks(say);
    return view;
}

WallPage closed(const language::Language& say, int numbers) {
    WallPage view = talking(say);
    view.joins.clear();
    view.meeting->phase = Phase::closed;
    view.meeting->closed = at(9h + 18min);
    for (int each = 0; each < numbers; ++each) {
        NumberOnStage number = on_stage_of(say, reported(about_friday, whole(5 + each), at_least(8)));
        number.owner = view.members[view.meeting->seats[each % 4].member];
        view.said.push_back(std::move(number));
    }
    return view;
}

}  // namespace

Samples walls(const language::Language& say) {
    const auto page = [&](std::string_view name, std::string_view caption, const WallPage& view) {
        return page_sample(name, caption, wall_sheet(say, view));
    };
    const auto of_number = [&](std::string_view name, std::string_view caption, Slot slot) {
        return page(name, caption, saying(say, on_stage_of(say, std::move(slot))));
    };
    return {page("wall-code", "Before a phone lets it in", before_admission()),
            page("wall-waiting", "Let in, and no meeting yet", admitted(say)),
            page("wall-gathering", "Who is here", gathering(say)),
            page("wall-gathering-many", "Thirty are here", gathering_of_many(say)),
            page("wall-turn", "Whose turn, with nothing due", sannes_turn(say)),
            page("wall-silent", "Whose turn, and nothing said yet", still_silent(say)),
            page("wall-skipped", "Somebody skipped, and comes back last", after_a_skip(say)),
            of_number("wall-kept", "Kept", reported(about_friday, whole(9), at_least(8))),
            of_number("wall-broken", "Not kept", reported(about_friday, whole(5), at_least(8))),
            of_number("wall-unpromised", "Without a promise", reported(about_friday, whole(9), std::nullopt)),
            page("wall-record", "A record", with_record(say)),
            page("wall-long-name", "A long name and a long KPI", with_long_name(say)),
            page("wall-long-kept", "Twelve digits with decimals and currency, kept",
                 with_long_figure(say, 100'000'000'000)),
            page("wall-long-broken", "The same, not kept", with_long_figure(say, 400'000'000'000)),
            page("wall-talk", "Everybody has spoken", talking(say)),
            page("wall-closed", "Closed: what we said", closed(say, 4)),
            page("wall-closed-many", "Closed, with more than fits", closed(say, 14))};
}

}  // namespace kept::samples
