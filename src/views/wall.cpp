#include "views/wall.hpp"

#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/qr_code.hpp"

namespace kept::views {
namespace {

constexpr std::size_t fit_in_large_letters = 10;

Html mark_and_name() {
    return html(R"(<span class="home">{}Kept</span>)", kept_mark());
}

Html minutes(const language::Language& say, const WallPage& view) {
    if (!view.meeting || is_over(*view.meeting)) return {};
    if (view.meeting->part) return clocks_on_wall(say, view);
    return html(R"(<span class="wall-clock">{}</span>)",
                minutes_passed(say, view.meeting->start, view.clock.now));
}

Html top(const language::Language& say, const WallPage& view) {
    return html(R"(<header class="wall-top">{}<span>{}</span>{}</header>)", mark_and_name(),
                view.team ? view.team->name : std::string(), minutes(say, view));
}

Html soon(const language::Language& say, const WallPage& view) {
    const auto next = still_to_speak(*view.meeting);
    if (view.meeting->phase != Phase::round || next.empty()) return {};
    std::string later;
    for (std::size_t each = 1; each < next.size(); ++each)
        later += (later.empty() ? "" : ", ") + first_name_of(name_of(view, next[each]));
    return html(
        R"(<div><span class="soft">{}</span><strong>{}</strong></div>{})", say("Soon"),
        name_of(view, next.front()),
        later.empty() ? Html() : html(R"(<span class="rest soft">{}</span>)", say("then {0}", later)));
}

/// A phone that is signed in lands in the meeting by it; nobody is signed in by it.
Html joining(const language::Language& say, const WallPage& view) {
    if (view.joins.empty()) return {};
    return html(R"(<div class="joins"><span><span class="soft">{}</span><b>{}</b></span>{}</div>)",
                say("Join on your phone"), spoken_address(view.joins),
                qr_code(view.joins, say("Join on your phone: {0}", spoken_address(view.joins))));
}

/// Who speaks after this, and how others come in.
Html foot(const language::Language& say, const WallPage& view) {
    const Html next = html("{}{}", soon(say, view), next_part_on_wall(say, view));
    return html(R"(<footer class="wall-foot">{}{}</footer>)", next, joining(say, view));
}

Html names_here(const WallPage& view) {
    std::vector<Html> names;
    for (const Seat& each : view.meeting->seats)
        if (each.presence == Presence::here) names.push_back(html("<li>{}</li>", name_of(view, each.member)));
    return names_on_wall(names);
}

Html agreed(const language::Language& say, const WallPage& view) {
    std::vector<Html> lines;
    for (const FollowUp& each : view.meeting->follow_ups)
        if (each.is != FollowUpIs::declined)
            lines.push_back(
                html(R"(<li>{} <span class="soft">{}</span></li>)", each.what, name_of(view, each.who)));
    for (const Stuck& each : view.meeting->stucks)
        lines.push_back(
            html(R"(<li>{} <span class="soft">{}</span></li>)", each.words, name_of(view, each.by)));
    return html(R"(<div class="wall-words"><h1>{}</h1>{}{}</div>)", say("Everybody has spoken."),
                names_on_wall(lines), from_other_teams_on_wall(say, view.from_others));
}

Html turn(const language::Language& say, const WallPage& view) {
    if (!view.said.empty()) return number_on_wall(say, view, view.said.back());
    if (view.still_due) return number_on_wall(say, view, *view.still_due);
    return html(R"(<div class="wall-words"><h1>{}</h1><p>{}</p></div>)",
                name_of(view, *view.meeting->speaking), say("has the turn"));
}

Html meeting_on_wall(const language::Language& say, const WallPage& view) {
    const bool is_in_part = view.meeting->phase != Phase::round && !is_over(*view.meeting);
    if (view.meeting->part && is_in_part) return part_on_wall(say, view);
    switch (view.meeting->phase) {
        case Phase::gathering:
            return html(R"(<div class="wall-words"><h1>{}</h1>{}{}</div>)", say("Who is here?"),
                        names_here(view), from_other_teams_on_wall(say, view.from_others));
        case Phase::round:
            return turn(say, view);
        case Phase::talk:
            return agreed(say, view);
        case Phase::closed:
            break;
    }
    return summary_on_wall(say, view);
}

Html waiting(const language::Language& say, const WallPage& view) {
    return html(R"(<div class="wall-words"><h1>{}</h1><p>{}</p><p class="wall-address">{}</p></div>)",
                say("{0}, what do we keep?", view.team->name), say("Start the huddle on your phone."),
                spoken_address(view.address.substr(0, view.address.rfind('/'))));
}

Html code(const language::Language& say, const WallPage& view) {
    const Html words = html(
        R"(<p>{}</p><p class="wall-address">{}</p><p class="figure wall-code">{}</p><p class="soft">{}</p>)",
        say("On your phone, open"), spoken_address(view.address), view.code,
        say("and type this code: then your team's huddle stands here."));
    return html(R"(<div class="wall-admission"><div class="wall-words">{}</div>{}</div>)", words,
                qr_code(view.admits, say("Let this screen in with your phone: {0}", view.code)));
}

Html content(const language::Language& say, const WallPage& view) {
    if (!view.team) return code(say, view);
    if (!view.meeting) return waiting(say, view);
    return html("{}{}", meeting_on_wall(say, view), is_over(*view.meeting) ? Html() : foot(say, view));
}

}  // namespace

std::string spoken_address(std::string_view address) {
    const auto scheme = address.find("://");
    return std::string(scheme == std::string_view::npos ? address : address.substr(scheme + 3));
}

std::string name_of(const WallPage& view, const MemberId& member) {
    const auto found = view.members.find(member);
    return found == view.members.end() ? std::string() : found->second;
}

Html names_on_wall(const std::vector<Html>& lines) {
    return html(R"(<ul class="wall-names {}">{}</ul>)", lines.size() > fit_in_large_letters ? "many" : "",
                lines);
}

Sheet wall_sheet(const language::Language& say, const WallPage& view) {
    Sheet sheet{.title = say("On the wall")};
    sheet.main = html(R"(<div id="wall" class="wall board" data-live="{}">{}{}</div>)", view.names,
                      top(say, view), content(say, view));
    return sheet;
}

}  // namespace kept::views
