#include "views/weekly_meeting.hpp"

#include "views/fields.hpp"
#include "views/meeting_parts.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html part(const language::Language& say, const PlannedPart& planned) {
    return html(R"(<li><b>{}</b><span class="soft">{}</span></li>)", part_title(say, planned.part),
                say.plural("{0} minute", "{0} minutes", planned.length.count()));
}

Html starting(const language::Language& say, const WeeklyStart& view) {
    if (view.takes_part == TakesPart::only_looks)
        return html("<p>{}</p>", say("Nobody is meeting now. Somebody in the team starts the meeting."));
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>{}{}{}
        <button class="button strong">{}</button></form>)",
                weekly_meeting_of(view.team.id), hidden_fields(view.form),
                refusal_of_form(say, view.form, {"order"}), turn_order_field(say, view.form),
                say("Start the weekly meeting"));
}

Html plan(const language::Language& say, const WeeklyStart& view) {
    return html(R"(
        <section class="section" aria-labelledby="parts"><header><h2 id="parts">{}</h2>
        <a class="small" href="{}">{}</a></header><ol class="roster parts">{}</ol></section>)",
                say("How it goes"), meeting_plan_of(view.team.id),
                view.plans == PlansParts::yes ? say("Change the parts") : say("About the parts"),
                each(view.parts, [&](const PlannedPart& each) { return part(say, each); }));
}

}  // namespace

Sheet weekly_start_page(const language::Language& say, const WeeklyStart& view) {
    Sheet sheet{.title = say("Weekly meeting of {0}", view.team.name),
                .room = Room::team,
                .breadth = Breadth::single};
    const Html words = html(
        "<div><h1>{}</h1><p>{}</p></div>", say("Your week, in numbers and words"),
        say.plural("{0} minute together, everybody on their own phone or laptop.",
                   "{0} minutes together, everybody on their own phone or laptop.", view.length.count()));
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <div id="weekly-start" class="live-meeting" data-live="board-{}">{}{}</div>)",
             board(view.team.id), view.team.name, view.team.id,
             html("{}{}{}", words, starting(say, view), plan(say, view)),
             html(R"(<p class="trail"><a href="{}">{}</a> · <a href="{}">{}</a></p>)",
                  meetings_of(view.team.id), say("Our meetings"), walls(), say("Show it on a screen")));
    return sheet;
}

}  // namespace kept::views
