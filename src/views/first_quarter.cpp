#include "views/first_quarter.hpp"

#include <algorithm>

#include "views/answer.hpp"
#include "views/fields.hpp"
#include "views/guide.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"
#include "views/rhythm_words.hpp"

namespace kept::views {
namespace {

const Candidate* at_place(const Candidates& view, int place) {
    const auto found = std::ranges::find(view.kept, place, &Candidate::place);
    return found == view.kept.end() ? nullptr : &*found;
}

std::string label_of(const language::Language& say, int place) {
    if (place == 1) return say("A first number");
    return place == 2 ? say("A second") : say("A third");
}

/// What is named is no candidate any more; what an old page wrote over it is shown, so that it is not lost.
Html candidate_field_of(const language::Language& say, const Candidates& view, int place) {
    const Candidate* kept = at_place(view, place);
    const auto field = candidate_field(place);
    if (kept && kept->kpi && !view.form.refuses(field))
        return html(R"(<p class="named-candidate"><b>{}</b> <span class="soft">{}</span></p>)", kept->name,
                    say("is named"));
    return text_field(say, view.form,
                      {.name = field,
                       .label = label_of(say, place),
                       .hint = place == 1 ? say("In your own words: “Complaints solved”.") : "",
                       .at_first = kept ? std::string_view(kept->name) : std::string_view()});
}

Html due_line(const language::Language& say, const DueNext& due, const Clock& clock) {
    const auto period = spoken_period(say, due.period, clock);
    const auto at = meeting_name(say, due.meeting, clock);
    const Html name = html(R"(<a href="{}">{}</a>)", kpi(due.kpi.id), due.kpi.name);
    const Html line = due.seal ? phrase(say, "{0}: your number for {1} is sealed for {2}.", name, period, at)
                               : phrase(say, "{0}: your number for {1} is due at {2}.", name, period, at);
    return html("<li>{}</li>", line);
}

Html due_part(const language::Language& say, const WhatsNext& view) {
    if (view.due.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="due"><header><h2 id="due">{}</h2></header>
        <ul class="rhythm">{}</ul></section>)",
                say("When you say it"),
                each(view.due, [&](const DueNext& one) { return due_line(say, one, view.clock); }));
}

Html team_part(const language::Language& say, const WhatsNext& view) {
    if (!view.rhythm)
        return html(R"(<p class="soft">{}</p>)",
                    say("You are in no team yet. Once somebody adds you, this goes on."));
    return html(R"(
        <section class="section" aria-labelledby="meets"><header><h2 id="meets">{}</h2></header>{}</section>)",
                say("When {0} meets", view.team_name), rhythm_in_words(say, *view.rhythm));
}

/// A number that first gets its place and then its name is one line.
std::vector<ThingToDo> others_left(const language::Language& say, const WhatsNext& view) {
    std::vector<std::string> told;
    if (view.next) told.push_back(words_of(say, *view.next));
    std::vector<ThingToDo> others;
    for (const ThingToDo& each : view.to_do) {
        const auto words = words_of(say, each);
        if (std::ranges::find(told, words) != told.end()) continue;
        told.push_back(words);
        others.push_back(each);
    }
    return others;
}

Html left_over(const language::Language& say, const WhatsNext& view) {
    const auto others = others_left(say, view);
    if (others.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="left"><header><h2 id="left">{}</h2></header>
        <ul class="left-over">{}</ul></section>)",
                say("What is left"), each(others, [&](const ThingToDo& one) {
                    return html(R"(<li><a href="{}">{}</a></li>)", path_of(one),
                                say.capitalised(words_of(say, one)));
                }));
}

Html ways_on(const language::Language& say, const WhatsNext& view) {
    const Html on = view.next ? html(R"(<a class="button strong" href="{}">{}</a>)", path_of(*view.next),
                                     say("Go on: {0}", words_of(say, *view.next)))
                              : Html();
    return html(R"(
        <p class="first-ways">{}<a class="button {} later" href="{}">{}</a></p>)",
                on, view.next ? "quiet" : "strong", my_numbers(), say("To my numbers"));
}

}  // namespace

