#include "domain/process.hpp"

#include <algorithm>
#include <set>

namespace kept {

const ProcessStep* step_of(const Process& process, const StepId& step) {
    const auto found = std::ranges::find(process.steps, step, &ProcessStep::id);
    return found == process.steps.end() ? nullptr : &*found;
}

std::size_t place_of(const Process& process, const StepId& step) {
    return static_cast<std::size_t>(std::ranges::find(process.steps, step, &ProcessStep::id) -
                                    process.steps.begin());
}

bool flows_to(const ProcessStep& from, const StepId& to) {
    return std::ranges::find(from.next, to) != from.next.end();
}

bool is_beside_the_line(const Process& process, const StepId& step) {
    const std::size_t place = place_of(process, step);
    for (std::size_t from = 0; from < place; ++from)
        for (const StepId& each : process.steps[from].next)
            if (place_of(process, each) > place) return true;
    return false;
}

bool is_lawful(const Process& process) {
    std::set<std::string> names;
    std::set<StepId> steps;
    for (std::size_t place = 0; place < process.steps.size(); ++place) {
        const ProcessStep& step = process.steps[place];
        if (!names.insert(step.name).second || !steps.insert(step.id).second) return false;
        for (const StepId& each : step.next) {
            const std::size_t to = place_of(process, each);
            if (to <= place || to >= process.steps.size()) return false;
        }
    }
    return !process.steps.empty() && process.steps.size() <= most_steps;
}

}  // namespace kept
