#include "views/live_meeting.hpp"

#include <algorithm>

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/kpi_words.hpp"
#include "views/meeting_parts.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

bool speaks(const LiveMeetingPage& view) {
    return view.meeting.speaking == view.looking;
}

/// In a part whose heading is not its own title: the round of the numbers.
bool is_in_round(const LiveMeetingPage& view) {
    return !view.meeting.part || view.meeting.part == MeetingPart::numbers;
}

Html gentle_clock(const language::Language& say, const LiveMeetingPage& view) {
    const auto& start = view.meeting.start;
    const Html whole = html(R"(<p class="soft">{} · {}</p>)", meeting_title(say, start.kind),
                            minutes_passed(say, start, view.clock.now));
    if (!view.meeting.part) return whole;
    const auto title = is_in_round(view) ? part_title(say, *view.meeting.part) + ": " : std::string();
    return html(R"({}<p class="soft">{}{}</p>)", whole, title, part_clock(say, view.meeting, view.clock.now));
}

std::string headline(const language::Language& say, const LiveMeetingPage& view) {
    if (!is_in_round(view)) return part_title(say, *view.meeting.part);
    switch (view.meeting.phase) {
        case Phase::gathering:
            return say("Who is here?");
        case Phase::round:
            return speaks(view) ? say("Your turn, {0}.", first_name_of(view, view.looking))
                                : say("{0} has the turn.", first_name_of(view, *view.meeting.speaking));
        case Phase::talk:
            return say("Everybody has spoken.");
        case Phase::closed:
            break;
    }
    return say("What we said");
}

std::string under_headline(const language::Language& say, const LiveMeetingPage& view) {
    if (!is_in_round(view)) return part_words(say, *view.meeting.part);
    if (view.meeting.phase == Phase::gathering && view.takes_part == TakesPart::is_here)
        return say("Everybody joins on their own phone or laptop.");
    if (speaks(view)) return say("Say your number out loud. Then it stands here for everybody.");
    if (view.meeting.part) return part_words(say, *view.meeting.part);
    if (view.meeting.phase == Phase::talk) return say("What do you agree? Then the meeting can close.");
    return {};
}

Html head(const language::Language& say, const LiveMeetingPage& view) {
    const auto under = under_headline(say, view);
    return html(R"(<div class="board turn-head">{}<h1>{}</h1>{}</div>)", gentle_clock(say, view),
                headline(say, view), under.empty() ? Html() : html("<p>{}</p>", under));
}

Html refused(const language::Language& say, const LiveMeetingPage& view) {
    if (!view.refused) return {};
    const Html typed =
        view.typed_too_late.empty() ? Html() : html(R"(<p class="own-words">{}</p>)", view.typed_too_late);
    return html(R"(<div class="asks-back" role="alert"><p>{}</p>{}</div>)", say.refusal(*view.refused),
                typed);
}

Html joining(const language::Language& say, const LiveMeetingPage& view) {
    if (view.takes_part != TakesPart::not_yet) return {};
    return html(R"(<div class="thumb">{}</div>)",
                press_form(view, MeetingDeedKind::join, say("I am here"), "strong"));
}

std::string seat_words(const language::Language& say, const Seat& seat) {
    if (seat.presence == Presence::gone) return say("has left");
    if (seat.presence == Presence::not_here) return say("not here yet");
    switch (seat.turn) {
        case TurnIs::now:
            return say("has the turn");
        case TurnIs::skipped:
            return say("comes back later");
        case TurnIs::over:
            return say("has spoken");
        case TurnIs::to_come:
            break;
    }
    return say("here");
}

/// Whoever runs it gives the turn, when nobody has it.
Html giving_turn(const language::Language& say, const LiveMeetingPage& view, const Seat& seat) {
    const auto& meeting = view.meeting;
    const bool may = meeting.runs == view.looking && meeting.phase == Phase::talk && is_in_round(view) &&
                     seat.presence == Presence::here;
    if (!may) return {};
    const auto& form = view.press.at(MeetingDeedKind::give_turn);
    const Html secret =
        html("{}{}{}", hidden_fields(form), hidden_field("step", std::to_string(meeting.step)),
             hidden_field("member", seat.member.text));
    return html(R"(
        <form method="post" action="{}">{}<button class="button quiet" name="deed" value="{}">{}</button></form>)",
                deeds_in(meeting.start.id), secret, code_of(MeetingDeedKind::give_turn),
                say("Your turn, {0}", first_name_of(view, seat.member)));
}

Html seat(const language::Language& say, const LiveMeetingPage& view, const Seat& seat) {
    const bool runs = view.meeting.runs == seat.member;
    const auto words = seat_words(say, seat) + (runs ? " · " + say("runs the meeting") : std::string());
    return html(R"(<li {}><b>{}</b><span class="soft">{}</span>{}</li>)",
                attribute("aria-current", "true").when(seat.turn == TurnIs::now), name_of(view, seat.member),
                words, giving_turn(say, view, seat));
}

Html roster(const language::Language& say, const LiveMeetingPage& view) {
    return html(R"(
        <section class="section" aria-labelledby="roster"><header><h2 id="roster">{}</h2></header>
        <ol class="roster">{}</ol></section>)",
                say("The round"),
                each(view.meeting.seats, [&](const Seat& each) { return seat(say, view, each); }));
}

Html next_up(const language::Language& say, const LiveMeetingPage& view) {
    const auto next = still_to_speak(view.meeting);
    if (view.meeting.phase != Phase::round || next.empty()) return {};
    return html(R"(<p class="follows"><span class="soft">{}</span><b>{}</b></p>)", say("After that"),
                name_of(view, next.front()));
}

