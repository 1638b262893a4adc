#pragma once

#include <string>
#include <vector>

#include "views/process_page.hpp"

namespace kept::views {

/// Whether there are so few numbers that the map shows how each stands, or so many that it shows which steps
/// have numbers and leaves the rest to the page of a process.
enum class MapShows { outcomes, places };

/// One process on the map.
struct MappedProcess {
    Process process;
    std::vector<StepView> steps;
};

enum class MayDraw { no, yes };

struct ProcessMap {
    std::vector<MappedProcess> processes;
    int closed_to_them = 0;
    MapShows shows = MapShows::outcomes;
    MayDraw may_draw = MayDraw::no;
    LookedBack looked_back;
};

/// All processes of the organisation on one screen, and on one sheet of paper.
Sheet process_map(const language::Language& say, const ProcessMap& view);

}  // namespace kept::views
