#include "domain/added_up.hpp"

#include <algorithm>

namespace kept {

Tally& Tally::operator+=(const Tally& more) {
    kept += more.kept;
    broken += more.broken;
    silent += more.silent;
    late += more.late;
    no_number += more.no_number;
    excused += more.excused;
    return *this;
}

void count(Tally& tally, const Slot& slot) {
    switch (slot.outcome) {
        case Outcome::kept:
            ++tally.kept;
            break;
        case Outcome::broken:
            ++tally.broken;
            break;
        case Outcome::silent:
            ++tally.silent;
            break;
        case Outcome::no_number:
            tally.no_number += slot.promise ? 1 : 0;
            break;
        case Outcome::excused:
            tally.excused += slot.promise ? 1 : 0;
            break;
        case Outcome::open:
        case Outcome::no_promise:
            return;
    }
    tally.late += slot.timeliness == Timeliness::late ? 1 : 0;
}

void OwnersBehind::add(const MemberId& owner) {
    const auto end = owners_.begin() + static_cast<std::ptrdiff_t>(found_);
    if (are_enough() || std::find(owners_.begin(), end, owner) != end) return;
    owners_[found_++] = owner;
}

void OwnersBehind::add(const OwnersBehind& more) {
    for (std::size_t at = 0; at < more.found_; ++at) add(more.owners_[at]);
}

void CountedTogether::add(const MemberId& owner, const Tally& more) {
    tally += more;
    if (more.promises() + more.no_number > 0) owners.add(owner);
}

void CountedTogether::add(const CountedTogether& more) {
    tally += more.tally;
    owners.add(more.owners);
}

std::optional<Tally> added_up(const std::vector<CountedInTeam>& teams) {
    CountedTogether all;
    for (const CountedInTeam& each : teams)
        if (each.openness == Openness::open || each.counted.owners.are_enough()) all.add(each.counted);
    return added_up(all);
}

std::optional<Tally> added_up(const CountedTogether& counted) {
    if (!counted.owners.are_enough()) return std::nullopt;
    return counted.tally;
}

}  // namespace kept
