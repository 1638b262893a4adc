#include "views/workdays.hpp"

#include "domain/codes.hpp"
#include "views/days_menu.hpp"
#include "views/fields.hpp"
#include "views/paths.hpp"
#include "views/rhythm_words.hpp"

namespace kept::views {
namespace {

std::string key(Day day) {
    return key_of({Cadence::workday, day});
}

/// Once the form was sent, a day that is not there was not ticked.
bool is_ticked(const WorkdaysPage& view, Weekday day) {
    if (view.form.typed.empty()) return holds(view.now, day);
    return !view.form.text(code_of(day)).empty();
}

Html day_boxes(const language::Language& say, const WorkdaysPage& view) {
    Html boxes;
    for (const auto& [day, code] : Codes<Weekday>::all)
        boxes += html(R"(
        <label class="option"><input type="checkbox" name="{}" value="yes" {}><span>{}</span></label>)",
                      code, attribute("checked").when(is_ticked(view, day)), say.weekday(day));
    return html(
        R"(<fieldset class="asked"><legend>{}</legend><div class="options days">{}</div>{}</fieldset>)",
        say("Which days do you work?"), boxes, says_back(say, view.form, "workdays", "workdays"));
}

Html holding(const language::Language& say, const WorkdaysPage& view) {
    return html(R"(<p class="lead">{}</p>{})",
                say.capitalised(say("you work {0}.", weekdays_in_words(say, view.now))),
                each(view.coming, [&](const Dated<Weekdays>& later) {
                    return html("<p>{}</p>",
                                say("From {0}: {1}.", say.day(later.from, language::DayStyle::with_weekday),
                                    weekdays_in_words(say, later.fact)));
                }));
}

}  // namespace

Sheet workdays_page(const language::Language& say, const WorkdaysPage& view) {
    Sheet sheet{.title = say("My workdays"), .room = Room::my_numbers};
    const auto from = key(monday_of(view.today) + std::chrono::days(7));
    const Html form = html(R"(
        <form class="form" method="get" action="{}" novalidate>
        {}
        {}
        <div><button class="button">{}</button></div>
        </form>)",
                           new_workdays(), day_boxes(say, view),
                           text_field(say, view.form,
                                      {.name = "from",
                                       .label = say("From which day does it hold?"),
                                       .hint = say("Tomorrow at the earliest: what was due stays due."),
                                       .at_first = from,
                                       .type = "date"}),
                           say("See what it changes"));
    sheet.main = html("{}<h1>{}</h1>{}{}", days_menu(say, DaysPage::workdays), say("My workdays"),
                      holding(say, view), form);
    return sheet;
}

Sheet workdays_preview_page(const language::Language& say, const WorkdaysPreview& view) {
    Sheet sheet{.title = say("My workdays"), .room = Room::my_numbers, .breadth = Breadth::single};
    Html fields = hidden_field("from", key(view.workdays.from));
    for (const auto& [day, code] : Codes<Weekday>::all)
        if (holds(view.workdays.fact, day)) fields += hidden_field(code, "yes");
    const Html form = html(R"(
        <form class="form" method="post" action="{}">{}{}
        <div class="buttons"><button class="button strong">{}</button>
        <a class="word-button flush" href="{}">{}</a></div></form>)",
                           workdays(), hidden_fields(view.form), fields, say("Yes, I work like this"),
                           workdays(), say("Not after all"));
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        {}{})",
                      workdays(), say("My workdays"),
                      say("From {0}: {1}?", say.day(view.workdays.from, language::DayStyle::with_weekday),
                          weekdays_in_words(say, view.workdays.fact)),
                      form, consequences_part(say, say("What this changes"), view.numbers));
    return sheet;
}

}  // namespace kept::views
