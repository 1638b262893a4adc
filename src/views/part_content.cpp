#include <algorithm>

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/meeting_parts.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

bool is_here(const LiveMeetingPage& view) {
    return view.takes_part == TakesPart::is_here;
}

/// One line to say, in a form of its own; `more` stands before it.
Html line_form(const language::Language& say, const LiveMeetingPage& view, const Html& more,
               const std::string& label, const std::string& button) {
    const auto& form = view.parts.line;
    if (!is_here(view) && !form.refusal) return {};
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>{}{}{}<button class="button strong">{}</button></form>)",
                lines_in(view.meeting.start.id),
                html("{}{}", hidden_fields(form), refusal_of_form(say, form, {"words", "line"})), more,
                text_field(say, form, {.name = "words", .label = label}), button);
}

Html kind_of_line(LineKind kind) {
    return hidden_field("line", code_of(kind));
}

Html good_news(const language::Language& say, const LiveMeetingPage& view) {
    return html("{}{}", lines_said(view, LineKind::good_news),
                line_form(say, view, kind_of_line(LineKind::good_news), say("What is your good news?"),
                          say("Say my good news")));
}

Html headlines_about(const LiveMeetingPage& view, const std::string& heading, LineKind kind) {
    const Html lines = lines_said(view, kind);
    return lines.empty() ? Html() : html("<h2>{}</h2>{}", heading, lines);
}

Html headlines(const language::Language& say, const LiveMeetingPage& view) {
    const Html about =
        options(say, view.parts.line,
                {.name = "line", .label = say("Whom is it about?"), .at_first = code_of(LineKind::customers)},
                {{std::string(code_of(LineKind::customers)), say("customers")},
                 {std::string(code_of(LineKind::colleagues)), say("colleagues")}});
    return html("{}{}{}", headlines_about(view, say("Customers"), LineKind::customers),
                headlines_about(view, say("Colleagues"), LineKind::colleagues),
                line_form(say, view, about, say("What is your headline?"), say("Say my headline")));
}

bool has_closed(const LiveMeetingPage& view, const MemberId& member) {
    return std::ranges::any_of(view.meeting.lines, [&](const Line& each) {
        return each.kind == LineKind::closing && each.by == member;
    });
}

Html still_to_close(const language::Language& say, const LiveMeetingPage& view) {
    std::vector<std::string> names;
    for (const Seat& each : view.meeting.seats)
        if (each.presence == Presence::here && !has_closed(view, each.member))
            names.push_back(first_name_of(view, each.member));
    if (names.empty()) return {};
    return html(R"(<p class="soft">{}</p>)", say("Still to say theirs: {0}", say.listed(names)));
}

Html closing(const language::Language& say, const LiveMeetingPage& view) {
    const bool may = !has_closed(view, view.looking) || view.parts.line.refusal;
    const Html form = may ? line_form(say, view, kind_of_line(LineKind::closing), say("Your one phrase"),
                                      say("Say my phrase"))
                          : Html();
    return html("{}{}{}", lines_said(view, LineKind::closing), form, still_to_close(say, view));
}

/// A line that came too late for its part is still there, so that nothing typed is lost.
Html line_too_late(const language::Language& say, const LiveMeetingPage& view) {
    const auto line = choice_of<LineKind>(view.parts.line.text("line"));
    if (!view.parts.line.refusal || !line || part_of(*line) == view.meeting.part) return {};
    return line_form(say, view, kind_of_line(*line), say("What you wanted to say"), say("Say it"));
}

Html moving_too_late(const language::Language& say, const LiveMeetingPage& view) {
    const bool stands_there = view.meeting.part == MeetingPart::follow_ups || is_over(view.meeting);
    if (!view.parts.moving_on.refusal || stands_there) return {};
    return earlier_follow_ups(say, view);
}

Html of_part(const language::Language& say, const LiveMeetingPage& view) {
    switch (*view.meeting.part) {
        case MeetingPart::good_news:
            return good_news(say, view);
        case MeetingPart::follow_ups:
            return earlier_follow_ups(say, view);
        case MeetingPart::headlines:
            return headlines(say, view);
        case MeetingPart::topics:
            return topics_part(say, view);
        case MeetingPart::closing:
            return closing(say, view);
        default:
            return {};
    }
}

}  // namespace

Html lines_said(const LiveMeetingPage& view, LineKind kind) {
    Html lines;
    for (const Line& each : view.meeting.lines)
        if (each.kind == kind)
            lines += html(R"(<li>{} <span class="soft">{}</span></li>)", each.words, name_of(view, each.by));
    return lines.empty() ? Html() : html(R"(<ul class="lines">{}</ul>)", lines);
}

Html part_content(const language::Language& say, const LiveMeetingPage& view) {
    const Html late = html("{}{}", line_too_late(say, view), moving_too_late(say, view));
    if (!view.meeting.part) return late;
    const Html content = of_part(say, view);
    if (content.empty()) return late;
    return html(R"({}<div class="part-content">{}</div>)", late, content);
}

}  // namespace kept::views
