#include "secrets/token.hpp"

#include <array>

#include "secrets/digest.hpp"
#include "secrets/sodium.hpp"

namespace kept::secrets {

std::string new_token(const Randomness& randomness) {
    std::array<std::uint8_t, 32> bits;
    randomness(bits);
    constexpr int without_padding = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::array<char, sodium_base64_ENCODED_LEN(bits.size(), without_padding)> text;
    return sodium_bin2base64(text.data(), text.size(), bits.data(), bits.size(), without_padding);
}

std::string hash_of_token(std::string_view token) {
    return Digest("kept token").add(token).hex();
}

bool same(std::string_view one, std::string_view other) {
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace kept::secrets
