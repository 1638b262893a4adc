#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/process.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// What can be done with the steps of a process.
enum class Rearranges {
    add,      ///< a step, behind another or in front
    rename,   ///< a step
    move,     ///< a step behind another, or in front
    remove,   ///< a step; work goes past it
    connect,  ///< work also goes on from a step at a later one
    part      ///< work no longer goes on from a step at another
};

/// One change of the steps: what who arranges does, and what members propose.
struct Rearrangement {
    Rearranges kind = Rearranges::add;
    std::optional<StepId> step;   ///< nothing when one is added
    std::string name;             ///< of the step that is added, or the new one
    std::optional<StepId> other;  ///< behind which (nothing: in front), or where work goes on
};

/// The process after a change; `fresh` becomes the id of a step that is added.
Result<Process> rearranged(Process process, const Rearrangement& change, const StepId& fresh);

/// A process whose work flows through its steps one after the other.
Result<Process> drawn(Process process, const std::vector<std::string>& names,
                      const std::vector<StepId>& fresh);

/// How a step, or the process around it, differs from what it was.
enum class Differs { added, removed, renamed, moved, flows_on, flows_no_more, described };

struct Difference {
    Differs how = Differs::added;
    std::string name;    ///< of the step now, or as it was when it is gone
    std::string before;  ///< its earlier name, or the step at which work goes on
};

/// What became other from one version to a later one, in the order of the steps.
std::vector<Difference> differences(const Process& before, const Process& now);

}  // namespace kept
