#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "demo/cast.hpp"
#include "demo/words.hpp"
#include "domain/rearranging.hpp"

namespace kept::demo {

/// A step of the work, and the KPIs that stand on it.
struct CastStep {
    Words name;
    std::vector<std::string_view> kpis = {};
};

/// What the work of the example flows through.
struct CastProcess {
    Words name;
    Words flows;
    const CastTeam* team = nullptr;  ///< nothing: the whole company's
    std::vector<CastStep> steps;
};

/// In the order in which they are drawn, on the first morning.
std::span<const CastProcess> the_processes();

/// A change of the steps by who arranges a process, counted from the first week of the history; in the first
/// it is part of the drawing.
struct CastRearrangement {
    const CastProcess* process = nullptr;
    int week = 0;
    Rearranges change = Rearranges::add;
    Words step = {};   ///< empty when one is added
    Words name = {};   ///< of the step that is added, or the new one
    Words other = {};  ///< behind which, or where the work goes on
};

std::vector<CastRearrangement> the_rearrangements();

/// What a member proposes and nobody answered yet.
struct CastProposal {
    CastRearrangement change;
    std::string_view mailbox;  ///< whose
    Words why;
};

CastProposal the_proposal();

/// Which number keeps another honest.
struct CastPair {
    std::string_view kpi;
    std::string_view counter;
    Words why;
};

std::span<const CastPair> the_pairs();

}  // namespace kept::demo
