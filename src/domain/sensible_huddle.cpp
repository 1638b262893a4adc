#include "domain/sensible_huddle.hpp"

#include <algorithm>
#include <array>

namespace kept {
namespace {

/// Around nine, each at a minute of its own that is no half, quarter or tenth of an hour; the first is
/// proposed first, and the first six do not overlap.
constexpr std::array odd_starts{547, 563, 527, 581, 511, 599, 553, 533, 577, 583, 569, 559, 551, 557, 589};

}  // namespace

std::chrono::minutes sensible_huddle_start(std::span<const std::chrono::minutes> taken) {
    const auto is_free = [&](int start) {
        return std::ranges::find(taken, std::chrono::minutes{start}) == taken.end();
    };
    const auto found = std::ranges::find_if(odd_starts, is_free);
    return std::chrono::minutes{found == odd_starts.end() ? odd_starts.front() : *found};
}

}  // namespace kept
