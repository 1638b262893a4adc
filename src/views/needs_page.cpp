#include "views/needs_page.hpp"

#include "views/kpi_words.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html line(const language::Language& say, const NeedsPage& view, const ForMeeting& item) {
    const Html words = item.words.empty() ? Html() : html(R"(<p class="needed">{}</p>)", item.words);
    const Html about = html(R"(<a href="{}">{} · {}</a>)", report(item.kpi.id, item.period), item.kpi.name,
                            say.period(item.period, language::PeriodStyle::brief));
    return html(R"(<li><p class="by"><b>{}</b> {}</p>{}<p class="small">{}</p></li>)", item.owner_name,
                say.moment(item.said, view.clock.zone, language::MomentStyle::dated), words, about);
}

Html list(const language::Language& say, const NeedsPage& view, const std::vector<ForMeeting>& items,
          std::string_view when_empty) {
    if (items.empty()) return html(R"(<p class="soft">{}</p>)", when_empty);
    return html(R"(<ul class="conversation">{}</ul>)",
                each(items, [&](const ForMeeting& item) { return line(say, view, item); }));
}

Html needed(const language::Language& say, const NeedsPage& view) {
    const auto heading = view.next ? for_the_meeting(say, *view.next, view.clock)
                                   : say("What was needed in the last two weeks");
    return html(R"(
        <section class="section" aria-labelledby="needs"><header><h2 id="needs">{}</h2></header>
        {}</section>)",
                heading,
                list(say, view, view.needs,
                     say("Nothing yet. Who does not keep a promise is asked what they need; the answer "
                         "stands here.")));
}

Html agenda(const language::Language& say, const NeedsPage& view) {
    if (!view.next_weekly && view.agenda.empty()) return {};
    const auto heading =
        view.next_weekly ? for_the_meeting(say, *view.next_weekly, view.clock) : say("For the weekly agenda");
    return html(R"(
        <section class="section" aria-labelledby="agenda"><header><h2 id="agenda">{}</h2>
        <p class="soft">{}</p></header>
        {}</section>)",
                heading, say("Three in a row not kept, put on the agenda by their owners."),
                list(say, view, view.agenda, say("Nothing on the agenda.")));
}

Html stuck_line(const language::Language& say, const NeedsPage& view, const StuckForMeeting& item) {
    const Html reason = item.reason.empty() ? Html() : html("<p>{}</p>", item.reason);
    return html(R"(<li><p class="by"><b>{}</b> {}</p><p class="needed">{}</p>{}<p class="small">{}</p></li>)",
                item.owner_name, say.moment(item.said, view.clock.zone, language::MomentStyle::dated),
                item.words, reason,
                html(R"(<a href="{}">{}</a>)", meeting(item.meeting), say("Where it was said")));
}

Html stucks(const language::Language& say, const NeedsPage& view) {
    if (view.stucks.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="stuck-again"><header><h2 id="stuck-again">{}</h2>
        <p class="soft">{}</p></header><ul class="conversation">{}</ul></section>)",
                say("Stuck on the same thing"),
                say("Said three times in a row, put on the weekly agenda by who is stuck."),
                each(view.stucks, [&](const StuckForMeeting& item) { return stuck_line(say, view, item); }));
}

/// What earlier meetings spoke of.
Html earlier(const language::Language& say, const NeedsPage& view) {
    if (view.earlier.empty()) return {};
    return html(R"(
        <details class="earlier unfolds"><summary>{}</summary>
        {}</details>)",
                say("What was needed in the two months before"), list(say, view, view.earlier, {}));
}

}  // namespace

Sheet needs_page(const language::Language& say, const NeedsPage& view) {
    Sheet sheet{.title = say("What {0} needs", view.team.name), .room = Room::team};
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        <div class="needs-list" id="needs-list" data-live="board-{}">{}</div>)",
             board(view.team.id), view.team.name, say("What do we need?"), view.team.id,
             html("{}{}{}{}", needed(say, view), agenda(say, view), stucks(say, view), earlier(say, view)));
    return sheet;
}

}  // namespace kept::views
