#include "views/wall.hpp"

#include "views/fields.hpp"
#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

constexpr std::size_t digits_that_fit_large = 4;

std::string name_of(const WallPage& view, const MemberId& member) {
    const auto found = view.members.find(member);
    return found == view.members.end() ? std::string() : found->second;
}

Html mark_and_name() {
    return html(R"(<span class="home">{}Kept</span>)", kept_mark());
}

Html minutes(const language::Language& say, const WallPage& view) {
    if (!view.meeting) return {};
    return html(R"(<span class="wall-clock">{}</span>)",
                minutes_passed(say, view.meeting->start, view.clock.now));
}

Html top(const language::Language& say, const WallPage& view) {
    return html(R"(<header class="wall-top">{}<span>{}</span>{}</header>)", mark_and_name(),
                view.team ? view.team->name : std::string(), minutes(say, view));
}

/// Who speaks after this, and how others come in.
Html foot(const language::Language& say, const WallPage& view) {
    const auto next = still_to_speak(*view.meeting);
    std::string later;
    for (std::size_t each = 1; each < next.size(); ++each) {
        const auto name = name_of(view, next[each]);
        later += (later.empty() ? "" : ", ") + name.substr(0, name.find(' '));
    }
    const Html first = next.empty() ? Html()
                                    : html(R"(<div><span class="soft">{}</span><strong>{}</strong></div>)",
                                           say("Soon"), name_of(view, next.front()));
    const Html rest =
        later.empty() ? Html() : html(R"(<span class="rest soft">{}</span>)", say("then {0}", later));
    return html(R"(<footer class="wall-foot">{}{}<span class="joins">{}</span></footer>)", first, rest,
                say("Join on your phone: {0}", view.address.substr(0, view.address.rfind('/'))));
}

Html figure_on_wall(const language::Language& say, const NumberOnStage& number) {
    if (!number.slot.value) return html(R"(<p class="figure wall-figure">–</p>)");
    const auto full = say.figure(*number.slot.value, number.kpi.measure, language::Length::full);
    const bool is_long = full.number.size() + full.before.size() + full.after.size() > digits_that_fit_large;
    return html(R"(<p class="figure wall-figure {}">{}</p>)", is_long ? "long" : "",
                figure(say, *number.slot.value, number.kpi.measure, language::Length::full));
}

std::string verdict(const language::Language& say, const NumberOnStage& number) {
    switch (number.slot.outcome) {
        case Outcome::kept:
            return say("Kept!");
        case Outcome::broken:
            return say("Not kept.");
        case Outcome::silent:
        case Outcome::open:
            return say("Still silent.");
        case Outcome::no_number:
            return say("No number.");
        default:
            return number.slot.value ? say("Thank you!") : say("Still silent.");
    }
}

std::string_view state_of(const NumberOnStage& number) {
    if (number.slot.outcome == Outcome::broken) return "is-broken";
    if (number.slot.outcome == Outcome::kept) return "is-kept";
    return number.slot.said.latest() ? "is-unpromised" : "is-silent";
}

Html empty_place() {
    return html(R"(<svg class="empty-place" viewBox="0 0 236 308" aria-hidden="true">
        <path class="silent" d="M4 308V4H232V308"/></svg>)");
}

Html record(const language::Language& say, const NumberOnStage& number) {
    if (!number.slot.is_record || !number.best_before) return {};
    return html(R"(<p class="wall-record">{}</p>)",
                mark_saying(Mark::record,
                            say("Record. Was {0}.", say.amount(*number.best_before, number.kpi.measure))));
}

Html number_on_wall(const language::Language& say, const WallPage& view, const NumberOnStage& number) {
    const Html who = html(R"(<div class="wall-who"><h1>{}</h1><p><b>{}</b> · {}</p></div>)", number.owner,
                          number.kpi.name, spoken_period(say, number.slot.period, view.clock));
    const Html large = number.slot.said.latest() ? figure_on_wall(say, number) : empty_place();
    const Html words = html(R"(<div class="wall-verdict" role="status">{}<p class="loud">{}</p></div>)",
                            record(say, number), verdict(say, number));
    const Html below = html(R"(<div class="wall-below">{}{}</div>)",
                            promise_line(say, number.slot.promise, number.kpi.measure),
                            six(six_view(say, number.kpi, number.six, number.slot.promise), SixPlace::wall));
    return html(R"(<div class="wall-number {}">{}<div class="wall-stage">{}{}</div>{}</div>)",
                state_of(number), who, large, words, below);
}

