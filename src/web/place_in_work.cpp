#include "web/place_in_work.hpp"

#include <algorithm>
#include <set>

#include "actions/process_rights.hpp"
#include "actions/reading.hpp"
#include "actions/stand_on_step.hpp"
#include "domain/refusal.hpp"
#include "storage/counter_numbers.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/processes.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"
#include "web/this_number.hpp"

namespace kept::web {
namespace {

constexpr std::string_view whole = "whole-";

std::string code_of_place(const StandsOn& place) {
    return place.step ? place.step->text : std::string(whole) + place.process.text;
}

/// A number as it can be read; nothing where it cannot.
std::optional<Kpi> if_readable(storage::Connection& connection, const SignedIn& me, const KpiId& kpi,
                               Instant now) {
    try {
        return actions::readable_kpi(connection, me.speaker(), kpi, now);
    } catch (const NotFound&) {
        return std::nullopt;
    }
}

std::optional<views::CounterView> counter_of(storage::Connection& connection, const SignedIn& me,
                                             const KpiId& kpi, Instant now) {
    const auto all = storage::counter_numbers(connection, me.organisation);
    const auto found = std::ranges::find(all, kpi, &CounterNumber::kpi);
    if (found == all.end()) return std::nullopt;
    views::CounterView counter{.counter = found->counter, .name = {}, .owner_name = {}, .why = found->why};
    if (const auto other = if_readable(connection, me, found->counter, now)) {
        counter.name = other->name;
        counter.owner_name = storage::member(connection, me.organisation, other->owner).name;
    }
    return counter;
}

/// One's own other numbers, and what else stands on the same process.
std::vector<views::Option> counters_to_choose(storage::Connection& connection, const SignedIn& me,
                                              const Kpi& kpi, const std::optional<StandsOn>& place,
                                              Instant now) {
    std::set<KpiId> seen{kpi.id};
    std::vector<views::Option> options;
    const auto add = [&](const Kpi& other) {
        if (other.place && seen.insert(other.id).second && if_readable(connection, me, other.id, now))
            options.push_back(
                {other.id.text,
                 other.name + ", " + storage::member(connection, me.organisation, other.owner).name});
    };
    for (const Kpi& each : storage::hand_of(connection, me.organisation, me.member.id)) add(each);
    if (place)
        for (const Kpi& each : storage::kpis_that_stood_on(connection, me.organisation, place->process))
            add(each);
    std::ranges::stable_sort(
        options, [&](const auto& one, const auto& other) { return me.say.less(one.words, other.words); });
    return options;
}

}  // namespace

std::optional<views::PlaceInWork> place_of(storage::Connection& connection, const SignedIn& me,
                                           const KpiId& kpi, Instant now) {
    const auto place = storage::place_of_kpi(connection, me.organisation, kpi);
    if (!place) return std::nullopt;
    const Process process = storage::process(connection, me.organisation, place->process);
    if (!actions::may_read(connection, me.speaker(), process, now)) return std::nullopt;
    views::PlaceInWork found{.process = process.id, .process_name = process.name, .step = {}};
    const ProcessStep* step = place->step ? step_of(process, *place->step) : nullptr;
    if (!step) return found;
    found.step = *step;
    found.nth = static_cast<int>(kept::place_of(process, step->id)) + 1;
    return found;
}

std::vector<views::Option> places_to_choose(storage::Connection& connection, const SignedIn& me,
                                            Instant now) {
    std::vector<views::Option> options;
    for (const Process& each : actions::processes_in_sight(connection, me.speaker(), now).readable) {
        options.push_back({code_of_place({each.id, {}}), me.say("{0}, as a whole", each.name)});
        std::int64_t nth = 0;
        for (const ProcessStep& step : each.steps)
            options.push_back({step.id.text, me.say("{0}, step {1}: {2}", each.name, ++nth, step.name)});
    }
    return options;
}

std::optional<StandsOn> place_typed(App& app, const SignedIn& me, const std::string& code) {
    if (code.empty()) return std::nullopt;
    if (code.starts_with(whole)) {
        const auto process = parse_id<Process>(code.substr(whole.size()));
        if (!process) throw NotFound{};
        return StandsOn{*process, {}};
    }
    const auto step = parse_id<ProcessStep>(code);
    if (!step) throw NotFound{};
    return app.store.read([&](storage::Connection& connection) {
        return StandsOn{storage::process_of_step(connection, me.organisation, *step), *step};
    });
}

views::PlaceDeeds place_deeds_of(storage::Connection& connection, const SignedIn& me, const Kpi& kpi,
                                 Instant now) {
    const auto place = storage::place_of_kpi(connection, me.organisation, kpi.id);
    views::PlaceDeeds deeds{.kpi = kpi.id,
                            .place = place_of(connection, me, kpi.id, now),
                            .places = places_to_choose(connection, me, now),
                            .chosen = place ? code_of_place(*place) : std::string(),
                            .counter = counter_of(connection, me, kpi.id, now),
                            .counters = counters_to_choose(connection, me, kpi, place, now),
                            .place_form = {},
                            .counter_form = {}};
    return deeds;
}

// POST /kpis/{kpi}/steps: where one's own number stands
http::Response stand_on_step(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const KpiId id = asked.id<Kpi>("kpi");
    const auto placed =
        actions::stand_on_step(app.store, me.speaker(), id, place_typed(app, me, form.text("step")));
    if (placed) return look_at(views::kpi(id));
    return draw_this_number(app, me, id, {.place = form_refused(form, me, placed.error())}, 422);
}

// POST /kpis/{kpi}/counter-numbers: which number keeps one's own honest
http::Response name_counter_number(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const KpiId id = asked.id<Kpi>("kpi");
    const auto counter = form.id<Kpi>("counter");
    if (!counter && !form.text("counter").empty()) throw NotFound{};
    const auto named = actions::name_counter_number(app.store, me.speaker(), id, counter, form.text("why"));
    if (named) return look_at(views::this_number(id));
    return draw_this_number(app, me, id, {.counter = form_refused(form, me, named.error())}, 422);
}

}  // namespace kept::web
