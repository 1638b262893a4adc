#include "demo/example.hpp"

#include <algorithm>
#include <fmt/chrono.h>
#include <span>

#include "actions/found_example.hpp"
#include "demo/company.hpp"
#include "demo/plan.hpp"
#include "demo/stage.hpp"
#include "domain/week.hpp"
#include "domain/zone.hpp"
#include "storage/organisations.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr weeks length_of_the_history{26};
constexpr std::size_t acts_in_a_commit = 500;
constexpr minutes before_anybody_begins = hours(7) + minutes(30);

/// One company, and what its cast is about to do.
struct Playing {
    Instant from;
    Stage stage;
    Plan plan;
};

std::vector<Organisation> examples_in(storage::Store& store) {
    return store.read([](storage::Connection& connection) {
        return storage::organisations(connection, storage::OrganisationKind::example);
    });
}

void found_what_is_missing(storage::Store& store, TurnedClock& clock) {
    for (auto missing = examples_in(store).size(); missing < the_companies().size(); ++missing) {
        const Company& company = the_companies()[missing];
        const Day monday = monday_of(day_at(clock.today(), company.zone) - length_of_the_history);
        clock.turn_to(instant_of(monday, before_anybody_begins, company.zone));
        actions::found_example(store, example_of(company));
    }
}

Playing playing(storage::Store& store, const Company& company, const OrganisationId& organisation,
                Instant until) {
    const Situation situation = store.read(
        [&](storage::Connection& connection) { return situation_of(connection, company, organisation); });
    return {situation.from, Stage(store, company, organisation, situation), plan_until(situation, until)};
}

std::vector<Playing> both_playing(storage::Store& store, Instant until) {
    std::vector<Playing> companies;
    const auto organisations = examples_in(store);
    for (std::size_t each = 0; each < the_companies().size(); ++each)
        companies.push_back(playing(store, the_companies()[each], organisations.at(each).id, until));
    return companies;
}

void refuse_to_go_back(const std::vector<Playing>& companies, Instant today) {
    for (const Playing& each : companies)
        if (each.from > today)
            throw LivesLater(fmt::format(
                "This example has lived until {:%Y-%m-%d %H:%M} UTC already: choose a later day or "
                "another folder.",
                floor<seconds>(each.from)));
}

/// Acts of both companies in the order of time, because the store's clock never goes back.
std::vector<std::pair<Stage*, const Act*>> merged(std::vector<Playing>& companies) {
    std::vector<std::pair<Stage*, const Act*>> all;
    for (auto& [from, stage, plan] : companies)
        for (const Act& each : plan.acts) all.emplace_back(&stage, &each);
    std::ranges::stable_sort(all, {}, [](const auto& each) { return each.second->at; });
    return all;
}

Played perform(storage::Store& store, std::vector<Playing>& companies, TurnedClock& clock) {
    Played played{.next = std::ranges::min(companies.front().plan.next, companies.back().plan.next)};
    const auto acts = merged(companies);
    for (std::span rest(acts); !rest.empty();) {
        const auto now = rest.first(std::min(rest.size(), acts_in_a_commit));
        store.write_together([&] {
            for (const auto& [stage, act] : now) {
                clock.turn_to(act->at);
                const Done done = stage->perform(*act);
                if (done == Done::refused) ++played.refused;
                if (done != Done::unasked) ++played.acts;
            }
        });
        rest = rest.subspan(now.size());
    }
    return played;
}

}  // namespace

Played make_example(storage::Store& store, TurnedClock& clock) {
    const Instant today = clock.today();
    found_what_is_missing(store, clock);
    std::vector<Playing> companies = both_playing(store, today);
    refuse_to_go_back(companies, today);
    const Played played = perform(store, companies, clock);
    clock.run();
    return played;
}

Played act_on(storage::Store& store, TurnedClock& clock) {
    std::vector<Playing> companies = both_playing(store, store.now());
    return perform(store, companies, clock);
}

}  // namespace kept::demo
