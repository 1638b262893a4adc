#pragma once

#include <vector>

#include "domain/team.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Whether a process may belong to the whole organisation: administrators say so.
enum class ForEverybody { no, yes };

/// Drawing a process. Fields: name, flows, team (an id; empty: the whole organisation's), steps (one a line).
struct NewProcess {
    std::vector<Team> teams;
    ForEverybody for_everybody = ForEverybody::no;
    FormState form;
};

Sheet new_process_page(const language::Language& say, const NewProcess& view);

/// The fields that say what a process is, in the form that draws it and in the one that describes it anew.
Html description_fields(const language::Language& say, const NewProcess& view, std::string_view name,
                        std::string_view flows, std::string_view team);

}  // namespace kept::views
