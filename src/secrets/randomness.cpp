#include "secrets/randomness.hpp"

#include "secrets/sodium.hpp"

namespace kept::secrets {

Randomness system_randomness() {
    make_sodium_ready();
    return [](std::span<std::uint8_t> bytes) { randombytes_buf(bytes.data(), bytes.size()); };
}

}  // namespace kept::secrets
