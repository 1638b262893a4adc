#include "web/half_year_telling.hpp"

#include <algorithm>

namespace kept::web {
namespace {

constexpr std::chrono::days one_week{7};

}  // namespace

views::KpiGroup HalfYearTelling::group(const GroupHalfYear& of) const {
    views::KpiGroup group{.name = of.group.name,
                          .opens = of.group.opens,
                          .owners = of.owners.found(),
                          .latest = latest_weeks(of.weeks),
                          .before = weeks_before_those(of.weeks)};
    const Process* process = of.group.process;
    if (process) group.process = process->id;
    for (const KpiHalfYear* each : of.kpis) {
        if (!each->announcement.signals.empty())
            group.moving.push_back({each->kpi, names_.at(each->kpi.owner), each->announcement,
                                    process ? step_of_kpi(*process, each->kpi) : std::nullopt});
        else
            ++(each->announcement.tells == Tells::steady ? group.steady : group.uncertain);
    }
    sort(group.moving, process);
    return group;
}

std::vector<views::RecordOfTheWeek> HalfYearTelling::records(const std::vector<GroupHalfYear>& of) const {
    std::vector<views::RecordOfTheWeek> records;
    for (const GroupHalfYear& group : of)
        for (const KpiHalfYear* each : group.kpis)
            if (each->record && each->record->said >= now_ - one_week)
                records.push_back({each->kpi, names_.at(each->kpi.owner), each->record->period,
                                   each->record->value, each->record->before});
    std::ranges::stable_sort(records, [&](const auto& one, const auto& other) {
        return me_.say.less(one.kpi.name, other.kpi.name);
    });
    return records;
}

views::StuckOfTheWeek HalfYearTelling::stuck(const storage::StuckInMeeting& said,
                                             const std::string& team) const {
    views::StuckOfTheWeek stuck{.meeting = said.meeting,
                                .team = team,
                                .date = said.date,
                                .words = said.stuck.words,
                                .by = names_.at(said.stuck.by),
                                .helpers = {}};
    for (const MemberId& each : said.stuck.helpers) stuck.helpers.push_back(names_.at(each));
    return stuck;
}

Day HalfYearTelling::stucks_since() const {
    return std::chrono::floor<std::chrono::days>(now_) - 2 * one_week;
}

std::optional<ProcessStep> HalfYearTelling::step_of_kpi(const Process& process, const Kpi& kpi) const {
    const auto place = all_.work->places.find(kpi.id);
    if (place == all_.work->places.end() || !place->second.step) return std::nullopt;
    const ProcessStep* step = step_of(process, *place->second.step);
    return step ? std::optional(*step) : std::nullopt;
}

/// What stands on the whole of a process comes behind its steps.
void HalfYearTelling::sort(std::vector<views::MovingKpi>& kpis, const Process* process) const {
    const auto place = [&](const views::MovingKpi& one) {
        return process && one.step ? place_of(*process, one.step->id) : most_steps;
    };
    std::ranges::stable_sort(kpis, [&](const views::MovingKpi& one, const views::MovingKpi& other) {
        if (place(one) != place(other)) return place(one) < place(other);
        return me_.say.less(one.kpi.name, other.kpi.name);
    });
}

void add_ways(Ways& ways, const GroupHalfYear& of) {
    for (const KpiHalfYear* each : of.kpis)
        if (const auto way = way_of(each->announcement)) count(ways, *way, each->kpi.direction);
}

}  // namespace kept::web
