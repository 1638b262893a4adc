#include "views/leave_form.hpp"

#include "views/consequences.hpp"
#include "views/fields.hpp"
#include "views/glyphs.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

std::string key(Day day) {
    return key_of({Cadence::workday, day});
}

Html only_today(const language::Language& say, Day today) {
    return html(R"(<form method="get" action="{}">{}{}<button class="button strong">{}</button></form>)",
                new_leave(), hidden_field("first", key(today)), hidden_field("last", key(today)),
                say("Only today"));
}

Html several_days(const language::Language& say, const FormState& form, Day today) {
    const auto first = key(today);
    return html(
        R"(
        <form class="form" method="get" action="{}" novalidate>
        <div class="side-by-side">{}{}</div>
        <div><button class="button">{}</button></div>
        </form>)",
        new_leave(),
        text_field(say, form, {.name = "first", .label = say("From"), .at_first = first, .type = "date"}),
        text_field(say, form, {.name = "last", .label = say("Until and including"), .type = "date"}),
        say("See what it changes"));
}

Html leave_line(const language::Language& say, const OwnLeave& view, const Leave& one) {
    return html(R"(<li>{} <a class="small" href="{}">{}</a></li>)",
                outcome_saying(Outcome::excused, away_in_words(say, one.days, view.today)), leave(one.id),
                say("look or take back"));
}

}  // namespace

std::string away_in_words(const language::Language& say, const Span& days, Day today) {
    const auto written = [&](Day day) { return say.day(day, language::DayStyle::with_weekday); };
    if (days.first == today && days.last == today) return say("Away today");
    if (days.first <= today && today <= days.last) return say("Away until {0}", written(days.last));
    if (days.first == days.last) return say("Away on {0}", written(days.first));
    return say("Away from {0} to {1}", written(days.first), written(days.last));
}

Html leave_form(const language::Language& say, const FormState& form, Day today) {
    return html(
        R"(
        <div class="declaring">
        {}
        {}
        <p class="hint">{}</p>
        </div>)",
        only_today(say, today), several_days(say, form, today),
        say("No reason is asked. Days that are over can be declared as well: when you did is shown."));
}

Html own_leave(const language::Language& say, const OwnLeave& view) {
    // The list changes by itself; what is being filled in below stays as it is.
    const Html lines =
        html(R"(<ul class="own-leave" id="own-leave" data-live="member-{}">{}</ul>)", view.member,
             each(view.leaves, [&](const Leave& one) { return leave_line(say, view, one); }));
    return html(R"(
        <section class="absence" aria-label="{}">
        {}
        <details class="unfolds" id="declare-leave"><summary>{}</summary>{}</details>
        <a class="word-button flush" href="{}">{}</a>
        </section>)",
                say("My leave"), lines, say("I am away"), leave_form(say, {}, view.today), leaves(),
                say("My leave and workdays"));
}

}  // namespace kept::views
