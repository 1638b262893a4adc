#include "views/leaves.hpp"

#include "views/days_menu.hpp"
#include "views/fields.hpp"
#include "views/glyphs.hpp"
#include "views/leave_form.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

std::string key(Day day) {
    return key_of({Cadence::workday, day});
}

std::string written(const language::Language& say, Instant at, const Clock& clock) {
    return say.moment(at, clock.zone, language::MomentStyle::dated);
}

/// Declared, and perhaps taken back: each with its moment.
std::string when(const language::Language& say, const Leave& one, const Clock& clock) {
    const auto declared = say("declared {0}", written(say, one.declared, clock));
    if (!one.taken_back) return declared;
    return say("{0}, taken back {1}", declared, written(say, *one.taken_back, clock));
}

Html days_of(const language::Language& say, const Leave& one) {
    const auto days = say.capitalised(span_in_words(say, one.days));
    return one.taken_back ? html("<del>{}</del>", days) : outcome_saying(Outcome::excused, days);
}

Html entry(const language::Language& say, const LeavesPage& view, const Leave& one) {
    const Html look = one.taken_back
                          ? Html()
                          : html(R"(<a class="small" href="{}">{}<span class="heard"> {}</span></a>)",
                                 leave(one.id), say("look or take back"), span_in_words(say, one.days));
    return html(R"(<li><div><p><b>{}</b></p><p class="small soft">{}</p></div>{}</li>)", days_of(say, one),
                when(say, one, view.clock), look);
}

Html list(const language::Language& say, const LeavesPage& view) {
    if (view.leaves.empty())
        return html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("You have not declared any leave."));
    return html(R"(<ul class="entries">{}</ul>)",
                each(view.leaves, [&](const Leave& one) { return entry(say, view, one); }));
}

Html declared_part(const language::Language& say, const LeavesPage& view) {
    return html(R"(
        <section class="section" aria-labelledby="declared" id="leaves" data-live="member-{}">
        <header><h2 id="declared">{}</h2></header>
        {}
        </section>)",
                view.member, say("What you declared"), list(say, view));
}

Html trail(const language::Language& say) {
    return html(R"(<p class="trail"><a href="{}">{}</a></p>)", leaves(), say("My leave"));
}

std::string lead(const language::Language& say, const LeavePreview& view) {
    if (view.days.last < view.today)
        return say("These days are over. When you declared it will stand beside every outcome it changes.");
    return say(
        "Your team sees that you are away. You can take it back until the first number that it moves "
        "would have been due.");
}

Html taking_back(const language::Language& say, const LeavePage& view) {
    if (view.leave.taken_back) return {};
    if (view.stays) return html("<p>{}</p>", say.refusal(*view.stays));
    return html(R"(
        <form method="post" action="{}">{}{}
        <button class="button strong">{}</button>
        </form>)",
                taken_back(view.leave.id), hidden_fields(view.form), refusal_of_form(say, view.form, {}),
                say("Take this leave back"));
}

}  // namespace

Sheet leaves_page(const language::Language& say, const LeavesPage& view) {
    Sheet sheet{.title = say("My leave"), .room = Room::my_numbers};
    sheet.main = html(R"(
        {}
        <h1>{}</h1>
        {}
        {}
        )",
                      days_menu(say, DaysPage::leave), say("When are you away?"),
                      leave_form(say, view.form, view.today), declared_part(say, view));
    return sheet;
}

Sheet leave_preview_page(const language::Language& say, const LeavePreview& view) {
    Sheet sheet{.title = say("My leave"), .room = Room::my_numbers, .breadth = Breadth::single};
    const Html form = html(
        R"(
        <form class="form" method="post" action="{}">{}{}
        <div class="buttons"><button class="button strong">{}</button>{}</div>
        </form>)",
        leaves(), hidden_fields(view.form),
        html("{}{}", hidden_field("first", key(view.days.first)), hidden_field("last", key(view.days.last))),
        say("Yes, I am away"),
        html(R"(<a class="word-button flush" href="{}">{}</a>)", leaves(), say("Not after all")));
    sheet.main = html(R"(
        {}
        <h1>{}?</h1>
        <p class="lead">{}</p>
        {}
        {}
        )",
                      trail(say), away_in_words(say, view.days, view.today), lead(say, view), form,
                      consequences_part(say, say("What this changes"), view.numbers));
    return sheet;
}

Sheet leave_page(const language::Language& say, const LeavePage& view) {
    Sheet sheet{.title = say("My leave"), .room = Room::my_numbers, .breadth = Breadth::single};
    const bool can_change = !view.leave.taken_back && !view.stays;
    sheet.main =
        html(R"(
        {}
        <h1>{}</h1>
        <p class="lead">{}</p>
        {}
        {}
        )",
             trail(say), say.capitalised(span_in_words(say, view.leave.days)),
             say.capitalised(when(say, view.leave, view.clock)) + ".", taking_back(say, view),
             can_change ? consequences_part(say, say("What taking it back changes"), view.numbers) : Html());
    return sheet;
}

}  // namespace kept::views
