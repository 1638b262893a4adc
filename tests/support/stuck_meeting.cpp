#include "support/stuck_meeting.hpp"

#include "actions/run_meeting.hpp"
#include "actions/start_meeting.hpp"
#include "actions/take_turn.hpp"
#include "storage/journal.hpp"
#include "support/cast.hpp"

namespace kept::support {
namespace {

storage::SentForm next_form(storage::Store& store, const OrganisationId& organisation) {
    const Sequence last = store.read(
        [&](storage::Connection& connection) { return storage::last_entry(connection, organisation); });
    return form("stuck meeting " + std::to_string(last));
}

}  // namespace

MeetingId open_stuck_meeting(storage::Store& store, const actions::Speaker& who, const MemberId& helper,
                             const TeamId& team, const std::string& words) {
    const auto next = [&] { return next_form(store, who.organisation); };
    const MeetingId id = actions::start_meeting(store, who, team, TurnOrder::fixed, next()).value();
    EXPECT_TRUE(actions::begin_round(store, who, id, 0, next()));
    EXPECT_TRUE(actions::say_stuck(store, who, id, 1, words, {helper}, next()));
    return id;
}

MeetingId stuck_meeting(storage::Store& store, const actions::Speaker& who, const MemberId& helper,
                        const TeamId& team, const std::string& words) {
    const MeetingId id = open_stuck_meeting(store, who, helper, team, words);
    EXPECT_TRUE(actions::close_meeting(store, who, id, 1, next_form(store, who.organisation)));
    return id;
}

}  // namespace kept::support
