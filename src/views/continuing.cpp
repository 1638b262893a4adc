#include "views/continuing.hpp"

#include "views/kpi_words.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

Html link_to(const Relative& relative) {
    return html(R"(<a href="{}">{}</a>)", kpi(relative.kpi.id), relative.kpi.name);
}

Html how_it_shows(const language::Language& say, const Predecessor& predecessor) {
    std::string words;
    if (predecessor.counted == Counted::otherwise)
        words = say("It was counted otherwise: its history stands on its own page.");
    else if (!predecessor.values.empty())
        words = say("Its history stands before this one, in grey.");
    return words.empty() ? Html() : html(R"( <span class="soft">{}</span>)", words);
}

Html search_form(const language::Language& say, const std::string& search) {
    return html(R"(
        <form class="form search" method="get" action="{}">
        <div class="asked"><label for="search">{}</label>
        <input class="field" id="search" name="search" value="{}" autocomplete="off"></div>
        <div class="buttons"><button class="button">{}</button></div>
        </form>)",
                predecessors(), say("What is it called, or whose was it?"), search, say("Search"));
}

Html found(const language::Language& say, const Relative& one) {
    return html(R"(
        <li><div><h2 class="entry-name"><a href="{}">{}</a></h2><p class="small soft">{}</p></div>
        <a class="button quiet" href="{}" aria-label="{}">{}</a></li>)",
                kpi(one.kpi.id), one.kpi.name, one.owner_name, new_kpi_continuing(one.kpi.id),
                say("Continue this one") + ", " + one.kpi.name, say("Continue this one"));
}

Html list(const language::Language& say, const Predecessors& view) {
    if (view.found.empty() && view.search.empty())
        return html(R"(<div class="nothing-yet"><p>{}</p></div>)",
                    say("No number has retired yet. Once one does, a new one can continue it."));
    if (view.found.empty())
        return html(R"(<div class="nothing-yet"><p>{}</p></div>)",
                    say("Nothing was found for “{0}”.", view.search));
    const Html more = view.more ? html(R"(<p class="small soft counted">{}</p>)",
                                       say("There are more. Search by a word of its name or its owner's."))
                                : Html();
    return html(R"(<ul class="entries">{}</ul>{})",
                each(view.found, [&](const Relative& one) { return found(say, one); }), more);
}

}  // namespace

Html succession(const language::Language& say, const std::optional<Predecessor>& predecessor,
                const std::vector<Relative>& successors) {
    Html all;
    if (predecessor)
        all += html("<p>{}{}</p>",
                    phrase(say, "Continues {0} of {1}.", link_to(predecessor->relative),
                           predecessor->relative.owner_name),
                    how_it_shows(say, *predecessor));
    for (const Relative& each : successors)
        all += html("<p>{}</p>",
                    phrase(say, "{0} of {1} continues this number.", link_to(each), each.owner_name));
    return all;
}

std::optional<ChartPredecessor> drawn_before(const language::Language& say,
                                             const std::optional<Predecessor>& predecessor,
                                             const std::string& owner_name) {
    if (!predecessor || predecessor->values.empty()) return std::nullopt;
    const Relative& relative = predecessor->relative;
    ChartPredecessor earlier{.words = first_name_of(relative.owner_name) + ": " + relative.kpi.name,
                             .successor = say("{0} goes on", first_name_of(owner_name)),
                             .begins = first_name_of(relative.owner_name)};
    for (const EarlierValue& each : predecessor->values)
        earlier.values.push_back(each.value ? std::optional(as_double(*each.value)) : std::nullopt);
    return earlier;
}

Sheet predecessors_page(const language::Language& say, const Predecessors& view) {
    Sheet sheet{.title = say("Continue an earlier number"), .room = Room::my_numbers};
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        <div class="case"><div><p>{}</p>{}</div><div>{}</div></div>)",
             new_kpi(), say("Name a number"), sheet.title,
             say("You name a number of your own, and its chart opens with the earlier history in grey. "
                 "That counts for no record and no promise of yours."),
             search_form(say, view.search), list(say, view));
    return sheet;
}

}  // namespace kept::views
