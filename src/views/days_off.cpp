#include "views/days_off.hpp"

#include <algorithm>

#include "domain/codes.hpp"
#include "domain/week.hpp"
#include "views/days_menu.hpp"
#include "views/days_off_proposal.hpp"
#include "views/fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

std::string day_words(const language::Language& say, Day day) {
    return say.capitalised(say.weekday(weekday_of(day)) + " " + say.day(day, language::DayStyle::with_year));
}

Html entry(const language::Language& say, const DaysOffPage& view, const DayOff& one) {
    const Html change = view.arranging && one.day > view.today
                            ? html(R"(<a class="small" href="{}">{}<span class="heard"> {}</span></a>)",
                                   day_off(one.day), say("change"), one.name)
                            : Html();
    return html(R"(<li><div><p><b>{}</b></p><p class="small soft">{}</p></div>{}</li>)", one.name,
                day_words(say, one.day), change);
}

Html entries(const language::Language& say, const DaysOffPage& view, const std::vector<DayOff>& days) {
    return html(R"(<ul class="entries">{}</ul>)",
                each(days, [&](const DayOff& one) { return entry(say, view, one); }));
}

Html coming_and_past(const language::Language& say, const DaysOffPage& view) {
    std::vector<DayOff> coming, past;
    for (const DayOff& each : view.days) (each.day < view.today ? past : coming).push_back(each);
    std::ranges::reverse(past);
    const Html list =
        coming.empty() ? html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("No day off is known yet."))
                       : entries(say, view, coming);
    const Html over = past.empty() ? Html()
                                   : html(R"(<details class="unfolds"><summary>{}</summary>{}</details>)",
                                          say("Days that are over"), entries(say, view, past));
    return html(R"(
        <section class="section" aria-labelledby="coming">
        <header><h2 id="coming">{}</h2></header>
        {}{}
        </section>)",
                say("Coming days off"), list, over);
}

Html one_day(const language::Language& say, const DaysOffArranging& arranging) {
    const FormState& form = arranging.form;
    return html(R"(
        <section class="section" aria-labelledby="one-day">
        <header><h2 id="one-day">{}</h2></header>
        <div class="declaring">
        <form class="form" method="get" action="{}" novalidate>
        {}
        <div><button class="button">{}</button></div>
        </form></div></section>)",
                say("Another day off"), new_days_off(),
                html(R"(<div class="side-by-side">{}{}</div>)",
                     text_field(say, form, {.name = "day", .label = say("Which day?"), .type = "date"}),
                     text_field(say, form, {.name = "name", .label = say("What is it called?")})),
                say("See what it changes"));
}

std::string moves_words(const language::Language& say, const Moves& moves) {
    if (moves.numbers == 0) return say("No number of anybody changes.");
    std::string words = say.plural("This changes {0} number.", "This changes {0} numbers.", moves.numbers);
    const auto add = [&](int count, const std::string& sentence) {
        if (count > 0) words += " " + sentence;
    };
    add(moves.not_asked, say.plural("On a day off no number is asked: {0} falls away.",
                                    "On a day off no number is asked: {0} fall away.", moves.not_asked));
    add(moves.asked, say.plural("{0} is asked again.", "{0} are asked again.", moves.asked));
    add(moves.due_moments, say.plural("{0} due moment moves to another meeting.",
                                      "{0} due moments move to another meeting.", moves.due_moments));
    return words;
}

/// The same fields once more, so that what was looked at is what is done.
Html same_fields(const DaysOffPreview& view) {
    if (!view.region)
        return html("{}{}", hidden_field("day", key_of({Cadence::workday, view.days.front().day})),
                    hidden_field("name", view.days.front().name));
    return html("{}{}", hidden_field("region", code_of(*view.region)),
                each(view.days, [](const DayOff& one) { return hidden_field(tick_field(one.day), "yes"); }));
}

Html trail(const language::Language& say) {
    return html(R"(<p class="trail"><a href="{}">{}</a></p>)", days_off(), say("Days off"));
}

Html not_after_all(const language::Language& say) {
    return html(R"(<a class="word-button flush" href="{}">{}</a>)", days_off(), say("Not after all"));
}

}  // namespace

std::string tick_field(Day day) {
    return "on-" + key_of({Cadence::workday, day});
}

Sheet days_off_page(const language::Language& say, const DaysOffPage& view) {
    Sheet sheet{.title = say("Days off")};
    const Html arranging =
        view.arranging ? html("{}{}", days_off_proposal(say, *view.arranging), one_day(say, *view.arranging))
                       : html(R"(<p class="soft aside">{}</p>)",
                              say("An administrator adds days off, from a later day."));
    sheet.main = html(R"(
        {}
        <h1>{}</h1>
        <p class="lead">{}</p>
        {}{}
        )",
                      days_menu(say, DaysPage::days_off), say("Days off of {0}", view.organisation),
                      say("On these days nobody works, and no number is asked."), coming_and_past(say, view),
                      arranging);
    return sheet;
}

Sheet days_off_preview_page(const language::Language& say, const DaysOffPreview& view) {
    Sheet sheet{.title = say("Days off"), .breadth = Breadth::single};
    const auto count = static_cast<std::int64_t>(view.days.size());
    const Html days = each(view.days, [&](const DayOff& one) {
        return html(R"(<li><p><b>{}</b></p><p class="small soft">{}</p></li>)", one.name,
                    day_words(say, one.day));
    });
    const Html form = html(R"(
        <form class="form" method="post" action="{}">{}{}
        <div class="buttons"><button class="button strong">{}</button>{}</div>
        </form>)",
                           days_off(), hidden_fields(view.form), same_fields(view),
                           say("Yes, nobody works then"), not_after_all(say));
    sheet.main = html(R"(
        {}
        <h1>{}</h1>
        <p class="lead">{}</p>
        {}
        <ul class="entries">{}</ul>)",
                      trail(say), say.plural("One more day off?", "{0} more days off?", count),
                      moves_words(say, view.moves), form, days);
    return sheet;
}

Sheet day_off_page(const language::Language& say, const DayOffPage& view) {
    Sheet sheet{.title = say("Days off"), .breadth = Breadth::single};
    const Html deed = view.stays ? html("<p>{}</p>", say.refusal(*view.stays))
                                 : html(R"(
        <form class="form" method="post" action="{}">{}{}
        <div class="buttons"><button class="button strong">{}</button>{}</div>
        </form>)",
                                        worked_after_all(view.day.day), hidden_fields(view.form),
                                        refusal_of_form(say, view.form, {}),
                                        say("We work on this day after all"), not_after_all(say));
    sheet.main = html(R"(
        {}
        <h1>{}</h1>
        <p class="lead">{} {}</p>
        {})",
                      trail(say), view.day.name, day_words(say, view.day.day) + ".",
                      view.stays ? std::string() : moves_words(say, view.moves), deed);
    return sheet;
}

}  // namespace kept::views