Path path_of(const ThingToDo& thing) {
    switch (thing.what) {
        case FirstThing::rhythm:
            return first_rhythm();
        case FirstThing::candidates:
            return candidates();
        case FirstThing::place:
            return candidate_place(thing.place);
        case FirstThing::name:
            return candidate(thing.place);
        case FirstThing::promise:
            return first_promise(*thing.kpi);
        case FirstThing::report:
            return first_report(*thing.kpi);
        case FirstThing::invitation:
            break;
    }
    return first_invitation();
}

std::string words_of(const language::Language& say, const ThingToDo& thing) {
    switch (thing.what) {
        case FirstThing::rhythm:
            return say("when your team meets");
        case FirstThing::candidates:
            return say("the numbers that could be yours");
        case FirstThing::place:
        case FirstThing::name:
            return say("making “{0}” your number", thing.name);
        case FirstThing::promise:
            return say("a promise for “{0}”", thing.name);
        case FirstThing::report:
            return say("the first number for “{0}”", thing.name);
        case FirstThing::invitation:
            break;
    }
    return say("inviting your team");
}

Sheet first_sheet(const language::Language& say, const FirstScreen& screen, const Html& content) {
    Sheet sheet{.title = screen.asks, .room = Room::my_numbers, .breadth = Breadth::single};
    const Html ways = html(R"(
        <p class="first-ways small"><a href="{}">{}</a> <a class="later" href="{}">{}</a></p>)",
                           screen.next ? path_of(*screen.next) : first_quarter_next(), say("Skip this"),
                           my_numbers(), say("Later: nothing is lost"));
    sheet.main = html(R"(
        <div class="first-quarter">
        <div><p class="soft">{}</p><h1 class="statement">{}</h1></div>
        <p class="lead">{}</p>
        {}
        {}
        </div>)",
                      screen.about.empty() ? say("Your first quarter of an hour") : screen.about, screen.asks,
                      screen.why, content, ways);
    return sheet;
}

Sheet candidates_page(const language::Language& say, const Candidates& view) {
    Html fields;
    for (int place = 1; place <= most_candidates; ++place) fields += candidate_field_of(say, view, place);
    const Html secrets =
        html("{}{}{}", hidden_fields(view.form),
             refusal_of_form(say, view.form, {candidate_field(1), candidate_field(2), candidate_field(3)}),
             hidden_field("seen", std::to_string(view.version)));
    const Html form =
        html(R"(
        <form class="form" method="post" action="{}" novalidate data-draft>
        {}{}
        <div class="buttons"><button class="button strong">{}</button>
        <button class="button quiet" name="then" value="library">{}</button></div>
        </form>)",
             candidates(), secrets, fields, say("Go on with these"), say("Look at what others count"));
    return first_sheet(say,
                       {.about = {},
                        .asks = say("Which handful of numbers describe your contribution to growth?"),
                        .why = say("Write down what comes to mind. Only you see it, and it can change "
                                   "until you name it."),
                        .next = view.next},
                       html("{}{}", form, guide_link(GuidePart::own_number, say("How to find your number"))));
}

Sheet whats_next_page(const language::Language& say, const WhatsNext& view) {
    Sheet sheet{.title = say("What happens next"), .room = Room::my_numbers};
    const Html answer = view.answer ? answer_part(say, *view.answer, std::nullopt, view.clock) : Html();
    const Html heading = html(R"(<h1 class="whats-next">{}</h1>)", sheet.title);
    sheet.main = html("{}{}{}{}", answer, heading,
                      html(R"(<div class="next-parts">{}{}{}</div>)", due_part(say, view),
                           team_part(say, view), left_over(say, view)),
                      ways_on(say, view));
    return sheet;
}

Html go_on_line(const language::Language& say, const ThingToDo& thing, const FormState& form) {
    return html(R"(
        <form class="go-on" method="post" action="{}">{}
        <p>{}</p><button class="word-button small">{}</button></form>)",
                first_quarter_put_away(), hidden_fields(form),
                phrase(say, "Go on where you were: {0}.",
                       html(R"(<a href="{}">{}</a>)", path_of(thing), words_of(say, thing))),
                say("Put this away"));
}

Html way_back(const language::Language& say, const std::optional<ThingToDo>& thing) {
    if (!thing) return {};
    return html(R"(<p class="way-back"><a href="{}">{}</a></p>)", candidates(),
                say("Back to your first quarter of an hour"));
}

}  // namespace kept::views
