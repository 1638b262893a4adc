#include "domain/stuck_again.hpp"

#include <algorithm>

#include "domain/folding.hpp"

namespace kept {
namespace {

constexpr int in_a_row = 3;

icu::UnicodeString core_of(std::string_view words) {
    auto text = folded(words).trim();
    while (!text.isEmpty() && (text.endsWith(u".") || text.endsWith(u"!") || text.endsWith(u"?")))
        text.truncate(text.length() - 1);
    return text.trim();
}

const Stuck* said_again(const LiveMeeting& meeting, const MemberId& member, const std::string& words) {
    const auto found = std::ranges::find_if(meeting.stucks, [&](const Stuck& each) {
        return each.by == member && is_the_same_stuck(each.words, words);
    });
    return found == meeting.stucks.end() ? nullptr : &*found;
}

bool was_answered(const std::vector<StuckAnswer>& answers, const LiveMeeting& meeting, const Stuck& stuck) {
    return std::ranges::any_of(answers, [&](const StuckAnswer& each) {
        return each.meeting == meeting.start.id && each.stuck == stuck.place;
    });
}

/// Back from the last meeting: how often the same was said without a meeting between, since it was answered.
int times_in_a_row(const std::vector<LiveMeeting>& meetings, const MemberId& member,
                   const std::vector<StuckAnswer>& answers, const std::string& words) {
    int times = 0;
    for (auto each = meetings.rbegin(); each != meetings.rend(); ++each) {
        if (!was_there(*each, member)) continue;
        const Stuck* again = said_again(*each, member, words);
        if (!again || was_answered(answers, *each, *again)) break;
        ++times;
    }
    return times;
}

}  // namespace

bool is_the_same_stuck(std::string_view one, std::string_view other) {
    return core_of(one) == core_of(other);
}

std::vector<Stuck> stucks_of_last_time(const std::vector<LiveMeeting>& meetings, const MemberId& member) {
    std::vector<Stuck> found;
    const auto last = std::ranges::find_if(meetings.rbegin(), meetings.rend(),
                                           [&](const LiveMeeting& each) { return was_there(each, member); });
    if (last == meetings.rend()) return found;
    std::ranges::copy_if(last->stucks, std::back_inserter(found),
                         [&](const Stuck& each) { return each.by == member; });
    return found;
}

std::optional<StuckSaid> stuck_again(const std::vector<LiveMeeting>& meetings, const MemberId& member,
                                     const std::vector<StuckAnswer>& answers) {
    const auto last = std::ranges::find_if(meetings.rbegin(), meetings.rend(),
                                           [&](const LiveMeeting& each) { return was_there(each, member); });
    if (last == meetings.rend()) return std::nullopt;
    for (const Stuck& each : last->stucks)
        if (each.by == member && times_in_a_row(meetings, member, answers, each.words) >= in_a_row)
            return StuckSaid{last->start.id, each};
    return std::nullopt;
}

Result<StuckAnswer> may_answer(const std::vector<LiveMeeting>& meetings,
                               const std::vector<StuckAnswer>& earlier, const StuckAnswer& answer) {
    const auto offered = stuck_again(meetings, answer.by, earlier);
    if (!offered || offered->meeting != answer.meeting || offered->stuck.place != answer.stuck)
        return refuse("reason", "This was answered already, or it is no longer three in a row.");
    if (answer.kind == OfferAnswerKind::declined && answer.reason.empty())
        return refuse("reason", "Say in one sentence why it need not be on the agenda.");
    return answer;
}

}  // namespace kept
