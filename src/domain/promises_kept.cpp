#include "domain/promises_kept.hpp"

#include <set>

namespace kept {
namespace {

constexpr int periods_counted = 6;

bool is_decided(const Slot& slot) {
    return slot.promise && (slot.outcome == Outcome::kept || slot.outcome == Outcome::broken ||
                            slot.outcome == Outcome::silent);
}

PromisesKept counted(const std::vector<Slot>& slots) {
    PromisesKept count;
    for (auto slot = slots.rbegin(); slot != slots.rend() && count.of < periods_counted; ++slot) {
        if (!is_decided(*slot)) continue;
        ++count.of;
        if (slot->outcome == Outcome::kept) ++count.kept;
    }
    return count;
}

}  // namespace

std::optional<PromisesKept> promises_kept(const std::vector<CountedKpi>& kpis) {
    PromisesKept all;
    std::set<MemberId> owners;
    for (const CountedKpi& each : kpis) {
        const PromisesKept one = counted(each.slots);
        if (one.of > 0) owners.insert(each.owner);
        all.kept += one.kept;
        all.of += one.of;
    }
    if (owners.size() < owners_behind_a_count) return std::nullopt;
    return all;
}

}  // namespace kept
