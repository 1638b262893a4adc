#include "actions/start_meeting.hpp"

#include <algorithm>

#include "actions/once.hpp"
#include "actions/plan_meeting.hpp"
#include "actions/standing.hpp"
#include "storage/meetings.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::minutes huddle_without_rhythm{15};
constexpr std::chrono::minutes weekly_without_rhythm{60};

std::chrono::minutes length_of(MeetingKind kind, const Rhythm& rhythm) {
    if (kind == MeetingKind::huddle) return rhythm.huddle ? rhythm.huddle->length : huddle_without_rhythm;
    return rhythm.weekly ? rhythm.weekly->length : weekly_without_rhythm;
}

/// A lot is drawn for each place from the back.
void shuffle(std::vector<MemberId>& members, const storage::Randomness& randomness) {
    for (std::size_t left = members.size(); left > 1; --left) {
        std::array<std::uint8_t, 4> lot;
        randomness(lot);
        std::uint32_t number = 0;
        for (const std::uint8_t each : lot) number = number * 256 + each;
        std::swap(members[left - 1], members[number % left]);
    }
}

std::vector<MemberId> in_order(storage::Transaction& transaction, const OrganisationId& organisation,
                               const MeetingStart& start) {
    std::vector<MemberId> members;
    for (const Membership& each : storage::memberships_of(transaction, organisation, start.team, start.date))
        members.push_back(each.member);
    if (start.order == TurnOrder::shuffled) shuffle(members, transaction.randomness());
    if (start.order == TurnOrder::rotating && !members.empty()) {
        const auto held = static_cast<std::size_t>(
            storage::count_meetings(transaction, organisation, start.team, start.kind));
        std::ranges::rotate(members, members.begin() + static_cast<std::ptrdiff_t>(held % members.size()));
    }
    return members;
}

int nth_on(storage::Transaction& transaction, const OrganisationId& organisation, const MeetingStart& start) {
    const auto held = storage::meetings_on(transaction, organisation, start.team, start.date);
    return 1 + static_cast<int>(std::ranges::count_if(
                   held, [&](const LiveMeeting& each) { return each.start.kind == start.kind; }));
}

MeetingId start_now(storage::Transaction& transaction, const Speaker& speaker, const TeamId& team,
                    MeetingKind kind, TurnOrder order) {
    const Day today = today_in(transaction, speaker.organisation, team, transaction.now());
    const Rhythm rhythm = fact_on(storage::rhythms_of(transaction, speaker.organisation, team), today);
    MeetingStart start{.id = transaction.new_id<LiveMeeting>(),
                       .team = team,
                       .kind = kind,
                       .order = order,
                       .by = speaker.member,
                       .date = today,
                       .length = length_of(kind, rhythm),
                       .at = transaction.now()};
    start.members = in_order(transaction, speaker.organisation, start);
    start.nth = nth_on(transaction, speaker.organisation, start);
    if (kind == MeetingKind::weekly_meeting)
        start.parts = planned_parts(transaction, speaker.organisation, team, start.length);
    storage::enter_meeting(transaction, speaker.organisation, start);
    return start.id;
}

Result<MeetingId> start(storage::Store& store, const Speaker& speaker, const TeamId& team, MeetingKind kind,
                        TurnOrder order, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<MeetingId>(transaction, speaker, form, [&]() -> Result<MeetingId> {
            if (!is_in(transaction, speaker, team, transaction.now())) throw Forbidden{};
            if (const auto open = storage::open_meeting(transaction, speaker.organisation, team)) {
                if (!is_over(at_instant(*open, transaction.now())))
                    return refuse("", "Somebody in your team started just before you: join in.");
                storage::end_open_meeting(transaction, speaker.organisation, *open);
            }
            return start_now(transaction, speaker, team, kind, order);
        });
    });
}

}  // namespace

Result<MeetingId> start_meeting(storage::Store& store, const Speaker& speaker, const TeamId& team,
                                TurnOrder order, const storage::SentForm& form) {
    return start(store, speaker, team, MeetingKind::huddle, order, form);
}

Result<MeetingId> start_weekly_meeting(storage::Store& store, const Speaker& speaker, const TeamId& team,
                                       TurnOrder order, const storage::SentForm& form) {
    return start(store, speaker, team, MeetingKind::weekly_meeting, order, form);
}

}  // namespace kept::actions