/// What whoever runs the meeting can do; anybody who is there can take that over.
Html running(const language::Language& say, const LiveMeetingPage& view) {
    if (view.takes_part != TakesPart::is_here) return {};
    Html buttons;
    if (view.meeting.runs == view.looking) {
        if (view.meeting.phase == Phase::gathering)
            buttons += press_form(
                view, MeetingDeedKind::begin_round,
                view.meeting.parts.empty() ? say("Begin the round") : say("Begin the meeting"), "strong");
        const Html going_on = part_buttons(say, view);
        buttons += going_on;
        if (view.meeting.phase == Phase::round && !speaks(view)) {
            const auto name = first_name_of(view, *view.meeting.speaking);
            buttons += press_form(view, MeetingDeedKind::end_turn, say("{0} is done", name), "quiet");
            buttons += press_form(view, MeetingDeedKind::skip, say("{0} comes back later", name), "quiet");
        }
        buttons += press_form(view, MeetingDeedKind::close, say("Close the meeting"),
                              view.meeting.phase == Phase::talk && going_on.empty() ? "strong" : "quiet");
    } else {
        buttons += press_form(view, MeetingDeedKind::run, say("I run it from here"), "quiet");
    }
    buttons += press_form(view, MeetingDeedKind::leave, say("I have to go"), "quiet");
    return html(R"(<div class="buttons running">{}</div>)", buttons);
}

/// The last number that whoever speaks has said.
Html stage(const language::Language& say, const LiveMeetingPage& view) {
    const auto last = std::find_if(view.said.rbegin(), view.said.rend(), [&](const NumberOnStage& each) {
        return view.meeting.speaking && each.kpi.owner == *view.meeting.speaking;
    });
    if (last == view.said.rend()) return {};
    return html("{}{}", on_stage(say, *last, view.clock), reading_on_stage(say, view, *last));
}

Html under_way(const language::Language& say, const LiveMeetingPage& view) {
    return html(
        "{}{}{}{}{}", html("{}{}", joining(say, view), stage(say, view)),
        speaks(view) ? html("{}{}", lending(say, view), own_turn(say, view)) : still_typed(say, view),
        html("{}{}{}", part_content(say, view), stuck_offer_part(say, view.stucks), next_up(say, view)),
        html("{}{}{}", is_in_round(view) ? roster(say, view) : Html(),
             from_other_teams(say, view.from_others, view.clock), follow_ups_part(say, view)),
        html("{}{}", running(say, view), parts_list(say, view)));
}

/// Everything whose change makes this page another.
std::string live_names(const LiveMeetingPage& view) {
    std::string names = "meeting-" + view.meeting.start.id.text + " board-" + view.team.id.text;
    for (const NumberOnStage& each : view.said) names += " kpi-" + each.kpi.id.text;
    return names;
}

/// Only members let screens in.
Html screens(const language::Language& say, const LiveMeetingPage& view) {
    if (view.reads == ReadsAs::coach) return {};
    return html(R"( · <a href="{}">{}</a> · <a href="{}">{}</a>)", walls(), say("Show it on a screen"),
                laptops(), say("Pass one laptop around"));
}

}  // namespace

Html minutes_passed(const language::Language& say, const MeetingStart& start, Instant now) {
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(now - start.at).count();
    const Html minutes = html(R"(<span data-seconds-passed="{}">{}</span>)", passed, passed / 60);
    return phrase(say, "{0} of {1} minutes", minutes, std::to_string(start.length.count()));
}

std::string name_of(const LiveMeetingPage& view, const MemberId& member) {
    const auto found = view.names.find(member);
    return found == view.names.end() ? std::string() : found->second;
}

std::string first_name_of(const LiveMeetingPage& view, const MemberId& member) {
    return first_name_of(name_of(view, member));
}

std::string meeting_title(const language::Language& say, MeetingKind kind) {
    return kind == MeetingKind::huddle ? say("Daily huddle") : say("Weekly meeting");
}

Html press_form(const LiveMeetingPage& view, MeetingDeedKind kind, std::string_view words,
                std::string_view look) {
    const Html button =
        html(R"(<button class="button {}" name="deed" value="{}">{}</button>)", look, code_of(kind), words);
    return html(R"(<form method="post" action="{}">{}{}</form>)", deeds_of_turn(view),
                secrets_of_turn(view, view.press.at(kind)), button);
}

Sheet live_meeting_page(const language::Language& say, const LiveMeetingPage& view) {
    Sheet sheet{.title = meeting_title(say, view.meeting.start.kind) + " · " + view.team.name,
                .room = Room::team,
                .breadth = Breadth::single};
    const bool is_over = view.meeting.phase == Phase::closed;
    sheet.main =
        html(R"(
        <p class="trail">{}</p>
        <div id="live-meeting" class="live-meeting" data-live="{}">{}</div>)",
             html(R"(<a href="{}">{}</a> · <a href="{}">{}</a>{})", board(view.team.id), view.team.name,
                  meetings_of(view.team.id), say("Our meetings"), screens(say, view)),
             live_names(view),
             is_over ? html("{}{}{}{}", refused(say, view), still_typed(say, view), part_content(say, view),
                            meeting_summary(say, view))
                     : html("{}{}{}", head(say, view), refused(say, view), under_way(say, view)));
    return sheet;
}

}  // namespace kept::views
