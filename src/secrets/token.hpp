#pragma once

#include <string>
#include <string_view>

#include "secrets/randomness.hpp"

namespace kept::secrets {

/// 256 random bits in 43 characters that may stand in an address or a cookie.
std::string new_token(const Randomness& randomness);

/// What is kept of a token, 64 hexadecimal digits: who reads it cannot make the token.
std::string hash_of_token(std::string_view token);

/// Whether two texts are the same, in a time that does not tell where they differ.
bool same(std::string_view one, std::string_view other);

}  // namespace kept::secrets
