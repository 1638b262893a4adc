#pragma once

#include <optional>
#include <string>

#include "domain/first_quarter.hpp"
#include "domain/library_example.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/html.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Who added an example, and what became of it.
struct Provenance {
    std::string added_by;
    Day added;
    std::optional<Day> taken_away;
};

/// Whether the reader may take an example away: it is their own.
enum class MayTakeAway { no, yes };

/// One example of the library.
struct ExamplePage {
    LibraryExample example;
    std::optional<Provenance> provenance;  ///< of an organisation's own
    MayTakeAway may_take_away = MayTakeAway::no;
    FormState form;
    std::optional<ThingToDo> way_back = {};  ///< into an unfinished first quarter of an hour
};

Sheet example_page(const language::Language& say, const ExamplePage& view);

/// The example beside the form in which a number is named.
Html example_beside(const language::Language& say, const LibraryExample& example);

/// Adding an example for one's organisation. Fields: department, step, and for nl and en name_, tells_,
/// formula_, pitfall_, contribution_ and counter_; how it is measured and what might be promised as when a
/// KPI is named.
Sheet adding_example_page(const language::Language& say, const FormState& form);

}  // namespace kept::views
