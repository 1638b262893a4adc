#include "demo/huddle_stage.hpp"

#include "actions/applaud.hpp"
#include "actions/follow_up.hpp"
#include "actions/join_meeting.hpp"
#include "actions/run_meeting.hpp"
#include "actions/say_number_live.hpp"
#include "actions/take_turn.hpp"
#include "demo/form.hpp"
#include "domain/refusal.hpp"

namespace kept::demo {
namespace {

using Kind = MeetingDeedKind;

template <class Made>
Done done(const Result<Made>& made) {
    return made ? Done::yes : Done::refused;
}

/// A line on its way to the action that does it.
struct Performing {
    storage::Store& store;
    const actions::Speaker& who;
    const LiveMeeting& meeting;
    storage::SentForm form;

    Done operator()(const NumberReady& number) const {
        return done(actions::say_number_live(
            store, who,
            {.meeting = meeting.start.id,
             .step = meeting.step,
             .reporting = {.kpi = number.kpi, .period = number.period, .value = number.value}},
            form));
    }

    Done operator()(const HuddleApplause& applause) const {
        return done(actions::applaud(store, who, applause.kpi, applause.period, form));
    }

    Done operator()(const MeetingDeed& deed) const {
        const MeetingId& id = meeting.start.id;
        switch (deed.kind) {
            case Kind::join:
                return done(actions::join_meeting(store, who, id, form));
            case Kind::begin_round:
                return done(actions::begin_round(store, who, id, deed.step, form));
            case Kind::win:
                return done(actions::say_win(store, who, id, deed.step, deed.words, form));
            case Kind::stuck:
                return done(actions::say_stuck(store, who, id, deed.step, deed.words, deed.members, form));
            case Kind::end_turn:
                return done(actions::end_turn(store, who, id, deed.step, form));
            case Kind::skip:
                return done(actions::skip_turn(store, who, id, deed.step, form));
            case Kind::propose:
                return done(actions::propose_follow_up(store, who, id,
                                                       {deed.words, deed.members.front(), deed.day}, form));
            case Kind::accept:
                return done(actions::answer_follow_up(store, who, id, *deed.follow_up, Kind::accept, form));
            case Kind::close:
                return done(actions::close_meeting(store, who, id, deed.step, form));
            default:
                return Done::refused;
        }
    }
};

}  // namespace

Done perform(storage::Store& store, const actions::Speaker& who, const HuddleRoom& room, const Line& line) {
    try {
        return std::visit(Performing{store, who, room.meeting, form_about(name_of(room, line))}, line.does);
    } catch (const NotFound&) {
        return Done::refused;
    } catch (const Forbidden&) {
        return Done::refused;
    }
}

}  // namespace kept::demo
