#include <algorithm>

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/meeting_parts.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html topic_form(const LiveMeetingPage& view, Sequence topic, MeetingDeedKind kind, const Html& words,
                std::string_view look) {
    if (view.takes_part != TakesPart::is_here) return {};
    return html(
        R"(<form method="post" action="{}">{}{}{}</form>)", topics_in(view.meeting.start.id),
        hidden_fields(view.parts.picking), hidden_field("topic", std::to_string(topic)),
        html(R"(<button class="button {}" name="deed" value="{}">{}</button>)", look, code_of(kind), words));
}

/// What a screen reader hears of a button among many alike.
Html about(const std::string& words, const std::string& topic) {
    return html(R"({}<span class="only-heard">: {}</span>)", words, topic);
}

Html picked(const language::Language& say, const LiveMeetingPage& view, const Topic& topic) {
    return html(R"(<li><p class="topic">{}</p><p class="small soft">{}</p>{}</li>)", topic.words,
                name_of(view, topic.whose),
                topic_form(view, topic.about, MeetingDeedKind::put_back,
                           about(say("Put it back"), topic.words), "quiet"));
}

std::string why(const language::Language& say, const LiveMeetingPage& view, const WaitingTopic& topic) {
    if (topic.waits_as == WaitsAs::broken_in_a_row)
        return say("{0}: three in a row not kept", name_of(view, topic.whose));
    std::vector<std::string> helpers;
    for (const MemberId& each : topic.helpers) helpers.push_back(name_of(view, each));
    return topic.waits_as == WaitsAs::stuck_in_a_row
               ? say("{0} is stuck three times in a row, {1} can help", name_of(view, topic.whose),
                     say.listed(helpers))
               : say("{0} is stuck, {1} can help", name_of(view, topic.whose), say.listed(helpers));
}

Html to_the_report(const language::Language& say, const WaitingTopic& topic) {
    if (!topic.kpi || !topic.period) return {};
    return html(R"(<p class="small"><a href="{}">{}</a></p>)", report(*topic.kpi, *topic.period),
                say("Look at the number"));
}

Html waiting(const language::Language& say, const LiveMeetingPage& view, const WaitingTopic& topic) {
    const Html reason = topic.reason.empty() ? Html() : html(R"(<p class="small">{}</p>)", topic.reason);
    return html(R"(<li><p><b>{}</b></p><p class="small soft">{} · {}</p>{}{}</li>)", spoken(topic),
                why(say, view, topic), say.moment(topic.said, view.clock.zone, language::MomentStyle::dated),
                html("{}{}", reason, to_the_report(say, topic)),
                topic_form(view, topic.about, MeetingDeedKind::pick,
                           about(say("Talk about this"), spoken(topic)), ""));
}

}  // namespace

Html topics_part(const language::Language& say, const LiveMeetingPage& view) {
    const auto& topics = view.meeting.topics;
    Html rest;
    for (const WaitingTopic& each : view.parts.waiting)
        if (std::ranges::find(topics, each.about, &Topic::about) == topics.end())
            rest += waiting(say, view, each);
    const Html chosen =
        topics.empty()
            ? Html()
            : html(R"(<ul class="follow-ups">{}</ul>)",
                   views::each(topics, [&](const Topic& each) { return picked(say, view, each); }));
    if (rest.empty() && topics.empty())
        return html(R"(<p class="soft">{}</p>)",
                    say("Nothing waits. Where somebody is stuck, and what was not kept three times in a row, "
                        "stands here."));
    const Html others =
        rest.empty() ? Html() : html(R"(<h2>{}</h2><ul class="follow-ups">{}</ul>)", say("What waits"), rest);
    return html("{}{}", chosen, others);
}

}  // namespace kept::views
