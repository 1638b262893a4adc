#include <algorithm>

#include "actions/reading.hpp"
#include "actions/standing.hpp"
#include "actions/stuck_again.hpp"
#include "actions/team_above.hpp"
#include "storage/meetings.hpp"
#include "storage/stuck_answers.hpp"
#include "storage/teams.hpp"
#include "storage/waiting.hpp"
#include "web/between.hpp"
#include "web/drawing.hpp"

namespace kept::web {
namespace {

/// Puts together what becomes of the stucks of one meeting.
class StucksSeen {
  public:
    StucksSeen(App& app, storage::Connection& connection, const SignedIn& me, const Team& team,
               const LiveMeeting& meeting)
        : app_(app),
          connection_(connection),
          me_(me),
          team_(team),
          meeting_(meeting),
          now_(app.store.now()),
          is_in_(actions::is_in(connection, me.speaker(), team.id, now_)) {
        view_.openness = team.openness;
    }

    views::StucksOfMeeting put_together() {
        add_passed();
        view_.answered = storage::stuck_answers_in(connection_, me_.organisation, meeting_.start.id);
        if (!is_in_) return std::move(view_);
        if (is_over(meeting_) && was_there(meeting_, me_.member.id)) add_passing_on();
        if (!is_over(meeting_)) add_last_time();
        add_offer();
        return std::move(view_);
    }

  private:
    views::FormState fresh() const { return fresh_form(app_, me_.form_token); }

    void add_passed() {
        const Sight sight = sight_of(connection_, me_.speaker(), now_);
        for (const auto& each : storage::passed_in(connection_, me_.organisation, meeting_.start.id)) {
            auto read = as_read_by(connection_, me_.organisation, sight, each);
            if (!read) continue;
            const bool is_own = each.passing.by == me_.member.id;
            if (is_own && !each.answer && !each.passing.taken_back) read->form = fresh();
            view_.passed.push_back(std::move(*read));
        }
    }

    void add_passing_on() {
        add_teams();
        for (const Stuck& each : meeting_.stucks) view_.passing_on[each.place] = fresh();
    }

    void add_teams() {
        view_.towards.push_back({"", me_.say("Choose a team")});
        const auto above = actions::team_above(connection_, me_.organisation, team_.id, now_);
        if (above) {
            const bool reads = actions::may_read(connection_, me_.speaker(), *above, now_);
            view_.towards.push_back(
                {"up", me_.say("Up, to {0}", views::team_words(me_.say, reads ? above->name : ""))});
        }
        for (const Team& each : actions::teams_in_sight(connection_, me_.speaker(), now_).readable)
            if (each.id != team_.id && (!above || each.id != above->id))
                view_.towards.push_back({each.id.text, each.name});
        if (view_.towards.size() == 1) view_.towards.clear();
    }

    /// What stands in this meeting already is not offered again.
    void add_last_time() {
        const auto before = storage::last_meetings_of(connection_, me_.organisation, team_.id,
                                                      actions::meetings_remembered, meeting_.start.sequence);
        view_.last_time = stucks_of_last_time(before, me_.member.id);
        std::erase_if(view_.last_time, [&](const Stuck& each) {
            return std::ranges::any_of(meeting_.stucks, [&](const Stuck& said) {
                return said.by == me_.member.id && is_the_same_stuck(said.words, each.words);
            });
        });
        view_.again = fresh();
    }

    void add_offer() {
        const bool is_stuck =
            std::ranges::any_of(meeting_.stucks, [&](const Stuck& each) { return each.by == me_.member.id; });
        if (!is_stuck) return;
        const auto offered = stuck_again(
            storage::last_meetings_of(connection_, me_.organisation, team_.id, actions::meetings_remembered),
            me_.member.id, storage::stuck_answers_of(connection_, me_.organisation, me_.member.id));
        if (!offered || offered->meeting != meeting_.start.id) return;
        view_.offered = offered;
        view_.offer = fresh();
    }

    App& app_;
    storage::Connection& connection_;
    const SignedIn& me_;
    const Team& team_;
    const LiveMeeting& meeting_;
    const Instant now_;
    const bool is_in_;
    views::StucksOfMeeting view_;
};

}  // namespace

views::StucksOfMeeting stucks_of(App& app, storage::Connection& connection, const SignedIn& me,
                                 const Team& team, const LiveMeeting& meeting) {
    return StucksSeen(app, connection, me, team, meeting).put_together();
}

}  // namespace kept::web
