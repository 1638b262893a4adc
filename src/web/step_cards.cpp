#include "web/step_cards.hpp"

#include <algorithm>

#include "actions/reading.hpp"
#include "domain/outcome.hpp"
#include "domain/promises_kept.hpp"
#include "domain/spoken_of.hpp"
#include "storage/members.hpp"
#include "web/clockwork.hpp"
#include "web/readings.hpp"

namespace kept::web {
namespace {

/// A step that is not there (any more) is the whole process.
std::optional<StepId> step_on(const Process& process, const StandsOn& place) {
    if (!place.step || !step_of(process, *place.step)) return std::nullopt;
    return place.step;
}

std::vector<const Kpi*> on_step(const Process& process, const std::optional<StepId>& step,
                                const std::vector<Kpi>& kpis, const std::map<KpiId, StandsOn>& places) {
    std::vector<const Kpi*> found;
    for (const Kpi& each : kpis) {
        const auto place = places.find(each.id);
        if (place != places.end() && place->second.process == process.id &&
            step_on(process, place->second) == step)
            found.push_back(&each);
    }
    return found;
}

}  // namespace

std::vector<views::StepView> bare_steps(const Process& process) {
    std::vector<views::StepView> steps;
    for (const ProcessStep& each : process.steps) {
        views::StepView& step = steps.emplace_back();
        step.step = each;
        step.nth = static_cast<int>(steps.size());
        if (is_beside_the_line(process, each.id)) step.lies = views::Lies::beside_it;
    }
    return steps;
}

StepCards::StepCards(App& app, storage::Connection& connection, const SignedIn& me, const LookedAt& looked)
    : app_(app),
      connection_(connection),
      me_(me),
      looked_(looked),
      histories_(connection, me.organisation, looked.before) {
    for (const Team& each : actions::teams_in_sight(connection, me.speaker(), app.store.now()).readable)
        readable_.insert(each.id);
}

std::vector<views::StepView> StepCards::steps_of(const Process& process, const std::vector<Kpi>& kpis,
                                                 const std::map<KpiId, StandsOn>& places) {
    std::vector<views::StepView> steps = bare_steps(process);
    for (views::StepView& each : steps) add(each, on_step(process, each.step.id, kpis, places));
    return steps;
}

views::StepView StepCards::whole_of(const Process& process, const std::vector<Kpi>& kpis,
                                    const std::map<KpiId, StandsOn>& places) {
    views::StepView whole;
    add(whole, on_step(process, std::nullopt, kpis, places));
    return whole;
}

void StepCards::add(views::StepView& step, const std::vector<const Kpi*>& kpis) {
    std::vector<CountedKpi> counted;
    for (const Kpi* each : kpis) {
        if (looked_.is_now() && !each->place) continue;
        if (looked_.is_now() && !may_read(*each)) {
            ++step.closed;
            continue;
        }
        const History history = histories_.of(*each);
        if (!looked_.is_now() && is_retired(history)) continue;
        if (!may_read(*each)) {
            ++step.closed;
            continue;
        }
        step.cards.push_back(card_of(history));
        counted.push_back({each->owner, the_six(history, Schedule(history.planning), looked_.at)});
    }
    step.kept = promises_kept(counted);
}

std::optional<views::StepCard> StepCards::card_of(const Kpi& kpi) {
    if (!may_read(kpi)) return std::nullopt;
    return card_of(histories_.of(kpi));
}

bool StepCards::may_read(const Kpi& kpi) const {
    return readable_.contains(kpi.team) || may_speak_for(me_.member.id, kpi);
}

/// As on the board of its team: the period that was last due, or else the one that is running.
views::StepCard StepCards::card_of(const History& history) {
    const Schedule schedule(history.planning);
    const Period period = spoken_of(history, schedule, looked_.at);
    Slot slot = judge(history, schedule, period, looked_.at);
    if (!is_record_to_announce(history, period)) slot.is_record = false;
    views::StepCard card{{history.kpi, slot, the_six_until(history, schedule, period, looked_.at)},
                         name_of(history.kpi.owner)};
    if (looked_.is_now()) {
        remember_next_change(app_, me_.organisation, history, schedule, looked_.at);
        card.card.announcement =
            told_of(app_, connection_, me_.organisation, history, schedule, looked_.at).announcement;
    }
    return card;
}

const std::string& StepCards::name_of(const MemberId& member) {
    const auto found = names_.find(member);
    if (found != names_.end()) return found->second;
    return names_[member] = storage::member(connection_, me_.organisation, member).name;
}

}  // namespace kept::web
