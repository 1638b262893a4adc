#include "web/processes.hpp"

#include <algorithm>

#include "actions/process_rights.hpp"
#include "actions/reading.hpp"
#include "domain/zone.hpp"
#include "storage/counter_numbers.hpp"
#include "storage/journal.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/process_proposals.hpp"
#include "storage/processes.hpp"
#include "storage/teams.hpp"
#include "views/process_map.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"
#include "web/step_cards.hpp"

namespace kept::web {
namespace {

constexpr std::chrono::days half_a_year{183};
constexpr std::chrono::days one_day{1};

/// So many numbers are judged for one map at most; of more it shows which steps have some.
constexpr int judged_on_a_map = 150;

/// The day that is asked for, not before the first; nothing: now.
std::optional<Day> day_asked(const Asked& asked, Day first, Day today) {
    const std::string* on = asked.request.query.first("on");
    const auto period = on ? parse_period(*on) : std::nullopt;
    if (!period || period->cadence != Cadence::workday || period->first_day >= today || first >= today)
        return std::nullopt;
    return std::max(period->first_day, first);
}

/// Not further back than what is looked at was there.
views::LookedBack looked_back(const Asked& asked, const views::Clock& clock, Instant there_since = {}) {
    const Day today = day_at(clock.now, clock.zone);
    const Day first = std::max(today - half_a_year, day_at(there_since, clock.zone));
    return {.first = first, .today = today, .on = day_asked(asked, first, today)};
}

/// The end of that day.
LookedAt looked_at(storage::Connection& connection, const SignedIn& me, const views::LookedBack& looked,
                   const views::Clock& clock) {
    if (!looked.on) return {clock.now};
    const Instant end = instant_of(*looked.on + one_day, std::chrono::minutes{0}, clock.zone);
    return {end, storage::first_entry_after(connection, me.organisation, end)};
}

/// A number that was discarded since keeps nobody honest.
std::optional<Kpi> if_there(storage::Connection& connection, const SignedIn& me, const KpiId& id) {
    try {
        return storage::kpi(connection, me.organisation, id);
    } catch (const NotFound&) {
        return std::nullopt;
    }
}

/// The pairs of which one stands on this process.
std::vector<views::HonestPair> pairs_on(storage::Connection& connection, const SignedIn& me, StepCards& cards,
                                        const std::map<KpiId, StandsOn>& places, const ProcessId& process) {
    std::vector<views::HonestPair> pairs;
    for (const CounterNumber& each : storage::counter_numbers(connection, me.organisation)) {
        const auto place = places.find(each.kpi);
        if (place == places.end() || place->second.process != process) continue;
        const auto kpi = if_there(connection, me, each.kpi), other = if_there(connection, me, each.counter);
        if (!kpi || !kpi->place || !other) continue;
        if (auto one = cards.card_of(*kpi))
            pairs.push_back({*std::move(one), cards.card_of(*other), each.why});
    }
    return pairs;
}

int open_proposals(storage::Connection& connection, const SignedIn& me, const ProcessId& process) {
    const auto all = storage::proposals_about(connection, me.organisation, process);
    return static_cast<int>(std::ranges::count_if(all, [](const Proposal& each) { return !each.answered; }));
}

views::ProcessPage page_of(App& app, storage::Connection& connection, const ProcessReader& me,
                           const Asked& asked) {
    const views::Clock clock = clock_of(connection, me, app.store.now());
    const auto versions = storage::versions_of(connection, me.organisation, me.process.id);
    const views::LookedBack back = looked_back(asked, clock, versions.front().process.arranged);
    const LookedAt looked = looked_at(connection, me, back, clock);
    views::ProcessPage view{
        .process = storage::process(connection, me.organisation, me.process.id, looked.before),
        .looked_back = back,
        .clock = clock};
    if (me.process.team) view.team_name = storage::team(connection, me.organisation, *me.process.team).name;
    const auto kpis = storage::kpis_that_stood_on(connection, me.organisation, me.process.id);
    const auto places = storage::kpis_placed_on(connection, me.organisation, me.process.id, looked.before);
    StepCards cards(app, connection, me, looked);
    view.steps = cards.steps_of(view.process, kpis, places);
    view.whole = cards.whole_of(view.process, kpis, places);
    view.changes = changes_after(connection, me, versions, 0);
    if (back.on) return view;
    view.pairs = pairs_on(connection, me, cards, places, me.process.id);
    view.open_proposals = open_proposals(connection, me, me.process.id);
    if (actions::may_arrange(connection, me.speaker(), me.process, clock.now))
        view.arranges = views::Arranges::changes;
    return view;
}

/// Which steps have how many numbers: enough for a map of thousands.
std::vector<views::StepView> counted_steps(const Process& process,
                                           const std::vector<storage::KpisOnPlace>& on_places) {
    std::vector<views::StepView> steps = bare_steps(process);
    for (views::StepView& each : steps)
        for (const auto& [place, kpis] : on_places)
            if (place.step == each.step.id) each.closed += kpis;
    return steps;
}

std::map<ProcessId, std::vector<storage::KpisOnPlace>> by_process(
    const std::vector<storage::KpisOnPlace>& all) {
    std::map<ProcessId, std::vector<storage::KpisOnPlace>> sorted;
    for (const auto& each : all) sorted[each.place.process].push_back(each);
    return sorted;
}

/// As they stood then, for who may read them now.
std::vector<Process> processes_then(storage::Connection& connection, const SignedIn& me,
                                    const std::vector<Process>& readable, const LookedAt& looked) {
    if (looked.is_now()) return readable;
    std::vector<Process> then = storage::processes(connection, me.organisation, looked.before);
    std::erase_if(then, [&](const Process& each) {
        return std::ranges::find(readable, each.id, &Process::id) == readable.end();
    });
    return then;
}

int all_together(const std::vector<storage::KpisOnPlace>& on_places) {
    int kpis = 0;
    for (const auto& each : on_places) kpis += each.kpis;
    return kpis;
}

/// Where numbers stand, and how many.
void add_places(const std::vector<Process>& processes,
                const std::map<ProcessId, std::vector<storage::KpisOnPlace>>& on_places,
                views::ProcessMap& view) {
    view.shows = views::MapShows::places;
    for (const Process& each : processes) {
        const auto found = on_places.find(each.id);
        view.processes.push_back(
            {each, found == on_places.end() ? bare_steps(each) : counted_steps(each, found->second)});
    }
}

/// What became of each of them.
void add_outcomes(App& app, storage::Connection& connection, const SignedIn& me,
                  const std::vector<Process>& processes, const LookedAt& looked, views::ProcessMap& view) {
    const auto kpis = storage::kpis_on_processes(connection, me.organisation);
    const auto places = storage::standing_kpis(connection, me.organisation, looked.before);
    StepCards cards(app, connection, me, looked);
    for (const Process& each : processes)
        view.processes.push_back({each, cards.steps_of(each, kpis, places)});
}

views::ProcessMap map_of(App& app, storage::Connection& connection, const SignedIn& me, const Asked& asked) {
    const views::Clock clock = clock_of(connection, me, app.store.now());
    const auto sight = actions::processes_in_sight(connection, me.speaker(), clock.now);
    views::ProcessMap view{.closed_to_them = sight.closed_to_them, .looked_back = looked_back(asked, clock)};
    const LookedAt looked = looked_at(connection, me, view.looked_back, clock);
    const auto processes = processes_then(connection, me, sight.readable, looked);
    const auto on_places = storage::kpis_on_places(connection, me.organisation, looked.before);
    if (all_together(on_places) > judged_on_a_map)
        add_places(processes, by_process(on_places), view);
    else
        add_outcomes(app, connection, me, processes, looked, view);
    return view;
}

}  // namespace

views::Clock clock_of(storage::Connection& connection, const SignedIn& me, Instant now) {
    const auto team = first_team_of(connection, me.speaker(), now);
    if (!team) return {now, "UTC"};
    return meetings_of(connection, me.organisation, *team, now).clock;
}

std::vector<views::ProcessChange> changes_after(storage::Connection& connection, const SignedIn& me,
                                                const std::vector<storage::ProcessVersion>& versions,
                                                int seen) {
    std::vector<views::ProcessChange> changes;
    const Process* before = nullptr;
    for (const auto& [process, author, sequence] : versions) {
        if (process.version > seen)
            changes.push_back({before ? differences(*before, process) : std::vector<Difference>{},
                               storage::member(connection, me.organisation, author).name, process.arranged});
        before = &process;
    }
    std::ranges::reverse(changes);
    return changes;
}

// GET /processes, with ?on= an earlier day
http::Response show_processes(App& app, const Asked& asked, const SignedIn& me) {
    views::ProcessMap view = app.store.read([&](storage::Connection& connection) {
        views::ProcessMap map = map_of(app, connection, me, asked);
        const bool may_draw = me.member.role == Role::administrator ||
                              !actions::teams_to_draw_for(connection, me.speaker(), app.store.now()).empty();
        map.may_draw = may_draw ? views::MayDraw::yes : views::MayDraw::no;
        return map;
    });
    std::ranges::stable_sort(view.processes, [&](const auto& one, const auto& other) {
        return me.say.less(one.process.name, other.process.name);
    });
    return draw(app, me, views::process_map(me.say, view), views::processes());
}

// GET /processes/{process}, with ?on= an earlier day
http::Response show_process(App& app, const Asked& asked, const ProcessReader& me) {
    const views::ProcessPage view =
        app.store.read([&](storage::Connection& connection) { return page_of(app, connection, me, asked); });
    return draw(app, me, views::process_page(me.say, view), views::process(me.process.id));
}

}  // namespace kept::web
