#include "demo/draft.hpp"

#include <algorithm>
#include <utility>

#include "domain/zone.hpp"

namespace kept::demo {
namespace {

/// Wherever it comes first.
Instant next_midnight(const Situation& situation, Instant now) {
    Instant first = Instant::max();
    for (const CastTeam* team : the_teams()) {
        const std::string_view zone = zone_of(*situation.company, *team);
        first = std::min(first, start_of(day_at(now, zone) + std::chrono::days(1), zone));
    }
    return first;
}

}  // namespace

Draft::Draft(const Situation& situation, Instant until)
    : situation_(situation), until_(until), next_(next_midnight(situation, until)) {}

Instant Draft::at(const CastMember& member, Day day, std::chrono::minutes since_midnight) const {
    return instant_of(day, since_midnight, zone_of(*situation_.company, *member.team));
}

void Draft::add(Act act) {
    if (act.at > situation_.from) add_even_if_missed(std::move(act));
}

void Draft::add_even_if_missed(Act act) {
    act.at = std::max(act.at, situation_.from);
    if (act.at > until_)
        next_ = std::min(next_, act.at);
    else
        acts_.push_back(std::move(act));
}

std::vector<Act> Draft::acts() && {
    std::ranges::stable_sort(acts_, {}, &Act::at);
    return std::move(acts_);
}

}  // namespace kept::demo
