#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/search_words.hpp"
#include "domain/searched_in.hpp"
#include "language/language.hpp"
#include "views/paths.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// One thing that was found, and where it belongs. Of a person or a number nothing is counted here.
struct Hit {
    Path leads;
    std::string name;
    std::string belongs;    ///< "Sanne Bakker · Frontwheel"; empty where the name says it
    std::string says = {};  ///< a sentence of it
    std::string past = {};  ///< "retired", "left on 3 August": what it no longer is
};

/// What was found of one kind, the best first; of discussions the newest first.
struct HitGroup {
    SearchedIn kind = SearchedIn::people;
    std::vector<Hit> hits;
    std::size_t not_shown = 0;        ///< how many were found beyond these; nobody counts discussions
    std::optional<Sequence> earlier;  ///< of discussions: before which entry it was not looked yet
};

/// What somebody searched, and what was found.
struct SearchPage {
    std::string search;
    SearchWords words;
    std::optional<SearchedIn> only;     ///< all of one kind; nothing: a few of each
    std::vector<HitGroup> groups;       ///< those in which something was found, the likeliest first
    std::optional<Day> looked_back_to;  ///< in the discussions, where it stopped before the first of them
};

Sheet search_page(const language::Language& say, const SearchPage& view);

/// What was found, as the page and the dialog show it.
Html hits(const language::Language& say, const SearchPage& view);

}  // namespace kept::views
