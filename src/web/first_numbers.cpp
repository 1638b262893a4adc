#include <algorithm>
#include <charconv>

#include "actions/keep_candidates.hpp"
#include "actions/name_candidate.hpp"
#include "actions/own_candidate.hpp"
#include "domain/folding.hpp"
#include "views/first_number.hpp"
#include "web/drawing.hpp"
#include "web/first_quarter.hpp"
#include "web/form.hpp"
#include "web/library_shelf.hpp"
#include "web/naming.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"
#include "web/place_in_work.hpp"

namespace kept::web {
namespace {

constexpr std::string_view candidate_prefix = "candidate_";

http::Response draw_candidates(App& app, const SignedIn& me, views::FormState form, int status = 200) {
    views::Candidates view{.form = std::move(form)};
    app.store.read([&](storage::Connection& connection) {
        const FirstQuarter quarter = first_quarter_of(app, connection, me);
        for (const CandidateNow& each : quarter.candidates) view.kept.push_back(each.candidate);
        view.version = quarter.begun ? quarter.begun->version : 0;
        view.next = after(quarter.to_do, {FirstThing::candidates});
        return 0;
    });
    return draw(app, me, views::candidates_page(me.say, view), views::candidates(), status);
}

int number_in(const std::string& text) {
    int number = 0;
    const auto [end, bad] = std::from_chars(text.data(), text.data() + text.size(), number);
    return bad == std::errc{} && end == text.data() + text.size() ? number : -1;
}

/// Every field called so, also one more than a page has: an old or another page is not silently cut short.
std::vector<Candidate> candidates_in(const http::Request& request) {
    std::vector<Candidate> typed;
    for (const http::Field& each : request.form) {
        if (!each.name.starts_with(candidate_prefix)) continue;
        const int place = number_in(each.name.substr(candidate_prefix.size()));
        if (place >= 1) typed.push_back({.place = place, .name = each.value});
    }
    std::ranges::sort(typed, {}, &Candidate::place);
    return typed;
}

int place_asked(const Asked& asked) {
    const int place = number_in(asked.parts.at("place"));
    if (place < 1 || place > most_candidates) throw NotFound{};
    return place;
}

Candidate own_candidate(App& app, const SignedIn& me, int place) {
    return app.store.read([&](storage::Connection& connection) {
        return actions::own_candidate(connection, me.speaker(), place);
    });
}

http::Response draw_place(App& app, const SignedIn& me, int place, views::FormState form, int status = 200) {
    views::PlaceCandidate view{.candidate = own_candidate(app, me, place), .form = std::move(form)};
    view.places = app.store.read(
        [&](storage::Connection& connection) { return places_to_choose(connection, me, app.store.now()); });
    view.next = next_after(app, me, {FirstThing::place, place, {}, {}});
    return draw(app, me, views::place_candidate_page(me.say, view), views::candidate_place(place), status);
}

/// Whether an example of the library is about the same, by a word of its name that says something.
bool is_about(const LibraryExample& example, const std::string& name) {
    constexpr std::size_t shortest = 4;
    for (std::size_t from = 0; from < name.size();) {
        const std::size_t to = std::min(name.find(' ', from), name.size());
        const std::string word = name.substr(from, to - from);
        if (word.size() >= shortest &&
            (is_found(word, example.dutch.name) || is_found(word, example.english.name)))
            return true;
        from = to + 1;
    }
    return false;
}

/// A number that is called like one of the library is counted like it, at first.
std::optional<LibraryExample> example_like(storage::Connection& connection, const SignedIn& me,
                                           const std::string& name) {
    const auto found = found_on(own_shelf(connection, me), name);
    if (found.empty() || !is_about(found.front().example, name)) return std::nullopt;
    return found.front().example;
}

void propose(const std::optional<LibraryExample>& like, views::FormState& form) {
    if (like)
        fill_in_measure(like->measure, like->direction, like->cadence, form);
    else
        fill_in_measure({.unit = Unit::count}, Direction::increase, Cadence::workday, form);
}

http::Response draw_name(App& app, const SignedIn& me, int place, views::FormState form, int status = 200) {
    views::NameCandidate view{.candidate = own_candidate(app, me, place), .form = std::move(form)};
    app.store.read([&](storage::Connection& connection) {
        view.teams = teams_to_say_in(connection, me, app.store.now());
        const auto like = example_like(connection, me, view.candidate.name);
        if (like) view.like = words_in(*like, me.say.tongue()).name;
        if (!view.form.typed.contains("unit")) propose(like, view.form);
        if (view.form.refuses("step")) view.places = places_to_choose(connection, me, app.store.now());
        return 0;
    });
    view.next = next_after(app, me, {FirstThing::name, place, {}, {}});
    return draw(app, me, views::name_candidate_page(me.say, view), views::candidate(place), status);
}

/// Named meanwhile, there or on another page: then there is nothing to ask any more.
bool is_named(App& app, const SignedIn& me, int place) {
    return app.store.read([&](storage::Connection& connection) {
        const FirstQuarter quarter = first_quarter_of(app, connection, me);
        return std::ranges::any_of(quarter.candidates, [&](const CandidateNow& each) {
            return each.candidate.place == place && each.candidate.kpi;
        });
    });
}

}  // namespace

// GET /first-quarter/candidates
http::Response show_candidates(App& app, const Asked&, const SignedIn& me) {
    return draw_candidates(app, me, fresh_form(app, me.form_token));
}

// POST /first-quarter/candidates; with then=library they are kept as they are, for whoever looks around first
http::Response keep_candidates(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const bool looks_around = form.text("then") == "library";
    const auto kept = actions::keep_candidates(
        app.store, me.speaker(),
        {.typed = candidates_in(asked.request),
         .seen = number_in(form.text("seen")),
         .may_be_empty = looks_around ? actions::MayBeEmpty::yes : actions::MayBeEmpty::no});
    if (!kept) return draw_candidates(app, me, form_refused(form, me, kept.error()), 422);
    return looks_around ? look_at(views::library()) : go_on_after(app, me, {FirstThing::candidates});
}

// GET /first-quarter/candidates/{place}/place
http::Response show_candidate_place(App& app, const Asked& asked, const SignedIn& me) {
    const int place = place_asked(asked);
    if (is_named(app, me, place)) return go_on_after(app, me, {FirstThing::name, place, {}, {}});
    return draw_place(app, me, place, fresh_form(app, me.form_token));
}

// POST /first-quarter/candidates/{place}/place
http::Response place_candidate(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const int place = place_asked(asked);
    const std::string code = form.text("step");
    const auto placed =
        actions::place_candidate(app.store, me.speaker(), place, code, place_typed(app, me, code));
    if (!placed) return draw_place(app, me, place, form_refused(form, me, placed.error()), 422);
    return go_on_after(app, me, {FirstThing::place, place, {}, {}});
}

// GET /first-quarter/candidates/{place}
http::Response show_candidate(App& app, const Asked& asked, const SignedIn& me) {
    const int place = place_asked(asked);
    if (is_named(app, me, place)) return go_on_after(app, me, {FirstThing::name, place, {}, {}});
    return draw_name(app, me, place, fresh_form(app, me.form_token));
}

// POST /first-quarter/candidates/{place}: it becomes a KPI
http::Response name_candidate(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const int place = place_asked(asked);
    const Candidate candidate = own_candidate(app, me, place);
    actions::Naming naming = naming_in(app, form, me);
    if (!form.has("step")) naming.stands_on = place_typed(app, me, candidate.stands_on.value_or(""));
    const auto kpi = actions::name_candidate(app.store, me.speaker(), place, naming, form.sent());
    if (!kpi) return draw_name(app, me, place, form_refused(form, me, kpi.error()), 422);
    return go_on_after(app, me, {FirstThing::name, place, {}, {}});
}

}  // namespace kept::web
