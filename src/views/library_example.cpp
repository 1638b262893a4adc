#include "views/library_example.hpp"

#include "domain/library_codes.hpp"
#include "views/first_quarter.hpp"
#include "views/library_words.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html said(std::string_view term, const Html& words) {
    if (words.empty()) return {};
    return html("<dt>{}</dt><dd>{}</dd>", term, words);
}

Html said(std::string_view term, const std::string& words) {
    return words.empty() ? Html() : said(term, html("{}", words));
}

Html counter_number(const LibraryExample& example, const ExampleWords& words) {
    if (example.counter.empty()) return words.counter.empty() ? Html() : html("{}", words.counter);
    return html(R"(<a href="{}">{}</a>)", library_example(example.counter), words.counter);
}

bool is_promised(const LibraryExample& example) {
    return example.promise != Bounds{};
}

std::string promised(const language::Language& say, const LibraryExample& example) {
    return say.capitalised(say.bounds(example.promise, example.measure));
}

std::string how_it_is_said(const language::Language& say, const LibraryExample& example) {
    return cadence_words(say, example.cadence) + " · " + direction_words(say, example.direction);
}

Html what_it_says(const language::Language& say, const LibraryExample& example) {
    const ExampleWords& words = words_in(example, say.tongue());
    return html("{}{}{}{}{}", said(say("What it tells"), words.tells),
                said(say("How it is counted"), words.formula),
                said(say("Why it is a contribution"), words.contribution),
                said(say("How it goes wrong"), words.pitfall),
                said(say("Say beside it"), counter_number(example, words)));
}

Html example_promise(const language::Language& say, const LibraryExample& example) {
    if (!is_promised(example)) return {};
    return html(R"(<p class="small soft">{}</p><p class="example-promise">{}</p>)",
                say("Somebody might promise"), promised(say, example));
}

Html taking(const language::Language& say, const ExamplePage& view) {
    if (view.provenance && view.provenance->taken_away) return {};
    return html(R"(
        <p><a class="button strong" href="{}">{}</a></p>
        <p class="small soft">{}</p>)",
                new_kpi_like(view.example.id), say("Start from this one"),
                say("The name and what grows by it stay empty: those are yours."));
}

Html taking_away(const language::Language& say, const ExamplePage& view) {
    if (view.may_take_away == MayTakeAway::no || view.provenance->taken_away) return {};
    return html(R"(
        <form method="post" action="{}">{}{}<button class="button quiet">{}</button></form>)",
                library_example_taken_away(view.example.id), hidden_fields(view.form),
                refusal_of_form(say, view.form, {}), say("Take it away"));
}

Html provenance(const language::Language& say, const ExamplePage& view) {
    if (!view.provenance) return {};
    const auto day = [&](Day at) { return say.day(at, language::DayStyle::with_year); };
    const Provenance& from = *view.provenance;
    const Html gone = from.taken_away ? html(R"(<p><b>{}</b></p>)", say("{0} took this example away on {1}.",
                                                                        from.added_by, day(*from.taken_away)))
                                      : Html();
    return html(R"(<div class="provenance"><p class="small soft">{}</p>{}{}</div>)",
                say("Added by {0} on {1}.", from.added_by, day(from.added)), gone, taking_away(say, view));
}

}  // namespace

Sheet example_page(const language::Language& say, const ExamplePage& view) {
    const LibraryExample& example = view.example;
    Sheet sheet{.title = words_in(example, say.tongue()).name, .room = Room::my_numbers};
    const Html trail = html(R"(
        <p class="trail"><a href="{}">{}</a> · <a href="{}">{}</a></p>)",
                            library(), say("Library"), library_of_department(code_of(example.department)),
                            department_name(say, example.department));
    const Html where =
        html(R"(<p class="soft"><a href="{}">{}</a> · {}</p>)", library_of_step(code_of(example.step)),
             step_name(say, example.step), how_it_is_said(say, example));
    sheet.main = html(R"(
        {}<h1>{}</h1>{}
        <div class="case library-example"><div>{}</div><dl class="example-words">{}</dl></div>)",
                      html("{}{}", trail, way_back(say, view.way_back)), sheet.title, where,
                      html("{}{}{}", example_promise(say, example), taking(say, view), provenance(say, view)),
                      what_it_says(say, example));
    return sheet;
}

Html example_beside(const language::Language& say, const LibraryExample& example) {
    const Html promise = is_promised(example)
                             ? said(say("Somebody might promise"),
                                    html(R"(<span class="promise-words">{}</span>)", promised(say, example)))
                             : Html();
    return html(R"(
        <section class="example-beside" aria-labelledby="example">
        <p class="small soft">{}</p>
        <h2 id="example"><a href="{}">{}</a></h2>
        <p class="small soft">{}</p>
        <dl class="example-words">{}</dl>
        </section>)",
                say("An example, not a prescription"), library_example(example.id),
                words_in(example, say.tongue()).name, how_it_is_said(say, example),
                html("{}{}", what_it_says(say, example), promise));
}

}  // namespace kept::views
