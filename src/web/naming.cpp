#include "web/naming.hpp"

#include <algorithm>

#include "actions/name_kpi.hpp"
#include "actions/reading.hpp"
#include "domain/hand.hpp"
#include "domain/outcome.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/teams.hpp"
#include "views/name_kpi.hpp"
#include "web/bounds_fields.hpp"
#include "web/continuing.hpp"
#include "web/drawing.hpp"
#include "web/library_shelf.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"
#include "web/place_in_work.hpp"

namespace kept::web {
namespace {

Day named_on(const History& history) {
    return history.kpi.first_period.first_day;
}

http::Response draw_full_hand(App& app, const SignedIn& me, const views::FormState& typed, int status) {
    views::FullHand view{.form = fresh_form(app, me.form_token)};
    view.form.typed = typed.typed;
    view.hand = app.store.read([&](storage::Connection& connection) {
        storage::Histories histories(connection, me.organisation);
        std::vector<views::KpiInHand> hand;
        for (const Kpi& each : storage::hand_of(connection, me.organisation, me.member.id)) {
            const History history = histories.of(each);
            hand.push_back(
                {each, the_six(history, Schedule(history.planning), app.store.now()), named_on(history)});
        }
        return hand;
    });
    return draw(app, me, views::full_hand_page(me.say, view), views::new_kpi(), status);
}

/// Where an earlier number may be continued, and which one was chosen.
void add_predecessor(storage::Connection& connection, const SignedIn& me, Instant now, views::NameKpi& view) {
    if (!kpis_to_continue(connection, me, now).empty()) view.may_continue = views::MayContinue::yes;
    if (const auto chosen = parse_id<Kpi>(view.form.text("continues")))
        view.continues =
            relative(connection, me, actions::readable_kpi(connection, me.speaker(), *chosen, now));
}

/// A number that goes on with another is counted like it, at first.
void fill_in_like(const Kpi& kpi, views::FormState& form) {
    form.typed["continues"] = kpi.id.text;
    form.typed["name"] = kpi.name;
    fill_in_measure(kpi.measure, kpi.direction, kpi.cadence, form);
}

/// An example lends how it is measured; the name and the contribution are its owner's words (rule 15).
void fill_in_like(const LibraryExample& example, views::FormState& form) {
    form.typed["example"] = example.id;
    fill_in_measure(example.measure, example.direction, example.cadence, form);
}

}  // namespace

std::vector<Team> teams_to_say_in(storage::Connection& connection, const SignedIn& me, Instant now) {
    const Day tomorrow = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
    std::vector<Team> teams;
    for (const storage::TeamOfMember& each :
         storage::teams_of(connection, me.organisation, me.member.id, tomorrow))
        teams.push_back(each.team);
    return teams;
}

void fill_in_measure(const Measure& measure, Direction direction, Cadence cadence, views::FormState& form) {
    form.typed["unit"] = code_of(measure.unit);
    form.typed["currency"] = measure.currency;
    form.typed["decimals"] = std::to_string(measure.decimals);
    form.typed["direction"] = code_of(direction);
    form.typed["cadence"] = code_of(cadence);
}

actions::Naming naming_in(App& app, const Form& form, const SignedIn& me) {
    return {.name = form.text("name"),
            .contribution = form.text("contribution"),
            .presence_reason = form.text("presence_reason"),
            .measure = measure_in(form),
            .direction = form.choice<Direction>("direction").value_or(Direction::increase),
            .cadence = form.choice<Cadence>("cadence").value_or(Cadence::workday),
            .team = team_in(app, form, me),
            .stands_on = place_typed(app, me, form.text("step"))};
}

Measure measure_in(const Form& form) {
    return {.unit = form.choice<Unit>("unit").value_or(Unit::number),
            .currency = form.text("currency"),
            .decimals = form.digit("decimals")};
}

TeamId team_in(App& app, const Form& form, const SignedIn& me) {
    if (const auto chosen = form.id<Team>("team")) return *chosen;
    const auto teams = app.store.read(
        [&](storage::Connection& connection) { return teams_to_say_in(connection, me, app.store.now()); });
    if (teams.empty()) throw NotFound{};
    return teams.front().id;
}

http::Response draw_naming(App& app, const SignedIn& me, views::FormState form, int status) {
    views::NameKpi view{.form = std::move(form)};
    app.store.read([&](storage::Connection& connection) {
        view.teams = teams_to_say_in(connection, me, app.store.now());
        view.kpis_in_hand =
            static_cast<int>(storage::places_taken(connection, me.organisation, me.member.id).size());
        add_predecessor(connection, me, app.store.now(), view);
        view.example = example_to_take(connection, me, view.form.text("example"));
        view.places = places_to_choose(connection, me, app.store.now());
        return view.kpis_in_hand;
    });
    if (status == 200 && view.kpis_in_hand >= full_hand) return draw_full_hand(app, me, view.form, 200);
    return draw(app, me, views::name_kpi_page(me.say, view), views::new_kpi(), status);
}

// GET /kpis/new, with ?name= what was typed before, ?continues= an earlier number, ?step= where it stands, or
// ?example= one of the library
http::Response show_naming(App& app, const Asked& asked, const SignedIn& me) {
    views::FormState form = fresh_form(app, me.form_token);
    if (const std::string* name = asked.request.query.first("name")) form.typed["name"] = *name;
    if (const std::string* step = asked.request.query.first("step")) form.typed["step"] = *step;
    const std::string* continues = asked.request.query.first("continues");
    if (const auto chosen = parse_id<Kpi>(continues ? *continues : std::string()))
        fill_in_like(app.store.read([&](storage::Connection& connection) {
            return actions::readable_kpi(connection, me.speaker(), *chosen, app.store.now());
        }),
                     form);
    const std::string* example = asked.request.query.first("example");
    const auto taken = app.store.read([&](storage::Connection& connection) {
        return example_to_take(connection, me, example ? *example : std::string());
    });
    if (taken) fill_in_like(*taken, form);
    return draw_naming(app, me, std::move(form));
}

// POST /kpis
http::Response name_kpi(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    actions::Naming naming = naming_in(app, form, me);
    naming.continues = form.id<Kpi>("continues");
    const BoundsFields bounds = bounds_fields(form, naming.measure, naming.direction, me);
    if (bounds.again) return draw_naming(app, me, *bounds.again, 422);
    if (bounds.bounds != Bounds{}) naming.promise = {bounds.bounds, form.text("quality")};

    const auto kpi = actions::name_kpi(app.store, me.speaker(), naming, form.sent());
    if (!kpi && kpi.error().field == "hand") return draw_full_hand(app, me, form.again(me.form_token), 422);
    if (!kpi) return draw_naming(app, me, form_refused(form, me, kpi.error()), 422);
    return look_at(views::my_numbers());
}

}  // namespace kept::web
