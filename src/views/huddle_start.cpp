#include <algorithm>

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/guide.hpp"
#include "views/live_meeting.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html starting(const language::Language& say, const HuddleStart& view) {
    if (view.takes_part == TakesPart::only_looks)
        return html(R"(<p>{}</p>)", say("Nobody is meeting now. Somebody in the team starts the huddle."));
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>{}{}{}
        <button class="button strong">{}</button></form>)",
                huddle_of(view.team.id), hidden_fields(view.form), refusal_of_form(say, view.form, {"order"}),
                turn_order_field(say, view.form), say("Start the huddle"));
}

Html others(const language::Language& say, const HuddleStart& view) {
    if (view.others == Others::people || view.takes_part == TakesPart::only_looks) return {};
    return html("<p>{}</p>",
                say("Your colleagues are played here: they come in by themselves, and wait for you."));
}

Html held(const language::Language& say, const MeetingsHeld& view, const MeetingHeld& held) {
    const auto took =
        held.took ? say.plural("{0} minute", "{0} minutes", held.took->count()) : say("under way");
    const auto kind =
        held.start.kind == MeetingKind::huddle ? std::string() : meeting_title(say, held.start.kind) + " · ";
    return html(R"(<li><a href="{}">{}</a> <span class="soft">{}</span></li>)", meeting(held.start.id),
                say.capitalised(say.day(held.start.date, language::DayStyle::with_weekday)),
                kind + say.time(held.start.at, view.clock.zone) + " · " + took);
}

/// The last of them that are over, oldest first.
Html lengths(const language::Language& say, const MeetingsHeld& view) {
    constexpr std::size_t shown = 12;
    std::vector<MeetingLength> over;
    for (const MeetingHeld& each : view.meetings)
        if (each.took && over.size() < shown)
            over.push_back({each.start.date, each.start.length, *each.took});
    std::ranges::reverse(over);
    return meeting_lengths(say, over);
}

Html came_of(const language::Language& say, const MeetingsHeld& view) {
    if (!view.came_of) return {};
    const auto count = [](std::string_view words, int number) {
        return html(R"(<li><b class="counts-wide">{}</b> <span class="soft">{}</span></li>)", number, words);
    };
    return html(R"(
        <section class="section" aria-labelledby="came-of"><header><h2 id="came-of">{}</h2></header>
        <ul class="came-of">{}{}{}{}</ul></section>)",
                say("What came of our follow-ups"), count(say("done"), view.came_of->done),
                count(say("moved on"), view.came_of->moved_on),
                count(say("not done"), view.came_of->not_done), count(say("open"), view.came_of->open));
}

}  // namespace

Html turn_order_field(const language::Language& say, const FormState& form) {
    return options(
        say, form,
        {.name = "order", .label = say("In which order?"), .at_first = code_of(TurnOrder::rotating)},
        {{"rotating", say("one place further each time")},
         {"fixed", say("always the same")},
         {"shuffled", say("by lot")}});
}

Sheet huddle_start_page(const language::Language& say, const HuddleStart& view) {
    Sheet sheet{
        .title = say("Huddle of {0}", view.team.name), .room = Room::team, .breadth = Breadth::single};
    const Html words = html(R"(<div><h1>{}</h1><p>{}</p>{}</div>)", say("Everyone says their own number"),
                            say("A round of {0} minutes: a win, your numbers, where you are stuck. Everybody "
                                "takes part on their own phone or laptop, wherever they are.",
                                view.length.count()),
                            html("{}{}", others(say, view),
                                 guide_link(GuidePart::meetings, say("Why a quarter of an hour is enough"))));
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <div id="huddle-start" class="live-meeting" data-live="board-{}">{}{}</div>)",
             board(view.team.id), view.team.name, view.team.id,
             html("{}{}{}", words, starting(say, view), from_other_teams(say, view.from_others, view.clock)),
             html(R"(<p class="trail"><a href="{}">{}</a> · <a href="{}">{}</a></p>)",
                  meetings_of(view.team.id), say("Our meetings"), walls(), say("Show it on a screen")));
    return sheet;
}

Sheet meetings_page(const language::Language& say, const MeetingsHeld& view) {
    Sheet sheet{
        .title = say("Meetings of {0}", view.team.name), .room = Room::team, .breadth = Breadth::single};
    const Html list =
        view.meetings.empty()
            ? html(R"(<p class="soft">{}</p>)", say("This team has not met in Kept yet."))
            : html(R"(<ul class="lines">{}</ul>)",
                   each(view.meetings, [&](const MeetingHeld& each) { return held(say, view, each); }));
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p><h1>{}</h1>
        <div id="meetings" class="live-meeting" data-live="board-{}">{}</div>)",
                      board(view.team.id), view.team.name, say("Our meetings"), view.team.id,
                      html("{}{}{}", lengths(say, view), came_of(say, view), list));
    return sheet;
}

}  // namespace kept::views
