#include "domain/rearranging.hpp"

#include <algorithm>

#include "domain/wording.hpp"

namespace kept {
namespace {

ProcessStep& step_in(Process& process, const StepId& id) {
    return *std::ranges::find(process.steps, id, &ProcessStep::id);
}

Result<std::string> step_name(const Process& process, const std::string& typed,
                              const std::optional<StepId>& of) {
    const auto name = worded("name", typed, Wording::name, "What is the step called?");
    if (!name) return std::unexpected(name.error());
    for (const ProcessStep& each : process.steps)
        if (each.name == *name && each.id != of)
            return refuse("name", "There is a step called “{0}” in this process already.", *name);
    return *name;
}

void add_once(std::vector<StepId>& steps, const StepId& step) {
    if (std::ranges::find(steps, step) == steps.end()) steps.push_back(step);
}

/// Takes a step out of the line: work goes on past it.
ProcessStep taken_out(Process& process, const StepId& id) {
    const auto at = std::ranges::find(process.steps, id, &ProcessStep::id);
    ProcessStep step = std::move(*at);
    process.steps.erase(at);
    for (ProcessStep& each : process.steps) {
        if (std::erase(each.next, id) == 0) continue;
        for (const StepId& next : step.next) add_once(each.next, next);
    }
    return step;
}

/// Puts a step into the line behind another: work that went on from there now comes through it.
void put_behind(Process& process, ProcessStep step, const std::optional<StepId>& other) {
    auto at = process.steps.begin();
    step.next.clear();
    if (other) {
        ProcessStep& before = step_in(process, *other);
        step.next = std::exchange(before.next, {step.id});
        at += static_cast<std::ptrdiff_t>(place_of(process, *other)) + 1;
    } else if (!process.steps.empty()) {
        step.next = {process.steps.front().id};
    }
    process.steps.insert(at, std::move(step));
}

Result<Process> added(Process process, const Rearrangement& change, const StepId& fresh) {
    const auto name = step_name(process, change.name, std::nullopt);
    if (!name) return std::unexpected(name.error());
    if (process.steps.size() >= most_steps)
        return refuse("name", "A process has {0} steps at most. Longer work is two processes.",
                      std::int64_t{most_steps});
    put_behind(process, {.id = fresh, .name = *name, .next = {}}, change.other);
    return process;
}

Result<Process> renamed(Process process, const Rearrangement& change) {
    const auto name = step_name(process, change.name, change.step);
    if (!name) return std::unexpected(name.error());
    step_in(process, *change.step).name = *name;
    return process;
}

Result<Process> moved(Process process, const Rearrangement& change) {
    if (change.other == change.step) return refuse("other", "Behind which step does it come?");
    put_behind(process, taken_out(process, *change.step), change.other);
    return process;
}

Result<Process> removed(Process process, const Rearrangement& change) {
    if (process.steps.size() == 1) return refuse("step", "A process has one step at least.");
    taken_out(process, *change.step);
    return process;
}

Result<Process> connected(Process process, const Rearrangement& change) {
    if (!change.other) return refuse("other", "At which step does the work go on?");
    ProcessStep& from = step_in(process, *change.step);
    const ProcessStep& to = *step_of(process, *change.other);
    if (place_of(process, to.id) <= place_of(process, from.id))
        return refuse("other",
                      "Then the work would go round in a circle: “{1}” stands before “{0}”. It goes on to "
                      "later steps only.",
                      from.name, to.name);
    if (flows_to(from, to.id))
        return refuse("other", "The work goes on from “{0}” at “{1}” already.", from.name, to.name);
    from.next.push_back(to.id);
    return process;
}

Result<Process> parted(Process process, const Rearrangement& change) {
    if (!change.other) return refuse("other", "At which step does the work no longer go on?");
    ProcessStep& from = step_in(process, *change.step);
    if (!flows_to(from, *change.other)) return refuse("other", "The work does not go on there. Look again.");
    const bool comes_from_elsewhere = std::ranges::any_of(process.steps, [&](const ProcessStep& each) {
        return each.id != from.id && flows_to(each, *change.other);
    });
    if (!comes_from_elsewhere)
        return refuse("other",
                      "Then no work would come to “{0}” any more. Lead it there from another step "
                      "first.",
                      step_of(process, *change.other)->name);
    std::erase(from.next, *change.other);
    return process;
}

/// The longest row of steps that stand in the same order in both: the others were moved.
std::vector<StepId> in_the_same_order(const Process& before, const Process& now) {
    std::vector<std::vector<StepId>> longest(now.steps.size());
    std::vector<StepId> best;
    for (std::size_t each = 0; each < now.steps.size(); ++each) {
        const StepId& id = now.steps[each].id;
        if (!step_of(before, id)) continue;
        for (std::size_t earlier = 0; earlier < each; ++earlier)
            if (longest[earlier].size() > longest[each].size() &&
                place_of(before, longest[earlier].back()) < place_of(before, id))
                longest[each] = longest[earlier];
        longest[each].push_back(id);
        if (longest[each].size() > best.size()) best = longest[each];
    }
    return best;
}

void add_flows(const Process& in, const ProcessStep& from, const ProcessStep& other, Differs how,
               std::vector<Difference>& all) {
    for (const StepId& each : from.next)
        if (!flows_to(other, each)) all.push_back({how, from.name, step_of(in, each)->name});
}

}  // namespace

Result<Process> rearranged(Process process, const Rearrangement& change, const StepId& fresh) {
    const bool is_gone = (change.step && !step_of(process, *change.step)) ||
                         (change.other && !step_of(process, *change.other));
    if (is_gone || (change.kind != Rearranges::add && !change.step))
        return refuse("step", "This step is no longer in the process.");
    switch (change.kind) {
        case Rearranges::add:
            return added(std::move(process), change, fresh);
        case Rearranges::rename:
            return renamed(std::move(process), change);
        case Rearranges::move:
            return moved(std::move(process), change);
        case Rearranges::remove:
            return removed(std::move(process), change);
        case Rearranges::connect:
            return connected(std::move(process), change);
        case Rearranges::part:
            break;
    }
    return parted(std::move(process), change);
}

Result<Process> drawn(Process process, const std::vector<std::string>& names,
                      const std::vector<StepId>& fresh) {
    if (names.empty()) return refuse("steps", "Which steps does the work go through? One a line.");
    for (std::size_t each = 0; each < names.size(); ++each) {
        const std::optional<StepId> last =
            process.steps.empty() ? std::nullopt : std::optional(process.steps.back().id);
        auto longer =
            rearranged(std::move(process), {.step = {}, .name = names[each], .other = last}, fresh[each]);
        if (!longer) {
            Refusal refusal = longer.error();
            refusal.field = "steps";
            return std::unexpected(std::move(refusal));
        }
        process = *std::move(longer);
    }
    return process;
}

std::vector<Difference> differences(const Process& before, const Process& now) {
    std::vector<Difference> all;
    if (before.name != now.name || before.flows != now.flows || before.team != now.team)
        all.push_back({Differs::described, now.name, before.name});
    const auto unmoved = in_the_same_order(before, now);
    for (const ProcessStep& each : now.steps) {
        const ProcessStep* was = step_of(before, each.id);
        if (!was) {
            all.push_back({Differs::added, each.name, {}});
            continue;
        }
        if (was->name != each.name) all.push_back({Differs::renamed, each.name, was->name});
        if (std::ranges::find(unmoved, each.id) == unmoved.end())
            all.push_back({Differs::moved, each.name, {}});
    }
    for (const ProcessStep& each : before.steps)
        if (!step_of(now, each.id)) all.push_back({Differs::removed, each.name, {}});
    if (!all.empty()) return all;
    for (const ProcessStep& each : now.steps) {
        add_flows(now, each, *step_of(before, each.id), Differs::flows_on, all);
        add_flows(before, *step_of(before, each.id), each, Differs::flows_no_more, all);
    }
    return all;
}

}  // namespace kept
