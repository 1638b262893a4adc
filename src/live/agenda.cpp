#include "live/agenda.hpp"

namespace kept::live {

void Agenda::remember(Named named, Instant at) {
    const auto [place, is_new] = instants_.try_emplace(named, at);
    if (!is_new) {
        if (place->second <= at) return;
        in_order_.erase({place->second, named});
        place->second = at;
    }
    in_order_.emplace(at, std::move(named));
    if (instants_.size() <= most_) return;
    const auto latest = std::prev(in_order_.end());
    instants_.erase(latest->second);
    in_order_.erase(latest);
}

std::optional<Instant> Agenda::next() const {
    if (in_order_.empty()) return std::nullopt;
    return in_order_.begin()->first;
}

std::vector<Named> Agenda::take_due(Instant now) {
    std::vector<Named> due;
    while (!in_order_.empty() && in_order_.begin()->first <= now) {
        auto first = in_order_.extract(in_order_.begin());
        instants_.erase(first.value().second);
        due.push_back(std::move(first.value().second));
    }
    return due;
}

}  // namespace kept::live
