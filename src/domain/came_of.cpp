#include "domain/came_of.hpp"

#include <set>

namespace kept {
namespace {

constexpr std::size_t fewest_people = 3;

bool is_taken_on(const FollowUp& follow_up) {
    return follow_up.is != FollowUpIs::proposed && follow_up.is != FollowUpIs::declined;
}

int& place_of(CameOf& counted, const FollowUp& follow_up) {
    if (follow_up.is == FollowUpIs::done) return counted.done;
    if (follow_up.is == FollowUpIs::not_done) return counted.not_done;
    return follow_up.reason.empty() ? counted.open : counted.moved_on;
}

}  // namespace

std::optional<CameOf> came_of_follow_ups(const std::vector<LiveMeeting>& meetings) {
    CameOf counted;
    std::set<MemberId> people;
    for (const LiveMeeting& meeting : meetings)
        for (const FollowUp& each : meeting.follow_ups) {
            if (!is_taken_on(each)) continue;
            people.insert(each.who);
            ++place_of(counted, each);
        }
    if (people.size() < fewest_people) return std::nullopt;
    return counted;
}

}  // namespace kept