Html names_here(const WallPage& view) {
    Html names;
    for (const Seat& each : view.meeting->seats)
        if (each.presence == Presence::here) names += html("<li>{}</li>", name_of(view, each.member));
    return html(R"(<ul class="wall-names">{}</ul>)", names);
}

Html agreed(const language::Language& say, const WallPage& view) {
    Html lines;
    for (const FollowUp& each : view.meeting->follow_ups)
        if (each.is != FollowUpIs::declined)
            lines += html(R"(<li>{} <span class="soft">{}</span></li>)", each.what, name_of(view, each.who));
    for (const Stuck& each : view.meeting->stucks)
        lines += html(R"(<li>{} <span class="soft">{}</span></li>)", each.words, name_of(view, each.by));
    return html(R"(<div class="wall-words"><h1>{}</h1><ul class="wall-names">{}</ul>{}</div>)",
                say("Everybody has spoken."), lines, from_other_teams_on_wall(say, view.from_others));
}

Html turn(const language::Language& say, const WallPage& view) {
    if (!view.said.empty()) return number_on_wall(say, view, view.said.back());
    if (view.still_due) return number_on_wall(say, view, *view.still_due);
    return html(R"(<div class="wall-words"><h1>{}</h1><p>{}</p></div>)",
                name_of(view, *view.meeting->speaking), say("has the turn"));
}

Html meeting_on_wall(const language::Language& say, const WallPage& view) {
    switch (view.meeting->phase) {
        case Phase::gathering:
            return html(R"(<div class="wall-words"><h1>{}</h1>{}{}</div>)", say("Who is here?"),
                        names_here(view), from_other_teams_on_wall(say, view.from_others));
        case Phase::round:
            return turn(say, view);
        default:
            return agreed(say, view);
    }
}

Html waiting(const language::Language& say, const WallPage& view) {
    return html(R"(<div class="wall-words"><h1>{}</h1><p>{}</p><p class="wall-address">{}</p></div>)",
                say("{0}, what do we keep?", view.team->name), say("Start the huddle on your phone."),
                view.address.substr(0, view.address.rfind('/')));
}

Html code(const language::Language& say, const WallPage& view) {
    return html(R"(
        <div class="wall-words"><p>{}</p><p class="wall-address">{}</p><p class="figure wall-code">{}</p>
        <p class="soft">{}</p></div>)",
                say("On your phone, open"), view.address, view.code,
                say("and type this code: then your team's huddle stands here."));
}

Html content(const language::Language& say, const WallPage& view) {
    if (!view.team) return code(say, view);
    if (!view.meeting) return waiting(say, view);
    return html("{}{}", meeting_on_wall(say, view), foot(say, view));
}

}  // namespace

Sheet wall_sheet(const language::Language& say, const WallPage& view) {
    Sheet sheet{.title = say("On the wall")};
    sheet.main = html(R"(<div id="wall" class="wall board" data-live="{}">{}{}</div>)", view.names,
                      top(say, view), content(say, view));
    return sheet;
}

Sheet admitting_wall_page(const language::Language& say, const AdmittingWall& view) {
    Sheet sheet{.title = say("Our huddle on a screen"), .room = Room::team, .breadth = Breadth::single};
    const Html fields =
        html("{}{}",
             text_field(say, view.form,
                        {.name = "code",
                         .label = say("Which code does the screen show?"),
                         .hint = say("Open {0} on the screen.", wall().text()),
                         .at_first = view.code}),
             select_field(say, view.form, {.name = "team", .label = say("Whose huddle will it show?")},
                          view.teams));
    sheet.main = html(
        R"(
        <h1>{}</h1><p>{}</p>
        <form class="form" method="post" action="{}" novalidate>{}{}</form>)",
        say("Our huddle on a screen"),
        say("It shows this team's meetings and nothing else, for twelve hours. It signs nobody in."), walls(),
        html("{}{}{}", hidden_fields(view.form), refusal_of_form(say, view.form, {"code", "team"}), fields),
        html(R"(<button class="button strong">{}</button>)", say("Show it there")));
    return sheet;
}

}  // namespace kept::views
