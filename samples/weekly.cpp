#include "cast.hpp"
#include "domain/codes.hpp"
#include "sample.hpp"
#include "views/weekly_meeting.hpp"

namespace kept::samples {
namespace {

const MemberId own{"sanne"};
const MemberId tom{"tom"};
const MemberId noor{"noor"};

Instant one_o_clock() {
    return at(13h);
}

/// Tom runs it; Sanne looks, three minutes into a part.
LiveMeetingPage in_part(const language::Language& say, MeetingPart part) {
    LiveMeetingPage view{.team = frontwheel(say), .clock = {one_o_clock() + 19min, "Europe/Amsterdam"}};
    view.meeting = begun({.id = {"weekly"},
                          .team = {"voorwiel"},
                          .kind = MeetingKind::weekly_meeting,
                          .members = {own, tom, noor},
                          .by = tom,
                          .date = monday,
                          .length = 60min,
                          .at = one_o_clock(),
                          .parts = sensible_parts(60min)});
    for (Seat& each : view.meeting.seats) each.presence = Presence::here;
    for (PartOfMeeting& each : view.meeting.parts) {
        if (each.part == part) break;
        each.is = PartIs::over;
        each.took = 6min;
    }
    view.meeting.part = part;
    view.meeting.part_began = one_o_clock() + 16min;
    view.meeting.phase = Phase::talk;
    for (PartOfMeeting& each : view.meeting.parts)
        if (each.part == part) each.is = PartIs::now;
    view.looking = own;
    view.takes_part = TakesPart::is_here;
    view.names = {{own, "Sanne Bakker"}, {tom, "Tom de Graaf"}, {noor, "Noor Visser"}};
    for (const auto& [kind, code] : Codes<MeetingDeedKind>::all) view.press[kind] = {};
    return view;
}

LiveMeetingPage good_news(const language::Language& say) {
    LiveMeetingPage view = in_part(say, MeetingPart::good_news);
    view.meeting.lines = {{LineKind::good_news, noor, in(say, "Een nieuwe klant.", "A new customer.")}};
    view.meeting.runs = own;
    return view;
}

LiveMeetingPage too_late(const language::Language& say) {
    LiveMeetingPage view = in_part(say, MeetingPart::headlines);
    view.parts.line = refused(
        {{"line", "good_news"}, {"words", in(say, "Mijn dochter is geslaagd.", "My daughter passed.")}},
        {"words", "The meeting is in another part now. What you typed is still here.", {}});
    return view;
}

FollowUp promised(const language::Language& say, const MemberId& who, FollowUpIs is) {
    return {.id = {"call-" + who.text},
            .proposed_by = noor,
            .who = who,
            .what = in(say, "De leverancier bellen over de spaken.", "Call the supplier about the spokes."),
            .by_when = monday + days(1),
            .is = is};
}

LiveMeetingPage what_was_promised(const language::Language& say) {
    LiveMeetingPage view = in_part(say, MeetingPart::follow_ups);
    view.parts.earlier = {{{"huddle"}, promised(say, own, FollowUpIs::accepted), {}},
                          {{"huddle"}, promised(say, tom, FollowUpIs::done), {}}};
    return view;
}

LiveMeetingPage topics(const language::Language& say) {
    LiveMeetingPage view = in_part(say, MeetingPart::topics);
    view.meeting.topics = {{7, own, in(say, "De spaken komen te laat.", "The spokes come late.")}};
    view.parts.waiting = {
        {.about = 8,
         .waits_as = WaitsAs::broken_in_a_row,
         .whose = tom,
         .kpi = refunded(say).id,
         .kpi_name = refunded(say).name,
         .period = last_week,
         .said = at(9h + 13min, friday)},
        {.about = 9,
         .waits_as = WaitsAs::stuck,
         .whose = noor,
         .words = in(say, "Niemand neemt op bij de drukker.", "Nobody answers at the printer."),
         .helpers = {own, tom},
         .said = at(9h + 13min, friday)}};
    return view;
}

LiveMeetingPage closing(const language::Language& say) {
    LiveMeetingPage view = in_part(say, MeetingPart::closing);
    view.meeting.lines = {{LineKind::closing, tom, in(say, "Met een plan.", "With a plan.")}};
    return view;
}

LiveMeetingPage over(const language::Language& say) {
    LiveMeetingPage view = topics(say);
    view.meeting.lines = {
        {LineKind::good_news, noor, in(say, "Een nieuwe klant.", "A new customer.")},
        {LineKind::customers, own, in(say, "Ze vragen om een haaltijd.", "They ask for a time.")},
        {LineKind::closing, tom, in(say, "Met een plan.", "With a plan.")}};
    view.parts.earlier = {{{"huddle"}, promised(say, tom, FollowUpIs::done), {}}};
    for (PartOfMeeting& each : view.meeting.parts) each.is = PartIs::over;
    view.meeting.part.reset();
    view.meeting.phase = Phase::closed;
    view.meeting.closed = one_o_clock() + 58min;
    return view;
}

WeeklyStart starting(const language::Language& say) {
    return {.team = frontwheel(say),
            .takes_part = TakesPart::not_yet,
            .plans = PlansParts::yes,
            .parts = sensible_parts(60min)};
}

MeetingPlan plan(const language::Language& say, PlansParts plans) {
    MeetingPlan view{.team = frontwheel(say), .plans = plans, .parts = sensible_parts(30min)};
    if (plans == PlansParts::yes)
        view.form = refused({{"length-topics", "0"}},
                            {"length-topics", "A part lasts from one minute to four hours.", {}});
    return view;
}

}  // namespace

Samples weekly(const language::Language& say) {
    const auto page = [&](std::string_view name, std::string_view caption, const LiveMeetingPage& view) {
        return page_sample(name, caption, live_meeting_page(say, view));
    };
    return {page_sample("weekly-start", "Where it begins", weekly_start_page(say, starting(say))),
            page_sample("weekly-plan", "Its parts, with minutes that cannot be",
                        meeting_plan_page(say, plan(say, PlansParts::yes))),
            page_sample("weekly-plan-read", "Its parts, for who does not lead",
                        meeting_plan_page(say, plan(say, PlansParts::no))),
            page("weekly-good-news", "Good news, for who runs it", good_news(say)),
            page("weekly-too-late", "A line that came after its part", too_late(say)),
            page("weekly-promised", "What was promised", what_was_promised(say)),
            page("weekly-topics", "One topic is picked, two wait", topics(say)),
            page("weekly-closing", "One phrase each", closing(say)),
            page("weekly-over", "What was said", over(say))};
}

}  // namespace kept::samples
