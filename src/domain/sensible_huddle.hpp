#pragma once

#include <chrono>
#include <span>

namespace kept {

/// When a new team huddles, where other teams of the organisation begin at these times: at an odd minute of
/// its own, so that whoever is in two of them can be in both.
std::chrono::minutes sensible_huddle_start(std::span<const std::chrono::minutes> taken);

}  // namespace kept
