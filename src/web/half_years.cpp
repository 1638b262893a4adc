#include "web/half_years.hpp"

#include <algorithm>
#include <map>

#include "domain/zone.hpp"
#include "storage/all_histories.hpp"
#include "storage/histories.hpp"
#include "storage/journal.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/kpis.hpp"
#include "storage/processes.hpp"
#include "storage/readings.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"
#include "web/best_before.hpp"
#include "web/half_year_of_all.hpp"
#include "web/kpi_grouping.hpp"
#include "web/touched_kpis.hpp"

namespace kept::web {
namespace {

/// After more entries than this everything is worked out anew.
constexpr int most_entries = 400;

/// The day as it is where it ends last: a week is over once it is over for everybody.
Day latest_to_end(const std::vector<std::string>& zones, Instant now) {
    if (zones.empty()) return std::chrono::floor<std::chrono::days>(now);
    Day today = Day::max();
    for (const std::string& each : zones) today = std::min(today, day_at(now, each));
    return today;
}

std::optional<StandingRecord> standing_record(const History& history, const Schedule& schedule, Instant now) {
    const SaidByPeriod said = said_by_period(history);
    if (said.records().empty() || *said.records().rbegin() != said.with_value().back()) return std::nullopt;
    const Slot slot = judge(history, schedule, said.with_value().back(), now);
    return StandingRecord{slot.period, *slot.value, best_before(history, slot).value_or(*slot.value),
                          slot.said.latest()->said};
}

/// Nothing where nothing was ever promised or said.
std::shared_ptr<const KpiHalfYear> half_year_of(const History& history, const Readings& readings,
                                                const std::vector<Period>& weeks, Instant now) {
    if (history.reports.empty() && history.promises.empty()) return nullptr;
    const Schedule schedule(history.planning);
    KpiHalfYear kpi{history.kpi, promises_by_week(history, schedule, weeks, now), {}};
    if (history.owner_left) kpi.kpi.place.reset();
    if (kpi.kpi.place) {
        const auto owed = owed_look(history, schedule, readings, now);
        if (owed) kpi.released = owed->until;
        kpi.announcement = announced(history, readings, owed);
        kpi.record = standing_record(history, schedule, now);
    }
    return std::make_shared<const KpiHalfYear>(std::move(kpi));
}

void add_up(HalfYearOfAll& all) {
    std::map<TeamId, std::vector<CountedTogether>> by_team;
    for (const auto& each : all.kpis) {
        auto& weeks = by_team[each->kpi.team];
        weeks.resize(all.weeks.size());
        for (std::size_t at = 0; at < weeks.size(); ++at) weeks[at].add(each->kpi.owner, each->weeks[at]);
    }
    all.together.clear();
    for (std::size_t at = 0; at < all.weeks.size(); ++at) {
        std::vector<CountedInTeam> teams;
        for (const Team& each : all.teams)
            if (by_team.contains(each.id)) teams.push_back({each.openness, by_team[each.id][at]});
        all.together.push_back({all.weeks[at], added_up(teams)});
    }
}

/// Works it out on one snapshot of the data.
class WorkingOut {
  public:
    WorkingOut(storage::Connection& connection, const OrganisationId& organisation, Sequence last_entry,
               Instant now)
        : connection_(connection), organisation_(organisation), last_entry_(last_entry), now_(now) {}

    /// In one pass over everything that was said.
    std::shared_ptr<const HalfYearOfAll> everything() {
        HalfYearOfAll all{.teams = storage::teams(connection_, organisation_), .work = work()};
        for (const Team& each : all.teams) {
            const auto rhythms = storage::rhythms_of(connection_, organisation_, each.id);
            if (!rhythms.empty())
                all.zones.push_back(fact_on(rhythms, std::chrono::floor<std::chrono::days>(now_)).zone);
        }
        all.weeks = weeks_before(latest_to_end(all.zones, now_));
        for (const auto& each : storage::all_histories(connection_, organisation_))
            if (auto kpi = half_year_of(each.history, each.readings, all.weeks, now_))
                all.kpis.push_back(std::move(kpi));
        return finished(std::move(all));
    }

    /// What was worked out before with what changed since. Nothing: too much may have.
    std::shared_ptr<const HalfYearOfAll> renewed(const HalfYearOfAll& before) {
        if (now_ < before.made || weeks_before(latest_to_end(before.zones, now_)) != before.weeks)
            return nullptr;
        if (last_entry_ - before.until_entry > most_entries) return nullptr;
        const auto touched = touched_by(
            storage::entries_from(connection_, organisation_, before.until_entry + 1, most_entries));
        if (!touched) return nullptr;
        return renewed(before, *touched);
    }

  private:
    std::shared_ptr<const WorkOfAll> work() {
        return std::make_shared<const WorkOfAll>(
            WorkOfAll{storage::processes(connection_, organisation_),
                      storage::standing_kpis(connection_, organisation_)});
    }

    std::shared_ptr<const HalfYearOfAll> renewed(const HalfYearOfAll& before, TouchedKpis touched) {
        HalfYearOfAll all = before;
        if (touched.is_other_work) all.work = work();
        storage::Histories histories(connection_, organisation_);
        const auto anew = [&](const KpiId& id) { return of(histories, id, all.weeks); };
        for (auto& each : all.kpis) {
            const bool is_released = each->released && *each->released <= now_;
            const bool is_touched = touched.kpis.erase(each->kpi.id) > 0;
            if (is_touched || is_released || touched.owners.contains(each->kpi.owner))
                each = anew(each->kpi.id);
        }
        for (const KpiId& each : touched.kpis) all.kpis.push_back(anew(each));
        std::erase(all.kpis, nullptr);
        return finished(std::move(all));
    }

    std::shared_ptr<const KpiHalfYear> of(storage::Histories& histories, const KpiId& id,
                                          const std::vector<Period>& weeks) {
        const Kpi kpi = storage::kpi(connection_, organisation_, id);
        return half_year_of(histories.of(kpi), storage::readings_of(connection_, organisation_, id), weeks,
                            now_);
    }

    std::shared_ptr<const HalfYearOfAll> finished(HalfYearOfAll all) const {
        all.until_entry = last_entry_;
        all.made = now_;
        add_up(all);
        all.groups = grouped(all, has_open_process(all) ? by_open_process(all) : by_open_team(all.teams));
        std::erase_if(all.groups, [](const GroupHalfYear& each) { return each.kpis.empty(); });
        return std::make_shared<const HalfYearOfAll>(std::move(all));
    }

    storage::Connection& connection_;
    const OrganisationId& organisation_;
    const Sequence last_entry_;
    const Instant now_;
};

bool still_holds(const HalfYearOfAll& before, Sequence last_entry, Instant now) {
    if (before.until_entry != last_entry || now < before.made) return false;
    const auto is_released = [&](const auto& each) { return each->released && *each->released <= now; };
    return std::ranges::none_of(before.kpis, is_released) &&
           weeks_before(latest_to_end(before.zones, now)) == before.weeks;
}

}  // namespace

std::shared_ptr<const HalfYearOfAll> HalfYears::of(storage::Connection& connection,
                                                   const OrganisationId& organisation, Instant now) {
    const Sequence last_entry = storage::last_entry(connection, organisation);
    const std::scoped_lock lock(mutex_);
    auto& kept = kept_[organisation.text];
    if (kept && still_holds(*kept, last_entry, now)) return kept;
    WorkingOut working(connection, organisation, last_entry, now);
    auto fresh = kept ? working.renewed(*kept) : nullptr;
    kept = fresh ? fresh : working.everything();
    return kept;
}

}  // namespace kept::web
