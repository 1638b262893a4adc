#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace kept::secrets {

/// Fills a span with random bytes.
using Randomness = std::function<void(std::span<std::uint8_t>)>;

/// The operating system's: nobody can guess it. May be called from several threads at once.
Randomness system_randomness();

}  // namespace kept::secrets
