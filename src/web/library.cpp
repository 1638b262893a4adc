#include "views/library.hpp"

#include <algorithm>

#include "domain/library_codes.hpp"
#include "library/shelf.hpp"
#include "web/drawing.hpp"
#include "web/first_quarter.hpp"
#include "web/form.hpp"
#include "web/library_shelf.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr std::size_t most_shown = 30;

template <class Choice>
std::vector<std::pair<Choice, std::size_t>> counted(const std::vector<views::ShelvedExample>& own,
                                                    Choice LibraryExample::*place) {
    std::vector<std::pair<Choice, std::size_t>> all;
    for (const auto& [choice, code] : Codes<Choice>::all) {
        const auto stands_there = [&](const LibraryExample& each) { return each.*place == choice; };
        const auto ours = std::ranges::count_if(library::shelf().examples, stands_there);
        const auto theirs = std::ranges::count_if(
            own, [&](const views::ShelvedExample& each) { return stands_there(each.example); });
        all.emplace_back(choice, static_cast<std::size_t>(ours + theirs));
    }
    return all;
}

/// One shelf: everything of a department, or at a step of the work.
std::vector<views::ShelvedExample> standing_at(const views::Library& view) {
    std::vector<views::ShelvedExample> all(view.own);
    for (const LibraryExample& each : library::shelf().examples) all.push_back({each, ""});
    std::erase_if(all, [&](const views::ShelvedExample& each) {
        return (view.department && each.example.department != *view.department) ||
               (view.step && each.example.step != *view.step);
    });
    return all;
}

void keep_only_what_fits(views::Library& view) {
    if (view.found.size() <= most_shown) return;
    view.not_shown = view.found.size() - most_shown;
    view.found.resize(most_shown);
}

}  // namespace

// GET /library, with ?search= some words, ?department= or ?step=
http::Response show_library(App& app, const Asked& asked, const SignedIn& me) {
    const Form form = Form::behind_the_question_mark(asked.request);
    views::Library view{.search = form.text("search")};
    view.own = app.store.read([&](storage::Connection& connection) {
        view.way_back = left_of_first_quarter(app, connection, me);
        return own_shelf(connection, me);
    });
    if (view.search.empty()) {
        view.department = form.choice<Department>("department");
        view.step = form.choice<WorkStep>("step");
        if (view.department || view.step) view.found = standing_at(view);
        view.departments = counted(view.own, &LibraryExample::department);
        view.steps = counted(view.own, &LibraryExample::step);
    } else {
        view.found = found_on(view.own, view.search);
        keep_only_what_fits(view);
    }
    return draw(app, me, views::library_page(me.say, view), views::library());
}

}  // namespace kept::web
