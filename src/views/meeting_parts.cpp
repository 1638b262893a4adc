#include "views/meeting_parts.hpp"

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

using std::chrono::duration_cast;
using std::chrono::minutes;

bool runs(const LiveMeetingPage& view) {
    return view.takes_part == TakesPart::is_here && view.meeting.runs == view.looking;
}

Html press_part(const LiveMeetingPage& view, MeetingDeedKind kind, const Html& more, std::string_view words,
                std::string_view look) {
    const Html button =
        html(R"(<button class="button {}" name="deed" value="{}">{}</button>)", look, code_of(kind), words);
    return html(R"(<form method="post" action="{}">{}{}{}{}</form>)", parts_in(view.meeting.start.id),
                hidden_fields(view.press.at(kind)), hidden_field("step", std::to_string(view.meeting.step)),
                more, button);
}

std::string state_words(const language::Language& say, const LiveMeetingPage& view,
                        const PartOfMeeting& part) {
    const auto took = duration_cast<minutes>(time_in(view.meeting, part, view.clock.now)).count();
    switch (part.is) {
        case PartIs::now:
            return say("now");
        case PartIs::skipped:
            return say("comes back later");
        case PartIs::over:
            return say("{0} of {1} minutes", took, part.length.count());
        case PartIs::to_come:
            break;
    }
    return say.plural("{0} minute", "{0} minutes", part.length.count());
}

Html coming_back(const language::Language& say, const LiveMeetingPage& view, const PartOfMeeting& part) {
    const bool may = runs(view) && view.meeting.part &&
                     (part.is == PartIs::skipped || part.is == PartIs::over || part.is == PartIs::to_come);
    if (!may) return {};
    return press_part(view, MeetingDeedKind::go_to_part, hidden_field("part", code_of(part.part)),
                      say("To {0}", part_title(say, part.part)), "quiet");
}

Html part_line(const language::Language& say, const LiveMeetingPage& view, const PartOfMeeting& part) {
    return html(R"(<li {}><b>{}</b><span class="soft">{}</span>{}</li>)",
                attribute("aria-current", "step").when(part.is == PartIs::now), part_title(say, part.part),
                state_words(say, view, part), coming_back(say, view, part));
}

}  // namespace

std::string part_title(const language::Language& say, MeetingPart part) {
    switch (part) {
        case MeetingPart::good_news:
            return say("Good news");
        case MeetingPart::numbers:
            return say("Numbers of the week");
        case MeetingPart::follow_ups:
            return say("What we promised");
        case MeetingPart::headlines:
            return say("Headlines");
        case MeetingPart::topics:
            return say("Topics");
        case MeetingPart::agreements:
            return say("What we agree");
        case MeetingPart::closing:
            break;
    }
    return say("One phrase each");
}

std::string part_words(const language::Language& say, MeetingPart part) {
    switch (part) {
        case MeetingPart::good_news:
            return say("What went well, here or at home? Say it, in one line.");
        case MeetingPart::numbers:
            return say("Everybody says their own number, with its six.");
        case MeetingPart::follow_ups:
            return say("Who promised it says what became of it.");
        case MeetingPart::headlines:
            return say("What do customers say, and colleagues? One line each, no talk yet.");
        case MeetingPart::topics:
            return say("Choose one or two, and take the time.");
        case MeetingPart::agreements:
            return say("Who will do what, and by when?");
        case MeetingPart::closing:
            break;
    }
    return say("How do you leave this meeting? In one phrase.");
}

Html part_clock(const language::Language& say, const LiveMeeting& meeting, Instant now) {
    const PartOfMeeting* part = meeting.part ? part_in(meeting, *meeting.part) : nullptr;
    if (!part) return {};
    const auto passed = duration_cast<std::chrono::seconds>(time_in(meeting, *part, now)).count();
    const Html passing = html(R"(<span data-seconds-passed="{}">{}</span>)", passed, passed / 60);
    return phrase(say, "{0} of {1} minutes", passing, std::to_string(part->length.count()));
}

Html reading_on_stage(const language::Language& say, const LiveMeetingPage& view,
                      const NumberOnStage& number) {
    for (const ReadingOnStage& each : view.parts.readings) {
        if (each.kpi != number.kpi.id || each.period != number.slot.period) continue;
        if (each.look == LookIs::owed_by_whoever_looks)
            return html(R"(<p class="looks-first"><a class="button" href="{}">{}</a></p>)",
                        look(each.kpi, each.period), say("First: what do you see in your six?"));
        if (each.look == LookIs::owed_by_somebody)
            return html(R"(<p class="looks-first soft">{}</p>)",
                        say("{0} looks first. Then the rules say what they see.", number.owner));
        if (each.both) return readings_part(say, *each.both);
        return announcement_line(say, each.announcement, number.kpi.direction);
    }
    return {};
}

Html parts_list(const language::Language& say, const LiveMeetingPage& view) {
    if (view.meeting.parts.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="parts"><header><h2 id="parts">{}</h2></header>
        <ol class="roster parts">{}</ol></section>)",
                say("This meeting"), each(view.meeting.parts, [&](const PartOfMeeting& part) {
                    return part_line(say, view, part);
                }));
}

Html part_buttons(const language::Language& say, const LiveMeetingPage& view) {
    if (!view.meeting.part || !runs(view)) return {};
    const auto next = part_after(view.meeting);
    if (!next) return {};
    const std::string_view look = view.meeting.phase == Phase::round ? "quiet" : "strong";
    return html(
        "{}{}",
        press_part(view, MeetingDeedKind::next_part, {}, say("On to: {0}", part_title(say, *next)), look),
        press_part(view, MeetingDeedKind::skip_part, {}, say("Skip this part for now"), "quiet"));
}

}  // namespace kept::views
