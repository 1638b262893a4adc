#include <algorithm>
#include <map>

#include "storage/days_off.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/stucks.hpp"
#include "views/organisation_page.hpp"
#include "web/drawing.hpp"
#include "web/kpi_grouping.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr std::chrono::days one_week{7};
constexpr int most_stucks = 12;

/// Who is called what, read once.
class Names {
  public:
    Names(storage::Connection& connection, const OrganisationId& organisation) {
        for (Member& each : storage::members(connection, organisation)) {
            members_ += each.closed ? 0 : 1;
            names_[each.id] = std::move(each.name);
        }
    }

    const std::string& of(const MemberId& member) const { return names_.at(member); }
    int members() const { return members_; }

  private:
    std::map<MemberId, std::string> names_;
    int members_ = 0;
};

bool by_name(const language::Language& say, const Kpi& one, const Kpi& other) {
    return say.less(one.name, other.name);
}

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

/// What is told of numbers, to whoever may read them.
class Telling {
  public:
    Telling(const SignedIn& me, const Names& names, Instant now) : me_(me), names_(names), now_(now) {}

    views::KpiGroup shown(const GroupHalfYear& of) const {
        views::KpiGroup group{.name = of.group.name,
                              .opens = of.group.opens,
                              .kpis = {},
                              .owners = of.owners.found(),
                              .latest = latest_weeks(of.weeks),
                              .before = weeks_before_those(of.weeks)};
        for (const KpiHalfYear* each : of.kpis)
            group.kpis.push_back({each->kpi, names_.of(each->kpi.owner), each->announcement});
        std::ranges::stable_sort(group.kpis, [&](const views::MovingKpi& one, const views::MovingKpi& other) {
            return by_name(me_.say, one.kpi, other.kpi);
        });
        return group;
    }

    void add_records(const GroupHalfYear& of, std::vector<views::RecordOfTheWeek>& records) const {
        for (const KpiHalfYear* each : of.kpis) {
            if (!each->record || each->record->said < now_ - one_week) continue;
            records.push_back({each->kpi, names_.of(each->kpi.owner), each->record->period,
                               each->record->value, each->record->before});
        }
        std::ranges::stable_sort(records,
                                 [&](const views::RecordOfTheWeek& one, const views::RecordOfTheWeek& other) {
                                     return by_name(me_.say, one.kpi, other.kpi);
                                 });
    }

    views::StuckOfTheWeek stuck(const storage::StuckInMeeting& said, const std::string& team) const {
        views::StuckOfTheWeek stuck{.meeting = said.meeting,
                                    .team = team,
                                    .date = said.date,
                                    .words = said.stuck.words,
                                    .by = names_.of(said.stuck.by),
                                    .helpers = {}};
        for (const MemberId& each : said.stuck.helpers) stuck.helpers.push_back(names_.of(each));
        return stuck;
    }

    Day stucks_since() const { return std::chrono::floor<std::chrono::days>(now_) - 2 * one_week; }

  private:
    const SignedIn& me_;
    const Names& names_;
    const Instant now_;
};

void add_ways(Ways& ways, const GroupHalfYear& of) {
    for (const KpiHalfYear* each : of.kpis)
        if (const auto way = way_of(each->announcement)) count(ways, *way, each->kpi.direction);
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
          names_(connection, me.organisation),
          tell_(me, names_, now_) {}

    views::OrganisationPage put_together() {
        views::OrganisationPage view{.name = storage::organisation(connection_, me_.organisation).name,
                                     .members = names_.members()};
        view.half_year = {all_->together, days_off_by_week(connection_, me_.organisation, all_->weeks)};
        view.closed_teams =
            static_cast<int>(std::ranges::count(all_->teams, Openness::closed, &Team::openness));
        add_groups(view);
        add_stucks(view);
        return view;
    }

  private:
    void add_groups(views::OrganisationPage& view) {
        Ways ways;
        OwnersBehind owners;
        for (const GroupHalfYear& each : grouped(*all_, by_open_team(all_->teams))) {
            if (each.kpis.empty()) continue;
            add_ways(ways, each);
            owners.add(each.owners);
            view.numbers += static_cast<int>(each.kpis.size());
            tell_.add_records(each, view.records);
            view.groups.push_back(tell_.shown(each));
        }
        if (!owners.are_enough()) {
            ways = {};
            view.numbers = 0;
        }
        view.growth = growth(all_->together, ways);
        std::ranges::stable_sort(view.groups, [&](const views::KpiGroup& one, const views::KpiGroup& other) {
            return me_.say.less(one.name, other.name);
        });
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
    const Telling tell_;
};

views::TeamHalfYearPage team_page_of(App& app, storage::Connection& connection, const TeamReader& me) {
    const Instant now = app.store.now();
    const auto all = app.half_years.of(connection, me.organisation, now);
    const Names names(connection, me.organisation);
    const Telling tell(me, names, now);
    views::TeamHalfYearPage view{.team = me.team};
    Ways ways;
    for (const Period& each : all->weeks) view.half_year.weeks.push_back({each, std::nullopt});
    for (const GroupHalfYear& each : grouped(*all, only_in(me.team))) {
        view.half_year.weeks = each.weeks;
        view.group = tell.shown(each);
        tell.add_records(each, view.records);
        if (!each.owners.are_enough()) continue;
        view.numbers = static_cast<int>(each.kpis.size());
        add_ways(ways, each);
    }
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
