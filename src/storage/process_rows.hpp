#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "storage/process_versions.hpp"

namespace kept::storage {

using VersionRow =
    std::tuple<Sequence, ProcessId, int, std::string, std::string, std::optional<TeamId>, Instant, MemberId>;
using StepRow = std::tuple<Sequence, int, StepId, std::string>;
using FlowRow = std::tuple<Sequence, int, int>;

/// Puts versions together with their steps; everything comes in order of sequence, steps in order of place.
std::vector<ProcessVersion> put_together(std::vector<VersionRow> rows, std::vector<StepRow> steps,
                                         const std::vector<FlowRow>& flows);

}  // namespace kept::storage
