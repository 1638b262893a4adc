#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "secrets/randomness.hpp"

namespace kept::secrets {

/// Bytes in lower-case hexadecimal digits.
std::string hex(std::span<const std::uint8_t> bytes);

/// A secret of 256 bits: only who has it can make, or check, a digest under it.
using Key = std::array<std::uint8_t, 32>;

Key new_key(const Randomness& randomness);

/// BLAKE2b-256 over a purpose and parts in order. Each part is preceded by its length, so that two different
/// lists of parts never look the same; the purpose keeps what one use made from passing in another.
class Digest {
  public:
    explicit Digest(std::string_view purpose);
    Digest(std::string_view purpose, const Key& key);

    Digest& add(std::string_view part);
    Digest& add(std::int64_t number);

    /// 64 digits, over everything added so far.
    std::string hex() const;

  private:
    std::string written_;
    std::string key_;
};

}  // namespace kept::secrets
