#include <algorithm>
#include <map>

#include "storage/days_off.hpp"
#include "storage/member_names.hpp"
#include "storage/organisations.hpp"
#include "storage/stucks.hpp"
#include "views/organisation_page.hpp"
#include "web/drawing.hpp"
#include "web/half_year_telling.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr int most_stucks = 12;

std::map<Day, std::vector<std::string>> days_off_by_week(storage::Connection& connection,
                                                         const OrganisationId& organisation,
                                                         const std::vector<Period>& weeks) {
    std::map<Day, std::vector<std::string>> by_week;
    for (const DayOff& each : storage::named_days_off(connection, organisation)) {
        const Day monday = monday_of(each.day);
        if (weeks.empty() || monday < weeks.front().first_day || monday > weeks.back().first_day) continue;
        auto& names = by_week[monday];
        if (std::ranges::find(names, each.name) == names.end()) names.push_back(each.name);
    }
    return by_week;
}

/// Puts the page together, on one snapshot of the data. It holds only what everybody in the organisation may
/// read, so that it is the same for all and can hang on a wall.
class OrganisationsPage {
  public:
    OrganisationsPage(App& app, storage::Connection& connection, const SignedIn& me)
        : connection_(connection),
          me_(me),
          now_(app.store.now()),
          all_(app.half_years.of(connection, me.organisation, now_)),
          names_(storage::member_names(connection, me.organisation)),
          tell_(me, *all_, names_, now_) {}

    views::OrganisationPage put_together() {
        views::OrganisationPage view{.name = storage::organisation(connection_, me_.organisation).name,
                                     .members = storage::count_members(connection_, me_.organisation)};
        view.half_year = {all_->together, days_off_by_week(connection_, me_.organisation, all_->weeks)};
        view.closed_teams =
            static_cast<int>(std::ranges::count(all_->teams, Openness::closed, &Team::openness));
        add_groups(view);
        add_stucks(view);
        return view;
    }

  private:
    void add_groups(views::OrganisationPage& view) {
        if (has_open_process(*all_)) view.grouped_by = views::GroupedBy::process;
        Ways ways;
        OwnersBehind owners;
        for (const GroupHalfYear& each : all_->groups) {
            add_ways(ways, each);
            owners.add(each.owners);
            view.numbers += static_cast<int>(each.kpis.size());
            view.groups.push_back(tell_.group(each));
        }
        if (!owners.are_enough()) {
            ways = {};
            view.numbers = 0;
        }
        view.growth = growth(all_->together, ways);
        view.records = tell_.records(all_->groups);
        in_their_order(view.groups);
    }

    /// In the order of the alphabet; what stands on no process comes last.
    void in_their_order(std::vector<views::KpiGroup>& groups) const {
        std::ranges::stable_sort(groups, [&](const views::KpiGroup& one, const views::KpiGroup& other) {
            if (one.name.empty() != other.name.empty()) return other.name.empty();
            return me_.say.less(one.name, other.name);
        });
        for (views::KpiGroup& each : groups)
            if (each.name.empty()) each.name = name_of_none();
    }

    std::string name_of_none() const {
        const auto is_closed = [&](const Process& process) {
            return process.team &&
                   std::ranges::find(all_->teams, *process.team, &Team::id)->openness == Openness::closed;
        };
        return std::ranges::any_of(all_->work->processes, is_closed)
                   ? me_.say("On no process that everybody sees")
                   : me_.say("On no process yet");
    }

    void add_stucks(views::OrganisationPage& view) {
        std::map<TeamId, std::string> teams;
        for (const Team& each : all_->teams) teams[each.id] = each.name;
        for (const auto& each :
             storage::stucks_in_open_teams(connection_, me_.organisation, tell_.stucks_since(), most_stucks))
            view.stucks.push_back(tell_.stuck(each, teams.at(each.team)));
    }

    storage::Connection& connection_;
    const SignedIn& me_;
    const Instant now_;
    const std::shared_ptr<const HalfYearOfAll> all_;
    const Names names_;
    const HalfYearTelling tell_;
};

views::TeamHalfYearPage team_page_of(App& app, storage::Connection& connection, const TeamReader& me) {
    const Instant now = app.store.now();
    const auto all = app.half_years.of(connection, me.organisation, now);
    const Names names = storage::member_names(connection, me.organisation);
    const HalfYearTelling tell(me, *all, names, now);
    views::TeamHalfYearPage view{.team = me.team};
    Ways ways;
    for (const Period& each : all->weeks) view.half_year.weeks.push_back({each, std::nullopt});
    const auto groups = grouped(*all, only_in(me.team));
    for (const GroupHalfYear& each : groups) {
        view.half_year.weeks = each.weeks;
        view.group = tell.group(each);
        if (!each.owners.are_enough()) continue;
        view.numbers = static_cast<int>(each.kpis.size());
        add_ways(ways, each);
    }
    view.records = tell.records(groups);
    view.growth = growth(view.half_year.weeks, ways);
    view.half_year.days_off = days_off_by_week(connection, me.organisation, all->weeks);
    for (const auto& each :
         storage::stucks_in(connection, me.organisation, me.team.id, tell.stucks_since(), most_stucks))
        view.stucks.push_back(tell.stuck(each, me.team.name));
    return view;
}

}  // namespace

// GET /organisation
http::Response show_organisation(App& app, const Asked&, const SignedIn& me) {
    const views::OrganisationPage view = app.store.read([&](storage::Connection& connection) {
        return OrganisationsPage(app, connection, me).put_together();
    });
    return draw(app, me, views::organisation_page(me.say, view), views::organisation());
}

// GET /teams/{team}/half-year
http::Response show_team_half_year(App& app, const Asked&, const OrCoach<TeamReader>& me) {
    const views::TeamHalfYearPage view =
        app.store.read([&](storage::Connection& connection) { return team_page_of(app, connection, me); });
    return draw(app, me, views::team_half_year_page(me.say, view), views::half_year_of(me.team.id));
}

}  // namespace kept::web
