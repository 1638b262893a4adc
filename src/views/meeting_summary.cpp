#include "views/fields.hpp"
#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/live_meeting.hpp"
#include "views/meeting_parts.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"
#include "views/since_then.hpp"

namespace kept::views {
namespace {

Html section(std::string_view id, std::string_view heading, const Html& content) {
    return html(R"(
        <section class="section" aria-labelledby="{}"><header><h2 id="{}">{}</h2></header>{}</section>)",
                id, id, heading, content);
}

Html number(const language::Language& say, const NumberOnStage& said, const Clock& clock) {
    const auto value = said.slot.value ? say.amount(*said.slot.value, said.kpi.measure) : say("no number");
    Html marks = outcome(say, said.slot.outcome);
    if (said.slot.is_record) marks += mark(say, Mark::record);
    if (said.slot.timeliness == Timeliness::late) marks += mark(say, Mark::late);
    return html(
        R"(<li><b class="counts-wide">{}</b> <a href="{}">{}</a> <span class="soft">{}</span> {}</li>)",
        value, report(said.kpi.id, said.slot.period), said.kpi.name,
        said.owner + " · " + spoken_period(say, said.slot.period, clock), marks);
}

Html numbers(const language::Language& say, const LiveMeetingPage& view) {
    if (view.said.empty())
        return section("said", say("Numbers"), html(R"(<p class="soft">{}</p>)", say("No number was said.")));
    return section("said", say("Numbers"),
                   html(R"(<ul class="lines">{}</ul>)", each(view.said, [&](const NumberOnStage& each) {
                            return number(say, each, view.clock);
                        })));
}

/// A number that was sealed and not said is its owner's to report; what is not taken stays silent.
Html sealed_left(const language::Language& say, const NumberOfTurn& left) {
    const auto value = left.seal->value ? say.amount(*left.seal->value, left.kpi.measure) : say("no number");
    return html(R"(
        <li><b>{}</b> <span class="soft">{}</span>
        <form method="post" action="{}">{}{}</form></li>)",
                left.kpi.name, value, seal_openings_of(left.kpi.id),
                html("{}{}", hidden_fields(left.opening), hidden_field("period", key_of(left.slot.period))),
                html(R"(<button class="button">{}</button>)", say("Report {0} after all", value)));
}

Html own_seals(const language::Language& say, const LiveMeetingPage& view) {
    Html lines;
    for (const NumberOfTurn& each : view.to_say)
        if (each.seal) lines += sealed_left(say, each);
    if (lines.empty()) return {};
    return section(
        "sealed", say("Sealed, and not said"),
        html(R"(<p class="soft">{}</p><ul class="lines">{}</ul>)",
             say("Only you can see this. Open it within a day, and it counts from when you typed it."),
             lines));
}

Html silent_ones(const language::Language& say, const LiveMeetingPage& view) {
    if (view.not_said.empty()) return {};
    return section("not-said", say("Not said yet"),
                   html(R"(<ul class="lines">{}</ul>)", each(view.not_said, [&](const NumberNotSaid& each) {
                            return html(R"(<li><a href="{}">{}</a> <span class="soft">{}</span> {}</li>)",
                                        kpi(each.kpi.id), each.kpi.name,
                                        each.owner + " · " + spoken_period(say, each.period, view.clock),
                                        outcome(say, each.outcome));
                        })));
}

Html wins(const language::Language& say, const LiveMeetingPage& view) {
    if (view.meeting.wins.empty()) return {};
    return section("wins", say("Wins"),
                   html(R"(<ul class="lines">{}</ul>)", each(view.meeting.wins, [&](const Win& win) {
                            return html(R"(<li>{} <span class="soft">{}</span></li>)", win.words,
                                        name_of(view, win.by));
                        })));
}

std::string when(const language::Language& say, const LiveMeetingPage& view) {
    const auto& start = view.meeting.start;
    const auto minutes =
        std::chrono::duration_cast<std::chrono::minutes>(*view.meeting.closed - start.at).count();
    return say("{0}, from {1} to {2}: {3} of {4} minutes",
               say.capitalised(say.day(start.date, language::DayStyle::with_weekday)),
               say.time(start.at, view.clock.zone), say.time(*view.meeting.closed, view.clock.zone), minutes,
               start.length.count());
}

}  // namespace

Html meeting_summary(const language::Language& say, const LiveMeetingPage& view) {
    const Html head =
        html(R"(<div><h1>{}</h1><p class="soft">{}</p></div>)",
             meeting_title(say, view.meeting.start.kind) + ": " + say("what we said"), when(say, view));
    return html("{}{}{}{}{}", head, own_seals(say, view),
                html("{}{}", numbers(say, view), silent_ones(say, view)),
                html("{}{}{}{}", wins(say, view), stucks_part(say, view), parts_summary(say, view),
                     from_other_teams(say, view.from_others, view.clock)),
                html("{}{}", follow_ups_part(say, view), since_then(say, view)));
}

}  // namespace kept::views
