#include "views/first_day.hpp"

#include "views/first_quarter.hpp"
#include "views/guide.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html places() {
    return html(R"(
        <svg class="places" width="304" height="76" viewBox="0 0 304 76" aria-hidden="true">
        <path class="unpromised-ground" d="M0 73H304"/>
        <path class="vacancy next" d="M2 70V8H58V70"/><path class="vacancy" d="M82 70V8H138V70"/>
        <path class="vacancy" d="M162 70V8H218V70"/><path class="vacancy" d="M242 70V8H298V70"/>
        </svg>)");
}

/// Whoever has not begun it may take a quarter of an hour for it.
Html step_by_step(const language::Language& say, const MyNumbers& view) {
    if (view.first_quarter) return back_into_first_quarter(say, view);
    return html(R"(<p class="step-by-step"><a href="{}">{}</a></p>)", first_quarter(),
                say("Step by step, in a quarter of an hour"));
}

}  // namespace

Html first_day(const language::Language& say, const MyNumbers& view) {
    const Html form = html(R"(
        <form class="question modest" method="get" action="{}">
        {}
        <label for="name">{}</label>
        <input class="field" id="name" name="name" autocomplete="off" aria-describedby="name-hint">
        {}
        </form>)",
                           new_kpi(), places(), say("Your first number"),
                           html(R"(
        <p class="hint" id="name-hint">{}</p>
        <div class="buttons"><button class="button strong">{}</button></div>
        <p class="to-library"><a href="{}">{}</a></p>)",
                                say("In your own words. Three is enough, four is full."),
                                say("Name this number"), library(), say("Look at what others count")));
    return html(R"(
        <div class="case first-day">
        <div><p class="soft">{}</p><h1 class="statement">{}</h1>{}{}</div>
        {}
        </div>)",
                say("Welcome to {0}, {1}.", view.team_name, first_name_of(view.member_name)),
                say("Which handful of numbers describe your contribution to growth?"),
                step_by_step(say, view), guide_link(GuidePart::own_number, say("How to find your number")),
                form);
}

Html back_into_first_quarter(const language::Language& say, const MyNumbers& view) {
    if (!view.first_quarter) return {};
    return go_on_line(say, view.first_quarter->thing, view.first_quarter->form);
}

}  // namespace kept::views
