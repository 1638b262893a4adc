#include "web/first_quarter.hpp"

#include <algorithm>

#include "actions/keep_candidates.hpp"
#include "actions/process_rights.hpp"
#include "actions/standing.hpp"
#include "domain/spoken_of.hpp"
#include "storage/histories.hpp"
#include "storage/invitations.hpp"
#include "storage/kpis.hpp"
#include "storage/rhythms.hpp"
#include "storage/seals.hpp"
#include "storage/teams.hpp"
#include "web/drawing.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

Waits waits_when(bool condition) {
    return condition ? Waits::yes : Waits::no;
}

/// What waits, on one snapshot of the data.
class Facts {
  public:
    Facts(App& app, storage::Connection& connection, const SignedIn& me)
        : connection_(connection),
          me_(me),
          now_(app.store.now()),
          hand_(storage::hand_of(connection, me.organisation, me.member.id)),
          histories_(connection, me.organisation) {}

    FirstQuarter gathered() {
        FirstQuarter quarter{.begun =
                                 storage::first_quarter_of(connection_, me_.organisation, me_.member.id)};
        if (quarter.begun)
            for (const Candidate& each : quarter.begun->candidates) quarter.candidates.push_back(now(each));
        quarter.to_do = still_to_do({.rhythm = rhythm_waits(quarter.begun),
                                     .candidates = quarter.candidates,
                                     .invitation = invitation_waits()});
        return quarter;
    }

  private:
    /// Named by any other way it is named as well.
    const Kpi* in_hand(const Candidate& candidate) const {
        const auto found = std::ranges::find_if(hand_, [&](const Kpi& each) {
            return candidate.kpi ? each.id == *candidate.kpi : is_same_name(each.name, candidate.name);
        });
        return found == hand_.end() ? nullptr : &*found;
    }

    CandidateNow now(Candidate candidate) {
        CandidateNow each{.candidate = candidate};
        if (const Kpi* kpi = in_hand(candidate)) {
            each.candidate.kpi = kpi->id;
            each.candidate.name = kpi->name;
            return with_what_is_said(each, *kpi);
        }
        if (candidate.kpi) return each;  // retired or discarded by now
        each.name = Waits::yes;
        each.place = waits_when(!candidate.stands_on && has_processes());
        return each;
    }

    CandidateNow with_what_is_said(CandidateNow each, const Kpi& kpi) {
        const History history = histories_.of(kpi);
        each.promise = waits_when(history.promises.empty());
        const auto period = first_to_say(history, Schedule(history.planning), now_);
        const bool is_sealed =
            period && storage::seal_of(connection_, me_.organisation, me_.member.id, kpi.id, *period);
        each.report = waits_when(history.reports.empty() && period && !is_sealed);
        return each;
    }

    bool has_processes() {
        return !actions::processes_in_sight(connection_, me_.speaker(), now_).readable.empty();
    }

    Waits rhythm_waits(const std::optional<storage::FirstQuarter>& begun) {
        const auto team = team_to_arrange(connection_, me_, now_);
        return waits_when(team && !(begun && begun->rhythm_agreed) &&
                          storage::rhythms_of(connection_, me_.organisation, *team).size() == 1);
    }

    Waits invitation_waits() {
        const auto team = team_to_arrange(connection_, me_, now_);
        if (!team) return Waits::no;
        const Day today = actions::today_in(connection_, me_.organisation, *team, now_);
        return waits_when(storage::memberships_of(connection_, me_.organisation, *team, today).size() == 1 &&
                          storage::invitations_into(connection_, me_.organisation, *team).empty());
    }

    storage::Connection& connection_;
    const SignedIn& me_;
    const Instant now_;
    const std::vector<Kpi> hand_;
    storage::Histories histories_;
};

}  // namespace

FirstQuarter first_quarter_of(App& app, storage::Connection& connection, const SignedIn& me) {
    return Facts(app, connection, me).gathered();
}

std::optional<TeamId> team_to_arrange(storage::Connection& connection, const SignedIn& me, Instant now) {
    const Day tomorrow = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
    for (const auto& each : storage::teams_of(connection, me.organisation, me.member.id, tomorrow))
        if (each.standing == Standing::lead) return each.team.id;
    return std::nullopt;
}

std::optional<ThingToDo> left_of_first_quarter(App& app, storage::Connection& connection,
                                               const SignedIn& me) {
    const auto begun = storage::first_quarter_of(connection, me.organisation, me.member.id);
    if (!begun || begun->put_away) return std::nullopt;
    const FirstQuarter quarter = first_quarter_of(app, connection, me);
    return quarter.to_do.empty() ? std::nullopt : std::optional(quarter.to_do.front());
}

std::optional<ThingToDo> next_after(App& app, const SignedIn& me, const ThingToDo& thing) {
    return app.store.read([&](storage::Connection& connection) {
        return after(first_quarter_of(app, connection, me).to_do, thing);
    });
}

http::Response go_on_after(App& app, const SignedIn& me, const ThingToDo& thing) {
    const auto next = next_after(app, me, thing);
    return look_at(next ? views::path_of(*next) : views::first_quarter_next());
}

ThingToDo thing_about(App& app, const SignedIn& me, FirstThing what, const Kpi& kpi) {
    const FirstQuarter quarter = app.store.read(
        [&](storage::Connection& connection) { return first_quarter_of(app, connection, me); });
    for (const CandidateNow& each : quarter.candidates)
        if (each.candidate.kpi == kpi.id) return {what, each.candidate.place, kpi.id, kpi.name};
    return {what, 0, kpi.id, kpi.name};
}

// GET /first-quarter: wherever one is
http::Response show_first_quarter(App& app, const Asked&, const SignedIn& me) {
    const FirstQuarter quarter = app.store.read(
        [&](storage::Connection& connection) { return first_quarter_of(app, connection, me); });
    return look_at(quarter.to_do.empty() ? views::first_quarter_next()
                                         : views::path_of(quarter.to_do.front()));
}

// POST /first-quarter/put-away
http::Response put_first_quarter_away(App& app, const Asked&, const SignedIn& me) {
    actions::put_first_quarter_away(app.store, me.speaker());
    return look_at(views::my_numbers());
}

}  // namespace kept::web
