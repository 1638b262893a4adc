#include "views/search.hpp"

#include <algorithm>

#include "domain/marking.hpp"
#include "domain/search_codes.hpp"
#include "views/phrase.hpp"
#include "views/search_field.hpp"

namespace kept::views {
namespace {

std::string kind_name(const language::Language& say, SearchedIn kind) {
    switch (kind) {
        case SearchedIn::people:
            return say.with_context("search", "People");
        case SearchedIn::numbers:
            return say.with_context("search", "Numbers");
        case SearchedIn::teams:
            return say.with_context("search", "Teams");
        case SearchedIn::processes:
            return say.with_context("search", "Processes and steps");
        case SearchedIn::discussions:
            return say.with_context("search", "Discussions");
        case SearchedIn::examples:
            break;
    }
    return say.with_context("search", "Examples in the library");
}

/// Words in any script stand for themselves: what they are written next to does not turn with them.
Html marked_text(std::string_view text, const SearchPage& view, Slips slips = Slips::forgiven) {
    const Html all = each(marked(text, view.words, slips), [](const MarkedPart& part) {
        return part.mark == Mark::found ? html("<mark>{}</mark>", part.text) : html("{}", part.text);
    });
    return html("<bdi>{}</bdi>", all);
}

bool holds_a_mark(std::string_view text, const SearchPage& view, Slips slips = Slips::forgiven) {
    const auto parts = marked(text, view.words, slips);
    return std::ranges::find(parts, Mark::found, &MarkedPart::mark) != parts.end();
}

/// What somebody said is shown always, a number's sentence where that is what was found.
Html sentence(const SearchPage& view, SearchedIn kind, const Hit& hit, Slips slips) {
    if (hit.says.empty()) return {};
    if (kind == SearchedIn::discussions)
        return html(R"(<span class="hit-says">{}</span>)", marked_text(snippet(hit.says, view.words), view));
    if (!holds_a_mark(hit.says, view, slips)) return {};
    return html(R"(<span class="hit-says">{}</span>)",
                marked_text(snippet(hit.says, view.words), view, slips));
}

/// Where its name is what was meant, nothing else of it is guessed at.
Html hit_line(const SearchPage& view, SearchedIn kind, const Hit& hit) {
    const Slips slips = holds_a_mark(hit.name, view) ? Slips::not_forgiven : Slips::forgiven;
    const Html past = hit.past.empty() ? Html() : html(R"( <span class="hit-past">{}</span>)", hit.past);
    const Html belongs = hit.belongs.empty() ? Html()
                                             : html(R"(<span class="hit-belongs">{}</span>)",
                                                    marked_text(hit.belongs, view, slips));
    return html(R"(
        <li><a class="hit" href="{}"><span class="hit-name">{}{}</span>{}{}</a></li>)",
                hit.leads, marked_text(hit.name, view), past, sentence(view, kind, hit, slips), belongs);
}

Path all_of(const SearchPage& view, const HitGroup& group) {
    if (group.kind == SearchedIn::examples) return library_with(view.search);
    return search_in(view.search, code_of(group.kind));
}

Html way_to_all(const language::Language& say, const SearchPage& view, const HitGroup& group) {
    if (view.only || (group.not_shown == 0 && !group.earlier)) return {};
    const std::string words =
        group.kind == SearchedIn::discussions
            ? say("More of them")
            : say("All {0}", static_cast<std::int64_t>(group.hits.size() + group.not_shown));
    return html(R"(<a class="small" href="{}">{}<span class="heard"> {}</span></a>)", all_of(view, group),
                words, kind_name(say, group.kind));
}

Html group_part(const language::Language& say, const SearchPage& view, const HitGroup& group) {
    if (group.hits.empty()) return {};
    return html(R"(
        <section class="hit-group" aria-labelledby="hits-{}"><header><h2 id="hits-{}">{}</h2>{}</header>
        <ul>{}</ul></section>)",
                code_of(group.kind), code_of(group.kind), kind_name(say, group.kind),
                way_to_all(say, view, group),
                each(group.hits, [&](const Hit& hit) { return hit_line(view, group.kind, hit); }));
}

/// Of a search that holds more than is shown.
Html what_is_left(const language::Language& say, const SearchPage& view) {
    Html all;
    for (const HitGroup& each : view.groups) {
        if (view.only && each.not_shown > 0)
            all += html(R"(<p class="small soft">{}</p>)",
                        say.plural("{0} more. One more word brings them nearer.",
                                   "{0} more. One more word brings them nearer.",
                                   static_cast<std::int64_t>(each.not_shown)));
        if (view.looked_back_to && each.kind == SearchedIn::discussions)
            all += html(R"(<p class="small soft">{}</p>)",
                        say("In the discussions Kept looked back to {0}.",
                            say.day(*view.looked_back_to, language::DayStyle::plain)));
        if (each.earlier && (view.only || view.looked_back_to))
            all += html(R"(<p><a class="button quiet" href="{}">{}</a></p>)",
                        search_before(view.search, *each.earlier), say("Look further back"));
    }
    return all;
}

bool is_empty(const SearchPage& view) {
    for (const HitGroup& each : view.groups)
        if (!each.hits.empty()) return false;
    return true;
}

/// Who cannot see the list hears what is in it.
Html told(const language::Language& say, const SearchPage& view) {
    if (view.search.find_first_not_of(" \t\n\r") == std::string::npos) return {};
    if (is_empty(view))
        return html(R"(<p class="nothing-found" role="status">{}</p>)",
                    phrase(say, "Nothing was found for “{0}”.", html("<bdi>{}</bdi>", view.search)));
    std::vector<std::string> kinds;
    for (const HitGroup& each : view.groups)
        if (!each.hits.empty()) kinds.push_back(kind_name(say, each.kind));
    return html(R"(<p class="heard" role="status">{}</p>)", say("Found: {0}", say.listed(kinds)));
}

Html page_form(const language::Language& say, const SearchPage& view) {
    return html(R"(
        <form class="search-form" method="get" action="{}" role="search" hx-target="#hits" hx-select="#hits"
            hx-swap="outerHTML ignoreTitle:true" hx-replace-url="true">
        <label class="heard" for="find">{}</label>{}
        <button class="button">{}</button>
        </form>)",
                search(), say("What are you looking for?"), search_field("find", "q", view.search, search()),
                say("Search"));
}

}  // namespace

Html hits(const language::Language& say, const SearchPage& view) {
    return html(R"(<div class="hits" id="hits" data-searched="{}">{}{}{}</div>)", view.search,
                told(say, view),
                each(view.groups, [&](const HitGroup& group) { return group_part(say, view, group); }),
                what_is_left(say, view));
}

Sheet search_page(const language::Language& say, const SearchPage& view) {
    Sheet sheet{.title = say.with_context("page", "Search"), .room = Room::search};
    const Html trail = view.only ? html(R"(<p class="trail"><a href="{}">{}</a></p>)",
                                        search_for(view.search), say("Everything that was found"))
                                 : Html();
    sheet.main =
        html(R"(
        {}<h1>{}</h1>
        <p class="search-lead soft">{}</p>
        <div class="searching" data-searching>{}{}</div>)",
             trail, say.with_context("page", "Search"),
             say("People, numbers, teams, processes, discussions and the library. Half a word will do, "
                 "and so will a slip."),
             page_form(say, view), hits(say, view));
    return sheet;
}

}  // namespace kept::views
