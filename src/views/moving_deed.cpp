#include "views/fields.hpp"
#include "views/paths.hpp"
#include "views/this_number.hpp"

namespace kept::views {
namespace {

std::string dated(const language::Language& say, Day day) {
    return say.day(day, language::DayStyle::with_weekday);
}

std::string said_in(const language::Language& say, const Moving& moving) {
    if (!moving.planned) return say("You say it in {0}.", moving.now.name);
    return say("You say it in {0}, and in {1} from {2}.", moving.now.name, moving.planned->team.name,
               dated(say, moving.planned->from));
}

std::string due_words(const language::Language& say, const std::optional<Instant>& due, const Clock& clock) {
    return due ? say.moment(*due, clock.zone, language::MomentStyle::dated) : say("at no meeting");
}

Html moved(const language::Language& say, const MovedDue& due, const Clock& clock) {
    return html("<li>{}: <del>{}</del> {}</li>",
                say.capitalised(say.period(due.period, language::PeriodStyle::dated)),
                due_words(say, due.before, clock), due_words(say, due.after, clock));
}

Html what_moves(const language::Language& say, const MovePreview& preview, const Clock& clock) {
    if (preview.moved.empty())
        return html(R"(<p class="soft">{}</p>)", say("Everything falls due at the moments you know."));
    return html(R"(<p class="soft">{}</p><ul class="still-due">{}</ul>)",
                say("These fall due at another moment:"),
                each(preview.moved, [&](const MovedDue& due) { return moved(say, due, clock); }));
}

Html confirming(const language::Language& say, const ThisNumber& view) {
    const auto& preview = *view.moving.preview;
    return html(R"(
        <form class="confirms" method="post" action="{}">{}
        <p><b>{}</b></p>
        {}
        <button class="button strong">{}</button></form>)",
                movings_of(view.kpi.id),
                html("{}{}{}", hidden_fields(preview.form), hidden_field("team", preview.to.team.id.text),
                     hidden_field("from", key_of(Period{Cadence::workday, preview.to.from}))),
                say("In {0} from {1}", preview.to.team.name, dated(say, preview.to.from)),
                what_moves(say, preview, view.clock), say("Move it"));
}

Html asking(const language::Language& say, const ThisNumber& view) {
    const auto& moving = view.moving;
    std::vector<Option> teams;
    for (const Team& each : moving.others) teams.push_back({each.id.text, each.name});
    const auto earliest = key_of(Period{Cadence::workday, moving.earliest});
    return html(
        R"(
        <form class="form" method="get" action="{}" novalidate>{}{}{}
        <div class="buttons"><button class="button quiet">{}</button></div></form>)",
        this_number(view.kpi.id), refusal_of_form(say, moving.asked, {"team", "from"}),
        select_field(say, moving.asked, {.name = "team", .label = say("To which of your teams?")}, teams),
        text_field(say, moving.asked,
                   {.name = "from", .label = say("From which day?"), .at_first = earliest, .type = "date"}),
        say("See what moves"));
}

}  // namespace

Html moving_deed(const language::Language& say, const ThisNumber& view) {
    const auto& moving = view.moving;
    if (moving.others.empty() && !moving.planned) return {};
    const Html deed = moving.preview          ? confirming(say, view)
                      : moving.others.empty() ? Html()
                                              : asking(say, view);
    return html(
        R"(<section class="other-deed" id="moving"><h2 class="in-case">{}</h2><p class="soft">{}</p>{}</section>)",
        say("In which team"), said_in(say, moving), deed);
}

}  // namespace kept::views
