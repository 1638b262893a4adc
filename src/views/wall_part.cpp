#include "views/follow_up_forms.hpp"
#include "views/kpi_words.hpp"
#include "views/meeting_parts.hpp"
#include "views/phrase.hpp"
#include "views/signal_words.hpp"
#include "views/wall.hpp"

namespace kept::views {
namespace {

constexpr std::size_t lines_that_fit = 6;

std::string first_name(const WallPage& view, const MemberId& member) {
    const auto found = view.members.find(member);
    if (found == view.members.end()) return {};
    return first_name_of(found->second);
}

Html line(const std::string& words, const std::string& whose) {
    return html(R"(<li>{} <span class="soft">{}</span></li>)", words, whose);
}

/// The last lines, when there are more than fit.
Html lines_of(const WallPage& view, std::initializer_list<LineKind> kinds) {
    std::vector<Html> all;
    for (const LineKind kind : kinds)
        for (const Line& each : view.meeting->lines)
            if (each.kind == kind) all.push_back(line(each.words, first_name(view, each.by)));
    Html shown;
    for (std::size_t at = all.size() > lines_that_fit ? all.size() - lines_that_fit : 0; at < all.size();
         ++at)
        shown += all[at];
    return shown;
}

Html promised(const language::Language& say, const WallPage& view, const std::vector<FollowUp>& follow_ups) {
    Html lines;
    for (const FollowUp& each : follow_ups)
        if (each.is != FollowUpIs::declined)
            lines += line(each.what, first_name(view, each.who) + " · " + follow_up_words(say, each.is));
    return lines;
}

Html topics(const WallPage& view) {
    Html lines;
    for (const Topic& each : view.meeting->topics) lines += line(each.words, first_name(view, each.whose));
    return lines;
}

Html content(const language::Language& say, const WallPage& view) {
    switch (*view.meeting->part) {
        case MeetingPart::good_news:
            return lines_of(view, {LineKind::good_news});
        case MeetingPart::follow_ups:
            return promised(say, view, view.earlier);
        case MeetingPart::headlines:
            return lines_of(view, {LineKind::customers, LineKind::colleagues});
        case MeetingPart::topics:
            return topics(view);
        case MeetingPart::agreements:
            return promised(say, view, view.meeting->follow_ups);
        case MeetingPart::closing:
            return lines_of(view, {LineKind::closing});
        case MeetingPart::numbers:
            break;
    }
    return {};
}

}  // namespace

Html clocks_on_wall(const language::Language& say, const WallPage& view) {
    return html(R"(<span class="wall-clock">{}: {}<span class="soft"> · {}</span></span>)",
                part_title(say, *view.meeting->part), part_clock(say, *view.meeting, view.clock.now),
                phrase(say, "{0} in all", minutes_passed(say, view.meeting->start, view.clock.now)));
}

Html reading_on_wall(const language::Language& say, const WallPage& view) {
    if (!view.announced || view.announced->tells == Tells::too_few) return {};
    return html(R"(<p class="wall-reading">{}</p>)", announcement_words(say, *view.announced));
}

Html part_on_wall(const language::Language& say, const WallPage& view) {
    const MeetingPart part = *view.meeting->part;
    const Html lines = content(say, view);
    const bool has_spoken = part == MeetingPart::numbers;
    const Html list = lines.empty() ? Html() : html(R"(<ul class="wall-lines">{}</ul>)", lines);
    return html(R"(<div class="wall-words wall-part"><h1>{}</h1><p class="soft">{}</p>{}</div>)",
                has_spoken ? say("Everybody has spoken.") : part_title(say, part),
                has_spoken ? std::string() : part_words(say, part), list);
}

Html next_part_on_wall(const language::Language& say, const WallPage& view) {
    const auto next = view.meeting->part ? part_after(*view.meeting) : std::nullopt;
    if (!next) return {};
    return html(R"(<div><span class="soft">{}</span><strong>{}</strong></div>)", say("Soon"),
                part_title(say, *next));
}

}  // namespace kept::views
