#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "language/language.hpp"
#include "views/html.hpp"
#include "views/paths.hpp"
#include "views/reads_as.hpp"
#include "views/tour.hpp"

namespace kept::views {

/// The room of the house that a page stands in.
enum class Room { my_numbers, team, processes, organisation, guide, search, elsewhere };

/// How much a page holds: a single thing stands in one narrow column.
enum class Breadth { wide, single };

/// The next meeting, shown in the header.
struct ComingMeeting {
    std::string words;   ///< "Huddle 09:30"
    double still_to_go;  ///< how much of the last hour before it is left: 1 (an hour or more) to 0
    Path opens;
};

/// Who is looking.
struct Looking {
    std::string name;
    std::string initials;
    std::optional<TeamId> team;  ///< whose board the navigation opens; without one, the list of teams
    ReadsAs reads = ReadsAs::member;
};

/// What the example organisation says above its pages.
struct DemoRibbon {
    std::string plays;             ///< the name of the member one is; empty before one is anybody
    std::optional<TourStep> tour;  ///< while one is being shown around
};

/// What stands around a page.
struct Frame {
    const language::Language& say;
    std::string title;  ///< without the product's name
    Path here;          ///< the page's own address, to which choosing a language returns
    std::string form_token;
    Room room = Room::elsewhere;
    Breadth breadth = Breadth::wide;
    std::optional<Looking> looking;  ///< nobody: a page without navigation
    std::optional<ComingMeeting> coming;
    std::string coming_names;   ///< whatever makes that another meeting, or none
    std::optional<Path> hears;  ///< the stream of a page that nobody is signed in on, if it has one
    std::optional<DemoRibbon> demo;
    Instant asked =
        {};  ///< when the page was asked for: what changed since, it is told as it begins to listen
};

/// A whole document.
Html page(const Frame& frame, const Html& main);

/// A whole document for a screen on the wall: nothing stands around it.
Html wall_document(const Frame& frame, const Html& main);

/// The hidden field that every form carries.
Html token_field(std::string_view form_token);

/// The hidden fields of a form that makes something: its token, and the key that makes sending it twice safe.
Html token_and_key_fields(std::string_view form_token, std::string_view form_key);

}  // namespace kept::views
