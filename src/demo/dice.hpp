#pragma once

#include <cstdint>
#include <string_view>

#include "domain/instant.hpp"

namespace kept::demo {

/// A number that only the text and the salt decide, the same on every machine.
std::uint64_t fingerprint(std::string_view text, std::uint64_t salt);

/// Chance that falls the same on every machine: what was asked, and about which day, decides all throws.
class Dice {
  public:
    Dice(std::string_view about, Day day);

    /// A whole number, both ends included.
    std::int64_t between(std::int64_t least, std::int64_t most);

    /// Strays from zero by so much at most, and less more often than more.
    std::int64_t around_zero(std::int64_t most);

    /// True once in so many times; never when that is zero.
    bool one_in(int times);

  private:
    std::uint64_t next();

    std::uint64_t state_;
};

}  // namespace kept::demo
