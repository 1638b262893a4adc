#include <algorithm>
#include <array>

#include "sample.hpp"

namespace kept::samples {

Sample page_sample(std::string_view name, std::string_view caption, const views::Sheet& sheet) {
    return {name, caption, sheet.main, sheet.breadth};
}

std::span<const Chapter> chapters() {
    static constexpr auto all = std::to_array<Chapter>({
        {"shapes", "Outcomes and marks", shapes},
        {"six", "The six", the_six},
        {"rows", "Rows of My numbers", rows},
        {"entering", "A number being typed", entering},
        {"answers", "Answers to a number", answers},
        {"my-numbers", "My numbers", my_numbers},
        {"boards", "The board", boards},
        {"processes", "Processes", processes},
        {"charts", "Charts", charts},
        {"kpis", "The page of a KPI", kpis},
        {"promising", "Promises and corrections", promising},
        {"naming", "Naming a number", naming},
        {"library", "The library", library},
        {"search", "Searching everything", searching},
        {"hand", "The hand over time", the_hand},
        {"conversation", "Conversation", conversation},
        {"weekly", "The weekly meeting", weekly},
        {"between-teams", "Between teams, and what one will do", between_teams},
        {"days", "Leave, workdays and days off", days_away},
        {"walls", "On the wall", walls},
        {"laptops", "A laptop that goes round", laptops},
        {"teams", "Teams", teams},
        {"half-year", "Half a year, and the guide", half_year},
        {"people", "People and what was arranged", people},
        {"first-quarter", "The first quarter of an hour", first_quarter},
        {"coaches", "Somebody from outside", coaches},
        {"coming-in", "Coming in", coming_in},
        {"accounts", "One's own account", accounts},
        {"forms", "Fields and what they say back", forms},
        {"errors", "When something is not there, or went wrong", errors},
        {"tour", "The tour of the example", tour},
    });
    return all;
}

const Chapter* chapter_called(std::string_view name) {
    const auto found = std::ranges::find(chapters(), name, &Chapter::name);
    return found == chapters().end() ? nullptr : &*found;
}

}  // namespace kept::samples
