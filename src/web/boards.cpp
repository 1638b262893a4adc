#include <algorithm>

#include "domain/leave.hpp"
#include "domain/outcome.hpp"
#include "domain/spoken_of.hpp"
#include "domain/zone.hpp"
#include "storage/days_off.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/leaves.hpp"
#include "storage/members.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"
#include "views/board.hpp"
#include "web/clockwork.hpp"
#include "web/coaches.hpp"
#include "web/drawing.hpp"
#include "web/pages.hpp"
#include "web/readings.hpp"

namespace kept::web {
namespace {

/// Puts the board together, on one snapshot of the data.
class BoardOfTeam {
  public:
    BoardOfTeam(App& app, storage::Connection& connection, const TeamReader& me)
        : app_(app),
          connection_(connection),
          me_(me),
          histories_(connection, me.organisation),
          now_(app.store.now()),
          rhythms_(storage::rhythms_of(connection, me.organisation, me.team.id)) {}

    views::Board put_together() {
        const std::string& zone = fact_on(rhythms_, std::chrono::floor<std::chrono::days>(now_)).zone;
        views::Board board{
            .team = me_.team, .today = day_at(now_, zone), .looking = me_.member.id, .zone = zone};
        board.days = spoken_of_by_team(Cadence::workday);
        board.weeks = spoken_of_by_team(Cadence::week);
        const auto kpis = storage::kpis_said_in(connection_, me_.organisation, me_.team.id, board.today);
        board.reads = reads_as(me_);
        board.coaches = coaches_of_team(app_, connection_, me_, me_.team.id);
        board.other_teams = static_cast<int>(storage::teams(connection_, me_.organisation).size()) - 1;
        for (const Membership& each :
             storage::memberships_of(connection_, me_.organisation, me_.team.id, board.today))
            board.members.push_back(row_of(each.member, kpis, board.today));
        return board;
    }

  private:
    /// As somebody would say it who works on all days of the team.
    std::optional<Period> spoken_of_by_team(Cadence cadence) const {
        History nobody{.kpi = {.cadence = cadence}};
        nobody.kpi.first_period = {cadence, Day{}};
        nobody.planning = {.cadence = cadence, .rhythms = rhythms_};
        for (const Dated<Rhythm>& each : rhythms_)
            nobody.planning.owner_workdays.push_back({each.from, each.fact.workdays});
        nobody.planning.days_off = storage::days_off(connection_, me_.organisation);
        return spoken_of(nobody, Schedule(nobody.planning), now_);
    }

    views::BoardMember row_of(const MemberId& id, const std::vector<Kpi>& kpis, Day today) {
        views::BoardMember row{.id = id, .name = storage::member(connection_, me_.organisation, id).name};
        const auto leaves = storage::leaves_of(connection_, me_.organisation, id);
        for (const Leave& each : leaves)
            if (each.days.first <= today && today <= each.days.last) {
                row.away_until = std::max(row.away_until.value_or(each.days.last), each.days.last);
                stands_beside(row, each);
            }
        row.in_hand = static_cast<int>(storage::places_taken(connection_, me_.organisation, id).size());
        for (const Kpi& each : kpis)
            if (each.owner == id) row.cards.push_back(card_of(each, leaves, row));
        return row;
    }

    static void stands_beside(views::BoardMember& row, const Leave& leave) {
        if (std::ranges::find(row.leave, leave.id, &Leave::id) == row.leave.end()) row.leave.push_back(leave);
    }

    /// What leave did to an outcome is said on the row of its owner.
    views::BoardCard card_of(const Kpi& kpi, const std::vector<Leave>& leaves, views::BoardMember& row) {
        const History history = histories_.of(kpi);
        const Schedule schedule(history.planning);
        remember_next_change(app_, me_.organisation, history, schedule, now_);
        const Period period = spoken_of(history, schedule, now_);
        Slot slot = judge(history, schedule, period, now_);
        if (!is_record_to_announce(history, period)) slot.is_record = false;
        for (const auto& [of, behind] : leave_behind(history, {slot}, leaves, now_))
            for (const Leave& each : behind) stands_beside(row, each);
        return {kpi, slot, the_six_until(history, schedule, period, now_),
                told_of(app_, connection_, me_.organisation, history, schedule, now_).announcement};
    }

    App& app_;
    storage::Connection& connection_;
    const TeamReader& me_;
    storage::Histories histories_;
    const Instant now_;
    const std::vector<Dated<Rhythm>> rhythms_;
};

}  // namespace

// GET /teams/{team}/board
http::Response show_board(App& app, const Asked&, const OrCoach<TeamReader>& me) {
    views::Board board = app.store.read(
        [&](storage::Connection& connection) { return BoardOfTeam(app, connection, me).put_together(); });
    std::ranges::stable_sort(board.members,
                             [&](const views::BoardMember& one, const views::BoardMember& other) {
                                 return me.say.less(one.name, other.name);
                             });
    return draw(app, me, views::board_page(me.say, board), views::board(me.team.id));
}

}  // namespace kept::web
