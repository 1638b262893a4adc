#include "views/library.hpp"

#include "domain/library_codes.hpp"
#include "views/first_quarter.hpp"
#include "views/library_words.hpp"
#include "views/paths.hpp"
#include "views/search_field.hpp"

namespace kept::views {
namespace {

std::string where_it_belongs(const language::Language& say, const ShelvedExample& one) {
    const LibraryExample& example = one.example;
    const std::string words = department_name(say, example.department) + " · " +
                              step_name(say, example.step) + " · " + cadence_words(say, example.cadence);
    return one.added_by.empty() ? words : words + " · " + say("added by {0}", one.added_by);
}

Html entry(const language::Language& say, const ShelvedExample& one) {
    const ExampleWords& words = words_in(one.example, say.tongue());
    const Html tells = words.tells.empty() ? Html() : html("<p>{}</p>", words.tells);
    return html(R"(
        <li><div><h2 class="entry-name"><a href="{}">{}</a></h2>{}<p class="small soft">{}</p></div></li>)",
                library_example(one.example.id), words.name, tells, where_it_belongs(say, one));
}

Html entries(const language::Language& say, const std::vector<ShelvedExample>& all) {
    return html(R"(<ul class="entries shelf">{}</ul>)",
                each(all, [&](const ShelvedExample& one) { return entry(say, one); }));
}

std::string how_many(const language::Language& say, std::size_t count) {
    return say.plural("{0} example", "{0} examples", static_cast<std::int64_t>(count));
}

Html counted_link(const Path& path, std::string_view words, std::size_t count) {
    return html(R"(<li><a href="{}"><span>{}</span> <span class="soft">{}</span></a></li>)", path, words,
                count);
}

Html shelves(const language::Language& say, const Library& view) {
    return html(R"(
        <div class="shelves">
        <section aria-labelledby="by-department"><h2 class="in-case" id="by-department">{}</h2><ul>{}</ul></section>
        <section aria-labelledby="by-step"><h2 class="in-case" id="by-step">{}</h2><ul>{}</ul></section>
        </div>)",
                say("By department"),
                each(view.departments,
                     [&](const auto& one) {
                         return counted_link(library_of_department(code_of(one.first)),
                                             department_name(say, one.first), one.second);
                     }),
                say("By step of the work"), each(view.steps, [&](const auto& one) {
                    return counted_link(library_of_step(code_of(one.first)), step_name(say, one.first),
                                        one.second);
                }));
}

Html own_ones(const language::Language& say, const Library& view) {
    const Html all = view.own.empty()
                         ? html(R"(<p class="soft">{}</p>)",
                                say("None yet. What you count well, a colleague elsewhere may want to see."))
                         : entries(say, view.own);
    return html(R"(
        <section class="section" aria-labelledby="own"><header><h2 id="own">{}</h2>
        <a class="button" href="{}">{}</a></header>{}</section>)",
                say("Your organisation's own"), new_library_example(), say("Add an example"), all);
}

Html results(const language::Language& say, const Library& view) {
    const Html all = html(R"(<p class="small"><a href="{}">{}</a></p>)", library(), say("The whole library"));
    if (view.found.empty())
        return html(R"(<div class="nothing-yet" role="status"><p>{}</p></div>{})",
                    say("Nothing was found for “{0}”.", view.search), all);
    const Html more = view.not_shown == 0 ? Html()
                                          : html(R"(<p class="small soft counted">{}</p>)",
                                                 say.plural("{0} more. One more word brings them nearer.",
                                                            "{0} more. One more word brings them nearer.",
                                                            static_cast<std::int64_t>(view.not_shown)));
    return html(R"(<p class="small soft counted" role="status">{}</p>{}{}{})",
                how_many(say, view.found.size() + view.not_shown), entries(say, view.found), more, all);
}

/// Searched while it is typed; without scripts the button does it.
Html search_form(const language::Language& say, const Library& view) {
    return html(R"(
        <form class="form search library-search" method="get" action="{}" role="search" hx-target="#found"
            hx-select="#found" hx-swap="outerHTML" hx-replace-url="true">
        <div class="asked"><label for="search">{}</label>{}</div>
        <div class="buttons"><button class="button">{}</button></div>
        </form>)",
                library(), say("What do you want to see grow?"),
                search_field("search", "search", view.search, library()), say("Search"));
}

std::string heading(const language::Language& say, const Library& view) {
    if (view.department) return department_name(say, *view.department);
    if (view.step) return step_name(say, *view.step);
    return say("What do others count?");
}

Html trail(const language::Language& say, const Library& view) {
    if (!view.department && !view.step)
        return html(R"(<p class="trail"><a href="{}">{}</a></p>)", new_kpi(), say("Name a number"));
    return html(R"(<p class="trail"><a href="{}">{}</a></p>)", library(), say("Library"));
}

}  // namespace

Sheet library_page(const language::Language& say, const Library& view) {
    Sheet sheet{.title = say("Library"), .room = Room::my_numbers};
    const bool is_whole = view.search.empty() && !view.department && !view.step;
    sheet.main = html(R"(
        {}<h1>{}</h1>
        <p class="library-lead soft">{}</p>
        {}
        <div id="found">{}</div>)",
                      html("{}{}", trail(say, view), way_back(say, view.way_back)), heading(say, view),
                      say("Examples to think with, not to copy: your number gets a name of your own, and you "
                          "write yourself what grows by it."),
                      search_form(say, view),
                      is_whole ? html("{}{}", shelves(say, view), own_ones(say, view)) : results(say, view));
    return sheet;
}

}  // namespace kept::views
