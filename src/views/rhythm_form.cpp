#include "views/rhythm_form.hpp"

#include <chrono>
#include <fmt/format.h>

#include "domain/codes.hpp"
#include "domain/period.hpp"
#include "domain/zone.hpp"
#include "views/fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

/// What the form holds at first: the rhythm of today, from a later day on.
struct AtFirst {
    std::string from;
    std::string huddle = "none";
    std::string huddle_start = "09:07";
    std::string huddle_minutes = "15";
    std::string weekly = "none";
    std::string weekly_day{code_of(Weekday::monday)};
    std::string weekly_start = "13:00";
    std::string weekly_minutes = "60";
    std::string meets{code_of(MeetsWhere::elsewhere)};
};

std::string clock_text(std::chrono::minutes since_midnight) {
    return fmt::format("{:02}:{:02}", since_midnight.count() / 60, since_midnight.count() % 60);
}

Day next_monday(const TeamPage& view) {
    return monday_of(day_at(view.clock.now, view.clock.zone)) + std::chrono::days(7);
}

AtFirst at_first(const TeamPage& view, Day from) {
    const auto& rhythm = view.rhythm.fact;
    AtFirst values{.from = key_of(Period{Cadence::workday, from})};
    values.meets = code_of(rhythm.meets);
    if (rhythm.huddle) {
        values.huddle = code_of(rhythm.huddle->speaks_of);
        values.huddle_start = clock_text(rhythm.huddle->start);
        values.huddle_minutes = std::to_string(rhythm.huddle->length.count());
    }
    if (rhythm.weekly) {
        values.weekly = code_of(rhythm.weekly->speaks_of);
        values.weekly_day = code_of(rhythm.weekly->day);
        values.weekly_start = clock_text(rhythm.weekly->start);
        values.weekly_minutes = std::to_string(rhythm.weekly->length.count());
    }
    return values;
}

/// Once the form was sent, a day that is not there was not ticked.
bool is_workday(const TeamPage& view, Weekday day) {
    if (view.rhythm_form.typed.empty()) return holds(view.rhythm.fact.workdays, day);
    return !view.rhythm_form.text(code_of(day)).empty();
}

Html workdays_field(const language::Language& say, const TeamPage& view) {
    Html days;
    for (const auto& [day, code] : Codes<Weekday>::all)
        days += html(R"(
        <label class="option"><input type="checkbox" name="{}" value="yes" {}><span>{}</span></label>)",
                     code, attribute("checked").when(is_workday(view, day)), say.weekday(day));
    return html(R"(
        <fieldset class="asked"><legend>{}</legend><div class="options days">{}</div>{}</fieldset>)",
                say("On which days do you work?"), days,
                says_back(say, view.rhythm_form, "workdays", "workdays"));
}

Html huddle_fields(const language::Language& say, const FormState& form, const AtFirst& values) {
    return html(R"({}<div class="side-by-side huddle-times">{}{}</div>)",
                options(say, form, {.name = "huddle", .label = say("Your huddle"), .at_first = values.huddle},
                        {{"last_workday", say("about the last workday")},
                         {"today", say("about the day itself")},
                         {"none", say("no huddle")}}),
                text_field(say, form,
                           {.name = "huddle_start",
                            .label = say("Begins at"),
                            .at_first = values.huddle_start,
                            .type = "time"}),
                text_field(say, form,
                           {.name = "huddle_minutes",
                            .label = say("Minutes"),
                            .at_first = values.huddle_minutes,
                            .type = "number"}));
}

Html weekly_fields(const language::Language& say, const FormState& form, const AtFirst& values) {
    std::vector<Option> days;
    for (const auto& [day, code] : Codes<Weekday>::all) days.push_back({std::string(code), say.weekday(day)});
    return html(
        R"({}<div class="side-by-side weekly-times">{}{}{}</div>)",
        options(say, form, {.name = "weekly", .label = say("Your weekly meeting"), .at_first = values.weekly},
                {{"last_week", say("about the week before")},
                 {"this_week", say("about that week")},
                 {"none", say("no weekly meeting")}}),
        select_field(say, form, {.name = "weekly_day", .label = say("Day"), .at_first = values.weekly_day},
                     days),
        text_field(say, form,
                   {.name = "weekly_start",
                    .label = say("Begins at"),
                    .at_first = values.weekly_start,
                    .type = "time"}),
        text_field(say, form,
                   {.name = "weekly_minutes",
                    .label = say("Minutes"),
                    .at_first = values.weekly_minutes,
                    .type = "number"}));
}

Html meets_field(const language::Language& say, const FormState& form, const AtFirst& values) {
    return options(
        say, form,
        {.name = "meets", .label = say("Where do you say your numbers?"), .at_first = values.meets},
        {{"elsewhere", say("each when it is there")},
         {"in_kept", say("live in Kept"),
          say("Everybody types theirs sealed, and says it in the meeting.")}});
}

Html from_and_zone(const language::Language& say, const TeamPage& view, const AtFirst& values) {
    return html("{}{}",
                select_field(say, view.rhythm_form,
                             {.name = "zone",
                              .label = say("Whose clock is on the wall there?"),
                              .at_first = view.rhythm.fact.zone},
                             zone_options(view.zones)),
                text_field(say, view.rhythm_form,
                           {.name = "from",
                            .label = say("From which day does it hold?"),
                            .hint = say("Tomorrow at the earliest: what was due stays due."),
                            .at_first = values.from,
                            .type = "date"}));
}

}  // namespace

Html rhythm_fields(const language::Language& say, const TeamPage& view, Day from) {
    const auto& form = view.rhythm_form;
    const auto values = at_first(view, from);
    return html("{}{}",
                html("{}{}{}{}", workdays_field(say, view), huddle_fields(say, form, values),
                     weekly_fields(say, form, values), meets_field(say, form, values)),
                from_and_zone(say, view, values));
}

Html rhythm_secrets(const language::Language& say, const FormState& form) {
    return html("{}{}", hidden_fields(form),
                refusal_of_form(say, form,
                                {"from", "zone", "workdays", "huddle", "huddle_start", "huddle_minutes",
                                 "weekly", "weekly_day", "weekly_start", "weekly_minutes"}));
}

Html rhythm_form(const language::Language& say, const TeamPage& view) {
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>
        {}
        {}
        <button class="button strong">{}</button>
        </form>)",
                rhythms_of(view.team.id), rhythm_secrets(say, view.rhythm_form),
                rhythm_fields(say, view, next_monday(view)), say("Meet like this"));
}

}  // namespace kept::views
