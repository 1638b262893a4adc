#include "actions/add_example.hpp"
#include "domain/library_codes.hpp"
#include "library/shelf.hpp"
#include "storage/members.hpp"
#include "storage/own_examples.hpp"
#include "views/library_example.hpp"
#include "web/bounds_fields.hpp"
#include "web/drawing.hpp"
#include "web/first_quarter.hpp"
#include "web/form.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

Day day_of(Instant at) {
    return std::chrono::floor<std::chrono::days>(at);
}

views::ExamplePage own_page(App& app, const SignedIn& me, const OwnExampleId& id) {
    return app.store.read([&](storage::Connection& connection) {
        const OwnExample own = storage::own_example(connection, me.organisation, id);
        views::ExamplePage view{.example = own.example};
        view.provenance =
            views::Provenance{.added_by = storage::member(connection, me.organisation, own.added_by).name,
                              .added = day_of(own.added)};
        if (own.taken_away) view.provenance->taken_away = day_of(*own.taken_away);
        if (own.added_by == me.member.id) view.may_take_away = views::MayTakeAway::yes;
        return view;
    });
}

http::Response draw_example(App& app, const Asked& asked, const SignedIn& me, views::FormState form,
                            int status) {
    const std::string& id = asked.parts.find("example")->second;
    views::ExamplePage view;
    if (const LibraryExample* found = library::on_the_shelf(id))
        view.example = *found;
    else
        view = own_page(app, me, asked.id<OwnExample>("example"));
    view.form = std::move(form);
    view.way_back = app.store.read(
        [&](storage::Connection& connection) { return left_of_first_quarter(app, connection, me); });
    return draw(app, me, views::example_page(me.say, view), views::library_example(id), status);
}

http::Response draw_adding(App& app, const SignedIn& me, const views::FormState& form, int status) {
    return draw(app, me, views::adding_example_page(me.say, form), views::new_library_example(), status);
}

ExampleWords words_in(const Form& form, const std::string& tongue) {
    return {.name = form.text("name_" + tongue),
            .tells = form.text("tells_" + tongue),
            .formula = form.text("formula_" + tongue),
            .pitfall = form.text("pitfall_" + tongue),
            .contribution = form.text("contribution_" + tongue),
            .counter = form.text("counter_" + tongue)};
}

LibraryExample example_in(const Form& form) {
    const Unit unit = form.choice<Unit>("unit").value_or(Unit::number);
    return {.department = form.choice<Department>("department").value_or(Department::sales),
            .step = form.choice<WorkStep>("step").value_or(WorkStep::make),
            .measure = {.unit = unit,
                        .currency = unit == Unit::money ? form.text("currency") : std::string(),
                        .decimals = form.digit("decimals")},
            .direction = form.choice<Direction>("direction").value_or(Direction::increase),
            .cadence = form.choice<Cadence>("cadence").value_or(Cadence::workday),
            .dutch = words_in(form, "nl"),
            .english = words_in(form, "en")};
}

/// Nobody's work is chosen by itself.
std::optional<Refusal> not_chosen(const Form& form) {
    if (!form.choice<Department>("department"))
        return refuse("department", "Choose whose work it is.").error();
    if (!form.choice<WorkStep>("step")) return refuse("step", "Choose at which step it belongs.").error();
    return std::nullopt;
}

}  // namespace

// GET /library/{example}
http::Response show_example(App& app, const Asked& asked, const SignedIn& me) {
    return draw_example(app, asked, me, fresh_form(app, me.form_token), 200);
}

// GET /library/new
http::Response show_adding_example(App& app, const Asked&, const SignedIn& me) {
    return draw_adding(app, me, fresh_form(app, me.form_token), 200);
}

// POST /library
http::Response add_example(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    if (const auto refusal = not_chosen(form))
        return draw_adding(app, me, form_refused(form, me, *refusal), 422);
    LibraryExample typed = example_in(form);
    const BoundsFields bounds = bounds_fields(form, typed.measure, typed.direction, me);
    if (bounds.again) return draw_adding(app, me, *bounds.again, 422);
    typed.promise = bounds.bounds;
    const auto added = actions::add_example(app.store, me.speaker(), typed, me.say.tongue(), form.sent());
    if (!added) return draw_adding(app, me, form_refused(form, me, added.error()), 422);
    return look_at(views::library_example(added->text));
}

// POST /library/{example}/taken-away
http::Response take_example_away(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const auto id = asked.id<OwnExample>("example");
    const auto taken = actions::take_example_away(app.store, me.speaker(), id, form.sent());
    if (!taken) return draw_example(app, asked, me, form_refused(form, me, taken.error()), 422);
    return look_at(views::library_example(id.text));
}

}  // namespace kept::web
