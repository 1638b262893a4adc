#include <algorithm>

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/meeting_parts.hpp"
#include "views/paths.hpp"
#include "views/weekly_meeting.hpp"

namespace kept::views {
namespace {

constexpr std::chrono::minutes half_an_hour{30};

std::string order_of(const MeetingPlan& view) {
    std::string order;
    for (const PlannedPart& each : view.parts)
        order += (order.empty() ? "" : " ") + std::string(code_of(each.part));
    return order;
}

std::string change_to(PlanChange change, MeetingPart part) {
    return std::string(code_of(change)) + ":" + std::string(code_of(part));
}

Html change_button(PlanChange change, const PlannedPart& part, const std::string& words,
                   const std::string& title) {
    return html(
        R"(<button class="button quiet" name="change" value="{}">{}<span class="only-heard">: {}</span></button>)",
        change_to(change, part.part), words, title);
}

Html buttons(const language::Language& say, const MeetingPlan& view, const PlannedPart& part) {
    const auto title = part_title(say, part.part);
    Html all;
    if (part.part != view.parts.front().part)
        all += change_button(PlanChange::earlier, part, say("Earlier"), title);
    if (part.part != view.parts.back().part)
        all += change_button(PlanChange::later, part, say("Later"), title);
    if (part.part != MeetingPart::numbers)
        all += change_button(PlanChange::drop, part, say("Leave it out"), title);
    return html(R"(<div class="buttons">{}</div>)", all);
}

Html part_line(const language::Language& say, const MeetingPlan& view, const PlannedPart& part) {
    const auto field = "length-" + std::string(code_of(part.part));
    const auto says = attributes_of(view.form, field, field);
    const auto minutes = std::to_string(part.length.count());
    const Html input = html(
        R"(<input class="field minutes" id="{}" name="{}" value="{}" inputmode="numeric" autocomplete="off" {} {} {}>)",
        field, field, view.form.text(field, minutes), says.invalid, says.described, says.focused);
    const Html label = html(R"(<label for="{}"><b>{}</b> <span class="soft">{}</span></label>)", field,
                            part_title(say, part.part), say("in minutes"));
    return html(R"(<li class="planned" id="part-{}">{}{}{}{}</li>)", code_of(part.part), label, input,
                buttons(say, view, part), says_back(say, view.form, field, field));
}

Html left_out(const language::Language& say, const MeetingPlan& view) {
    Html all;
    for (const auto& [part, code] : Codes<MeetingPart>::all)
        if (std::ranges::find(view.parts, part, &PlannedPart::part) == view.parts.end())
            all += html(R"(<li>{}{}</li>)", part_title(say, part),
                        change_button(PlanChange::add, {part}, say("Put it in"), part_title(say, part)));
    if (all.empty()) return {};
    return html(R"(<h2>{}</h2><ul class="lines">{}</ul>)", say("Left out"), all);
}

std::string together(const language::Language& say, const MeetingPlan& view) {
    const auto sum = length_of(view.parts).count();
    return say("Together {0} of the {1} minutes that the rhythm says.", sum, view.length.count());
}

/// Pressing Enter in a field keeps the lengths, and moves nothing.
Html form_of(const language::Language& say, const MeetingPlan& view) {
    const Html first = html(
        R"({}{}{}<button class="only-heard" name="change" value="" tabindex="-1" aria-hidden="true">{}</button>)",
        hidden_fields(view.form), hidden_field("parts", order_of(view)), refusal_of_form(say, view.form, {}),
        say("Keep these minutes"));
    const Html forms = html(
        R"(<div class="buttons"><button class="button strong" name="change" value="">{}</button>
        <button class="button quiet" name="change" value="whole">{}</button>
        <button class="button quiet" name="change" value="short">{}</button></div>)",
        say("Keep these minutes"), say("The whole form"),
        say("The short form of {0} minutes", half_an_hour.count()));
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>{}
        <ol class="parts-planned">{}</ol>{}{}</form>)",
                meeting_plan_of(view.team.id), first,
                each(view.parts, [&](const PlannedPart& part) { return part_line(say, view, part); }), forms,
                left_out(say, view));
}

Html only_read(const language::Language& say, const MeetingPlan& view) {
    return html(R"(<ol class="roster parts">{}</ol><p class="soft">{}</p>)",
                each(view.parts,
                     [&](const PlannedPart& part) {
                         return html(R"(<li><b>{}</b><span class="soft">{}</span></li>)",
                                     part_title(say, part.part),
                                     say.plural("{0} minute", "{0} minutes", part.length.count()));
                     }),
                say("The lead of the team and administrators change this."));
}

}  // namespace

Sheet meeting_plan_page(const language::Language& say, const MeetingPlan& view) {
    Sheet sheet{.title = say("Parts of the weekly meeting"), .room = Room::team, .breadth = Breadth::single};
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a> · <a href="{}">{}</a></p>
        <h1>{}</h1><p>{}</p>{})",
             team(view.team.id), view.team.name, weekly_meeting_of(view.team.id), say("Weekly meeting"),
             say("Parts of the weekly meeting"),
             html("{} {}", together(say, view),
                  say("The minutes inform, they never cut. A change holds from the next meeting on.")),
             view.plans == PlansParts::yes ? form_of(say, view) : only_read(say, view));
    return sheet;
}

}  // namespace kept::views
