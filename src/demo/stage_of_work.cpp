#include <algorithm>
#include <fmt/format.h>

#include "actions/arrange_process.hpp"
#include "actions/draw_process.hpp"
#include "actions/propose_change.hpp"
#include "actions/stand_on_step.hpp"
#include "demo/dice.hpp"
#include "demo/stage.hpp"
#include "domain/refusal.hpp"
#include "storage/processes.hpp"

// The part of the stage on which the work is drawn.
namespace kept::demo {
namespace {

template <class Made>
Done done(const Result<Made>& made) {
    return made ? Done::yes : Done::refused;
}

storage::SentForm form_of(std::string_view deed, const std::string& about) {
    const std::string text = fmt::format("{}/{}", deed, about);
    const std::string key = fmt::format("{:016x}{:016x}", fingerprint(text, 1), fingerprint(text, 2));
    return {.key = key, .body_hash = key + key};
}

std::optional<StepId> step_called(const Process& process, const std::string& name) {
    const auto found = std::ranges::find(process.steps, name, &ProcessStep::name);
    if (found == process.steps.end()) return std::nullopt;
    return found->id;
}

}  // namespace

Done Stage::does(const Act& act, const DrawsProcess& deed) {
    const CastProcess& process = *deed.process;
    const Tongue tongue = company_.tongue;
    std::string steps;
    for (const CastStep& each : process.steps) steps += each.name.in(tongue) + "\n";
    std::optional<TeamId> team;
    if (process.team) team = teams_.at(process.team);
    return done(actions::draw_process(store_, speaker(act),
                                      {process.name.in(tongue), process.flows.in(tongue), team, steps},
                                      form_of("draws", process.name.in(tongue))));
}

Done Stage::does(const Act& act, const RearrangesSteps& deed) {
    const Process process = process_as_it_stands(*deed.process);
    return done(actions::arrange_process(
        store_, speaker(act), process.id, process.version, rearrangement(process, deed),
        form_of("arranges", process.name + deed.step + deed.name + deed.other)));
}

Done Stage::does(const Act& act, const ProposesChange& deed) {
    const Process process = process_as_it_stands(*deed.change.process);
    return done(actions::propose_change(store_, speaker(act), process.id, rearrangement(process, deed.change),
                                        deed.why, form_of("proposes", process.name + deed.change.name)));
}

Done Stage::does(const Act& act, const StandsOnStep& deed) {
    const Process process = process_as_it_stands(*deed.process);
    return done(actions::stand_on_step(store_, speaker(act), kpi(act.kpi),
                                       StandsOn{process.id, step_called(process, deed.step)}));
}

Done Stage::does(const Act& act, const NamesCounter& deed) {
    return done(
        actions::name_counter_number(store_, speaker(act), kpi(act.kpi), kpi(deed.counter), deed.why));
}

/// Read where it is written, because what was just drawn may not be committed yet.
Process Stage::process_as_it_stands(const CastProcess& process) {
    const std::string name = process.name.in(company_.tongue);
    return store_.write([&](storage::Transaction& transaction) {
        for (Process& each : storage::processes(transaction, organisation_))
            if (each.name == name) return std::move(each);
        throw NotFound{};
    });
}

Rearrangement Stage::rearrangement(const Process& process, const RearrangesSteps& deed) const {
    return {deed.change, step_called(process, deed.step), deed.name, step_called(process, deed.other)};
}

}  // namespace kept::demo
