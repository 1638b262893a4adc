#include "views/search.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

#include "domain/search_codes.hpp"
#include "domain/zone.hpp"
#include "views/library_words.hpp"
#include "web/discussions_found.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/library_shelf.hpp"
#include "web/own_zone.hpp"
#include "web/pages.hpp"
#include "web/things_in_sight.hpp"

namespace kept::web {
namespace {

constexpr std::size_t few = 5;
constexpr std::size_t few_of_the_rest = 3;
constexpr std::size_t many = 50;

/// An entry of the journal that stands in an address; without one, everything was before.
Sequence before_which(const std::string& typed) {
    Sequence before = 0;
    const char* const end = typed.data() + typed.size();
    const auto [rest, error] = std::from_chars(typed.data(), end, before);
    return error == std::errc() && rest == end ? before : std::numeric_limits<Sequence>::max();
}

views::Hit example_hit(const SignedIn& me, const views::ShelvedExample& shelved) {
    const LibraryExample& example = shelved.example;
    const ExampleWords& words = words_in(example, me.say.tongue());
    return {.leads = views::library_example(example.id),
            .name = words.name,
            .belongs = views::department_name(me.say, example.department) + " · " +
                       views::step_name(me.say, example.step),
            .says = words.tells};
}

views::HitGroup examples_found(storage::Connection& connection, const SignedIn& me, std::string_view search,
                               Slips slips, std::size_t most) {
    const auto found = found_on(own_shelf(connection, me), search, slips);
    views::HitGroup group{.kind = SearchedIn::examples};
    const std::size_t shown = std::min(found.size(), most);
    for (std::size_t at = 0; at < shown; ++at) group.hits.push_back(example_hit(me, found[at]));
    group.not_shown = found.size() - shown;
    return group;
}

/// A few of each kind, or many of one.
class Searching {
  public:
    Searching(storage::Connection& connection, const SignedIn& me, Instant now, views::SearchPage& page)
        : connection_(connection), me_(me), now_(now), page_(page) {}

    void search(Sequence before) {
        ThingsInSight things(connection_, me_, now_);
        if (asks_for_names())
            for (auto& each : things.found(page_.search, of(few))) add(std::move(each));
        if (asks(SearchedIn::discussions)) add_discussions(things, before);
        if (asks(SearchedIn::examples))
            add(examples_found(connection_, me_, page_.search, slips(), of(few_of_the_rest)));
    }

  private:
    bool asks(SearchedIn kind) const { return !page_.only || *page_.only == kind; }
    bool asks_for_names() const {
        return page_.only != SearchedIn::discussions && page_.only != SearchedIn::examples;
    }
    std::size_t of(std::size_t each) const { return page_.only ? many : each; }

    /// Where something is as it was typed, nobody made a slip.
    Slips slips() const {
        for (const auto& group : page_.groups)
            for (const views::Hit& each : group.hits) {
                const auto words = search_words(each.name + ' ' + each.belongs + ' ' + each.says);
                if (slips_to_hold(page_.words, words) == 0) return Slips::not_forgiven;
            }
        return Slips::forgiven;
    }

    void add(views::HitGroup group) {
        if (asks(group.kind)) page_.groups.push_back(std::move(group));
    }

    void add_discussions(const ThingsInSight& things, Sequence before) {
        auto found =
            discussions_found(connection_, me_, things, {page_.search, slips(), before, of(few_of_the_rest)});
        if (found.looked_back_to)
            page_.looked_back_to = day_at(*found.looked_back_to, own_zone(connection_, me_, now_));
        add(std::move(found.group));
    }

    storage::Connection& connection_;
    const SignedIn& me_;
    const Instant now_;
    views::SearchPage& page_;
};

views::Path own_address(const views::SearchPage& page) {
    if (page.only) return views::search_in(page.search, code_of(*page.only));
    return page.search.empty() ? views::search() : views::search_for(page.search);
}

}  // namespace

// GET /search, with ?q= some words, and ?in= the kind of which all is asked; of discussions ?before= an entry
http::Response show_search(App& app, const Asked& asked, const SignedIn& me) {
    const Form form = Form::behind_the_question_mark(asked.request);
    views::SearchPage page{.search = form.text("q"), .only = form.choice<SearchedIn>("in")};
    page.words = searched_words(page.search);
    if (!page.words.empty())
        app.store.read([&](storage::Connection& connection) {
            Searching(connection, me, app.store.now(), page).search(before_which(form.text("before")));
            return 0;
        });
    return draw(app, me, views::search_page(me.say, page), own_address(page));
}

}  // namespace kept::web
