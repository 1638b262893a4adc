#include "secrets/digest.hpp"

#include "secrets/sodium.hpp"

namespace kept::secrets {

namespace {

const unsigned char* bytes_of(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string hex(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

Key new_key(const Randomness& randomness) {
    Key key;
    randomness(key);
    return key;
}

Digest::Digest(std::string_view purpose) {
    make_sodium_ready();
    add(purpose);
}

Digest::Digest(std::string_view purpose, const Key& key) : Digest(purpose) {
    key_.assign(key.begin(), key.end());
}

Digest& Digest::add(std::string_view part) {
    add(static_cast<std::int64_t>(part.size()));
    written_ += part;
    return *this;
}

Digest& Digest::add(std::int64_t number) {
    auto rest = static_cast<std::uint64_t>(number);
    for (int byte = 0; byte < 8; ++byte, rest >>= 8) written_ += static_cast<char>(rest & 0xff);
    return *this;
}

std::string Digest::hex() const {
    std::array<std::uint8_t, 32> digest;
    crypto_generichash(digest.data(), digest.size(), bytes_of(written_), written_.size(),
                       key_.empty() ? nullptr : bytes_of(key_), key_.size());
    return secrets::hex(digest);
}

}  // namespace kept::secrets
