#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"

namespace kept {

using ProcessId = Id<struct Process>;
using StepId = Id<struct ProcessStep>;

/// One step of the work, and the steps at which it goes on: more than one where it branches, none at an end.
struct ProcessStep {
    StepId id;
    std::string name;
    std::vector<StepId> next;

    bool operator==(const ProcessStep&) const = default;
};

/// What the work flows through: its steps in their order. Work goes on to later steps only, so that it never
/// goes round in a circle.
struct Process {
    ProcessId id;
    std::string name;
    std::string flows;           ///< what flows through it: "an order"
    std::optional<TeamId> team;  ///< whose lead arranges it; nothing: the whole organisation's
    std::vector<ProcessStep> steps;
    int version = 0;  ///< 1 is the first; each change makes the next
    Instant arranged;
};

/// Where a KPI stands: on a step, or without one on the whole process.
struct StandsOn {
    ProcessId process;
    std::optional<StepId> step;

    bool operator==(const StandsOn&) const = default;
};

/// Nothing when the step is none of the process, or none any more.
const ProcessStep* step_of(const Process& process, const StepId& step);

/// Where in the order a step stands; the first has place 0. As many as there are steps when it is none.
std::size_t place_of(const Process& process, const StepId& step);

/// Whether work comes past a step without going through it: then it is drawn as a siding.
bool is_beside_the_line(const Process& process, const StepId& step);

/// Whether work goes on from one step at another.
bool flows_to(const ProcessStep& from, const StepId& to);

/// Whether the steps are few, have names of their own, and work only goes on to later ones.
bool is_lawful(const Process& process);

/// A process of more steps than these is two processes.
inline constexpr std::size_t most_steps = 30;

}  // namespace kept
