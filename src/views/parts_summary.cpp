#include "views/meeting_parts.hpp"

namespace kept::views {
namespace {

Html section(std::string_view id, std::string_view heading, const Html& content) {
    if (content.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="{}"><header><h2 id="{}">{}</h2></header>{}</section>)",
                id, id, heading, content);
}

Html headlines(const language::Language& say, const LiveMeetingPage& view) {
    Html all;
    for (const auto& [kind, heading] :
         {std::pair{LineKind::customers, say("Customers")}, {LineKind::colleagues, say("Colleagues")}})
        if (const Html lines = lines_said(view, kind); !lines.empty())
            all += html("<h3>{}</h3>{}", heading, lines);
    return all;
}

Html topics(const LiveMeetingPage& view) {
    if (view.meeting.topics.empty()) return {};
    return html(R"(<ul class="lines">{}</ul>)", each(view.meeting.topics, [&](const Topic& topic) {
                    return html(R"(<li>{} <span class="soft">{}</span></li>)", topic.words,
                                name_of(view, topic.whose));
                }));
}

Html earlier(const language::Language& say, const LiveMeetingPage& view) {
    return view.parts.earlier.empty() ? Html() : earlier_follow_ups(say, view);
}

}  // namespace

Html parts_summary(const language::Language& say, const LiveMeetingPage& view) {
    if (view.meeting.parts.empty()) return {};
    return html(
        "{}{}{}{}{}",
        section("good-news", part_title(say, MeetingPart::good_news), lines_said(view, LineKind::good_news)),
        section("headlines", part_title(say, MeetingPart::headlines), headlines(say, view)),
        section("earlier", part_title(say, MeetingPart::follow_ups), earlier(say, view)),
        section("topics", part_title(say, MeetingPart::topics), topics(view)),
        html("{}{}",
             section("closing", part_title(say, MeetingPart::closing), lines_said(view, LineKind::closing)),
             parts_list(say, view)));
}

}  // namespace kept::views
