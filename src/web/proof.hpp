#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/ids.hpp"

namespace kept::web {

/// What a session's cookie carries: which organisation, and the secret that proves the session. A link that
/// comes from outside, such as an invitation's, carries the same.
struct Proof {
    OrganisationId organisation;
    std::string token;
};

/// "organisation.token", and back; nothing for any other text.
std::string text_of(const Proof& proof);
std::optional<Proof> proof_of(std::string_view text);

}  // namespace kept::web
