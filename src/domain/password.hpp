#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/refusal.hpp"

namespace kept {

/// The one form of a password (NFC) in which it is hashed and compared, however a keyboard composes it.
std::string normalised_password(std::string_view typed);

/// A password that may stand alone (NIST SP 800-63B-4), normalised: 15 characters or more, at most 1,024
/// bytes, spaces and every script welcome, no rules of composition. Refused is one of nothing but words that
/// anybody would try first, among them those of its context: the member's name, their address, the
/// organisation.
Result<std::string> acceptable_password(std::string_view field, std::string_view typed,
                                        const std::vector<std::string>& context);

}  // namespace kept
