#include "views/promise.hpp"

#include "views/fields.hpp"
#include "views/guide.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"
#include "views/promise_fields.hpp"
#include "views/promise_list.hpp"

namespace kept::views {
namespace {

Html from_field(const language::Language& say, const NewPromise& view) {
    std::vector<Option> periods;
    for (const auto& period : view.may_start)
        periods.push_back({key_of(period), say.period(period, language::PeriodStyle::dated)});
    return select_field(say, view.form,
                        {.name = "from",
                         .label = say("From when does it hold?"),
                         .hint = say("A promise looks forward: what has started keeps the one it has.")},
                        periods);
}

/// Only a promise that becomes easier is asked for a reason.
Html reason_field(const language::Language& say, const FormState& form) {
    const bool is_asked = form.refuses("reason") || !form.text("reason").empty();
    if (!is_asked) return {};
    return long_field(say, form,
                      {.name = "reason",
                       .label = say("Why does it become easier?"),
                       .hint = say("One sentence. It stands beside the promise, for everybody.")});
}

std::string unit_hint(const language::Language& say, const Measure& measure) {
    const auto word = say.unit_word(measure);
    return word.empty() ? say("What do you promise?") : say("What do you promise, in {0}?", word);
}

Html form_of(const language::Language& say, const NewPromise& view) {
    const std::string quality = view.earlier.empty() ? "" : view.earlier.back().quality;
    const Html fields =
        html("{}{}{}{}", bounds_fields(say, view.form, view.kpi.direction),
             quality_field(say, view.form, quality), from_field(say, view), reason_field(say, view.form));
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>
        {}
        <p class="asks">{}</p>
        {}
        <div class="buttons"><button class="button redeems">{}</button></div>
        </form>)",
                promises_of(view.kpi.id),
                html("{}{}", hidden_fields(view.form),
                     refusal_of_form(say, view.form, {"from", "least", "most", "quality", "reason"})),
                unit_hint(say, view.kpi.measure), fields, say("Count on me!"));
}

Html earlier(const language::Language& say, const NewPromise& view) {
    const Html why = guide_link(GuidePart::promise, say("Why a promise, and not a goal"));
    if (view.earlier.empty())
        return html(R"(<p class="soft">{}</p>{})", say("Your first promise for this number."), why);
    return html(R"(<h2 class="in-case">{}</h2>{}<p class="small soft">{}</p>{})", say("Until now"),
                promise_list(say, view.kpi, view.earlier, nullptr),
                say("A promise is never edited: a new one takes over, and all stay visible."), why);
}

}  // namespace

Sheet promise_page(const language::Language& say, const NewPromise& view) {
    Sheet sheet{.title = say("A new promise"), .room = Room::my_numbers};
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        <div class="case promising">{}<div>{}</div></div>)",
                      kpi(view.kpi.id), view.kpi.name, say("What can we count on?"), form_of(say, view),
                      earlier(say, view));
    return sheet;
}

}  // namespace kept::views
