#include "web/things_in_sight.hpp"

#include <algorithm>

#include "actions/numbers_in_sight.hpp"
#include "actions/process_rights.hpp"
#include "actions/reading.hpp"
#include "domain/zone.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"
#include "web/own_zone.hpp"

namespace kept::web {
namespace {

/// What is no longer said, and who is no longer here, stands behind what is.
constexpr double of_what_is_past = 0.7;

/// What is called so goes before what belongs to something that is called so.
constexpr double by_its_name = 4.5;

template <class Thing, class Key>
std::map<Key, std::size_t> places_of(const std::vector<Thing>& things, Key Thing::*key) {
    std::map<Key, std::size_t> places;
    for (std::size_t at = 0; at < things.size(); ++at) places.emplace(things[at].*key, at);
    return places;
}

/// How likely it is that a kind is what was meant: first by how much of the search its best holds.
struct Likely {
    std::size_t words = 0;
    bool is_called_so = false;

    auto operator<=>(const Likely&) const = default;
};

Likely likely(const std::vector<Found>& best_first) {
    const Found& best = best_first.front();
    return {best.words, best.weight >= by_its_name * static_cast<double>(best.words)};
}

std::string joined(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() ? one + other : one + " · " + other;
}

}  // namespace

ThingsInSight::ThingsInSight(storage::Connection& connection, const SignedIn& me, Instant now)
    : connection_(connection),
      me_(me),
      now_(now),
      people_(storage::members(connection, me.organisation)),
      numbers_(actions::numbers_in_sight(connection, me.speaker(), now)),
      teams_(actions::teams_in_sight(connection, me.speaker(), now).readable),
      processes_(actions::processes_in_sight(connection, me.speaker(), now).readable),
      person_at_(places_of(people_, &Member::id)),
      number_at_(places_of(numbers_, &storage::NamedKpi::id)),
      team_at_(places_of(teams_, &Team::id)) {}

std::vector<Findable> ThingsInSight::findables() {
    std::vector<Findable> all;
    things_.clear();
    const auto add = [&](Thing thing, Findable findable) {
        things_.push_back(thing);
        all.push_back(std::move(findable));
    };
    for (std::size_t at = 0; at < people_.size(); ++at)
        add({SearchedIn::people, at}, {.names = {people_[at].name}});
    for (std::size_t at = 0; at < numbers_.size(); ++at) {
        const auto& number = numbers_[at];
        add({SearchedIn::numbers, at}, {.names = {number.name},
                                        .places = {name_of(number.owner), team_name(number.team)},
                                        .rest = {number.contribution}});
    }
    for (std::size_t at = 0; at < teams_.size(); ++at)
        add({SearchedIn::teams, at}, {.names = {teams_[at].name}});
    for (std::size_t at = 0; at < processes_.size(); ++at) {
        const Process& process = processes_[at];
        add({SearchedIn::processes, at}, {.names = {process.name}, .rest = {process.flows}});
        for (std::size_t step = 0; step < process.steps.size(); ++step)
            add({SearchedIn::processes, at, step}, {.names = {process.steps[step].name}});
    }
    return all;
}

std::vector<views::HitGroup> ThingsInSight::found(std::string_view search, std::size_t most) {
    std::map<SearchedIn, std::vector<Found>> of_kind;
    for (Found each : SearchIndex(findables()).find(search)) {
        if (is_past(things_[each.at])) each.weight *= of_what_is_past;
        of_kind[things_[each.at].kind].push_back(each);
    }
    std::vector<std::pair<Likely, SearchedIn>> order;
    for (auto& [kind, all] : of_kind) {
        put_best_first(all);
        order.emplace_back(likely(all), kind);
    }
    std::ranges::stable_sort(order, std::ranges::greater{}, &std::pair<Likely, SearchedIn>::first);
    std::vector<views::HitGroup> groups;
    for (const auto& [likely, kind] : order) groups.push_back(group_of(kind, of_kind[kind], most));
    return groups;
}

bool ThingsInSight::is_past(const Thing& thing) const {
    if (thing.kind == SearchedIn::people) return people_[thing.at].closed.has_value();
    return thing.kind == SearchedIn::numbers && numbers_[thing.at].in_hand == storage::InHand::retired;
}

const storage::NamedKpi* ThingsInSight::number(const KpiId& id) const {
    const auto at = number_at_.find(id);
    return at == number_at_.end() ? nullptr : &numbers_[at->second];
}

std::string ThingsInSight::name_of(const MemberId& member) const {
    const auto at = person_at_.find(member);
    return at == person_at_.end() ? "" : people_[at->second].name;
}

/// Nothing for a team that is closed to who searches, and still holds a number of their own.
std::string ThingsInSight::team_name(const TeamId& team) const {
    const auto at = team_at_.find(team);
    return at == team_at_.end() ? "" : teams_[at->second].name;
}

views::HitGroup ThingsInSight::group_of(SearchedIn kind, const std::vector<Found>& found, std::size_t most) {
    views::HitGroup group{.kind = kind};
    const std::size_t shown = std::min(found.size(), most);
    for (std::size_t at = 0; at < shown; ++at) group.hits.push_back(hit_of(things_[found[at].at]));
    group.not_shown = found.size() - shown;
    return group;
}

views::Hit ThingsInSight::hit_of(const Thing& thing) {
    if (thing.kind == SearchedIn::people) return person_hit(people_[thing.at]);
    if (thing.kind == SearchedIn::numbers) return number_hit(numbers_[thing.at]);
    if (thing.kind == SearchedIn::processes) return process_hit(processes_[thing.at], thing.step);
    const Team& team = teams_[thing.at];
    return {.leads = views::board(team.id),
            .name = team.name,
            .belongs = team.openness == Openness::closed
                           ? me_.say.plural("a closed team", "{0} closed teams", 1)
                           : ""};
}

views::Hit ThingsInSight::person_hit(const Member& member) {
    views::Hit hit{.leads = views::people_called(member.name), .name = member.name};
    if (member.closed) {
        const Day left = day_at(*member.closed, own_zone(connection_, me_, now_));
        hit.past = me_.say("left on {0}", me_.say.day(left, language::DayStyle::plain));
        return hit;
    }
    const Day tomorrow = std::chrono::floor<std::chrono::days>(now_) + std::chrono::days{1};
    int closed = 0;
    for (const auto& each : storage::teams_of(connection_, me_.organisation, member.id, tomorrow)) {
        if (team_at_.contains(each.team.id))
            hit.belongs = joined(hit.belongs, each.team.name);
        else
            ++closed;
    }
    if (closed > 0)
        hit.belongs = joined(hit.belongs, me_.say.plural("a closed team", "{0} closed teams", closed));
    return hit;
}

views::Hit ThingsInSight::number_hit(const storage::NamedKpi& number) const {
    return {
        .leads = views::kpi(number.id),
        .name = number.name,
        .belongs = joined(name_of(number.owner), team_name(number.team)),
        .says = number.contribution,
        .past = number.in_hand == storage::InHand::retired ? me_.say.with_context("search", "retired") : ""};
}

views::Hit ThingsInSight::process_hit(const Process& process, const std::optional<std::size_t>& step) const {
    if (step)
        return {.leads = views::process(process.id).at("step-" + process.steps[*step].id.text),
                .name = process.steps[*step].name,
                .belongs = process.name};
    return {.leads = views::process(process.id),
            .name = process.name,
            .belongs = joined(process.flows, process.team ? team_name(*process.team) : "")};
}

}  // namespace kept::web
