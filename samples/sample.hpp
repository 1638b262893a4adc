#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/sheet.hpp"

namespace kept::samples {

/// One component in one state, drawn from the cast.
struct Sample {
    std::string_view name;     ///< "six-silent": its anchor, unlike any other in the book
    std::string_view caption;  ///< in English, for who works on Kept
    views::Html drawn;
    views::Breadth breadth = views::Breadth::wide;
};

/// A whole page, without its frame.
Sample page_sample(std::string_view name, std::string_view caption, const views::Sheet& sheet);

using Samples = std::vector<Sample>;

/// The samples of one component or one kind of page.
struct Chapter {
    std::string_view name;  ///< "six": its anchor and its address
    std::string_view title;
    Samples (*samples)(const language::Language&);
};

/// The table of contents.
std::span<const Chapter> chapters();

/// Nothing for any other name.
const Chapter* chapter_called(std::string_view name);

// The chapters, each in a file of its own.
Samples shapes(const language::Language& say);
Samples the_six(const language::Language& say);
Samples rows(const language::Language& say);
Samples entering(const language::Language& say);
Samples answers(const language::Language& say);
Samples my_numbers(const language::Language& say);
Samples boards(const language::Language& say);
Samples processes(const language::Language& say);
Samples charts(const language::Language& say);
Samples kpis(const language::Language& say);
Samples promising(const language::Language& say);
Samples naming(const language::Language& say);
Samples library(const language::Language& say);
Samples searching(const language::Language& say);
Samples the_hand(const language::Language& say);
Samples conversation(const language::Language& say);
Samples weekly(const language::Language& say);
Samples between_teams(const language::Language& say);
Samples days_away(const language::Language& say);
Samples walls(const language::Language& say);
Samples laptops(const language::Language& say);
Samples teams(const language::Language& say);
Samples half_year(const language::Language& say);
Samples coaches(const language::Language& say);
Samples people(const language::Language& say);
Samples first_quarter(const language::Language& say);
Samples coming_in(const language::Language& say);
Samples accounts(const language::Language& say);
Samples forms(const language::Language& say);
Samples errors(const language::Language& say);
Samples tour(const language::Language& say);

}  // namespace kept::samples
