#include "domain/first_quarter.hpp"

#include <algorithm>
#include <tuple>

namespace kept {
namespace {

void add_things(const CandidateNow& each, std::vector<ThingToDo>& all) {
    const auto add = [&](Waits waits, FirstThing what) {
        if (waits == Waits::no) return;
        all.push_back({what, each.candidate.place, each.candidate.kpi, each.candidate.name});
    };
    add(each.place, FirstThing::place);
    add(each.name, FirstThing::name);
    add(each.promise, FirstThing::promise);
    add(each.report, FirstThing::report);
}

std::tuple<int, int, FirstThing> place_in_order(const ThingToDo& thing) {
    switch (thing.what) {
        case FirstThing::rhythm:
            return {0, 0, thing.what};
        case FirstThing::candidates:
            return {1, 0, thing.what};
        case FirstThing::invitation:
            return {3, 0, thing.what};
        default:
            return {2, thing.place, thing.what};
    }
}

}  // namespace

std::vector<ThingToDo> still_to_do(const FirstQuarterNow& now) {
    std::vector<ThingToDo> all;
    if (now.rhythm == Waits::yes) all.push_back({FirstThing::rhythm});
    if (now.candidates.empty()) all.push_back({FirstThing::candidates});
    for (const CandidateNow& each : now.candidates) add_things(each, all);
    if (now.invitation == Waits::yes) all.push_back({FirstThing::invitation});
    return all;
}

std::optional<ThingToDo> after(const std::vector<ThingToDo>& all, const ThingToDo& thing) {
    const auto found = std::ranges::find_if(
        all, [&](const ThingToDo& each) { return place_in_order(thing) < place_in_order(each); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

}  // namespace kept
