#include "domain/moved_dues.hpp"

#include "domain/retiring.hpp"

namespace kept {
namespace {

constexpr std::size_t most_shown = 3;
constexpr int periods_looked_ahead = 400;

}  // namespace

std::vector<MovedDue> moved_dues(const History& history, const Schedule& before, const Schedule& after,
                                 Instant now) {
    const auto unsaid = still_to_say(history, before, now);
    std::optional<Period> period = unsaid.empty() ? before.running_at(now) : unsaid.front().period;
    std::vector<MovedDue> moved;
    for (int looked = 0; period && looked < periods_looked_ahead && moved.size() < most_shown; ++looked) {
        const MovedDue each{*period, before.due(*period), after.due(*period)};
        if (each.before != each.after && each.before >= now) moved.push_back(each);
        period = before.next(*period);
    }
    return moved;
}

}  // namespace kept
