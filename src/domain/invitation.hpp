#pragma once

#include <optional>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// What the link of an invitation still does, whoever it invites: it lets one person in, before it expires.
enum class InvitationIs { open, used, expired };

/// From who joined by it, if anybody, and the instant from which it lets nobody in.
InvitationIs invitation_is(const std::optional<MemberId>& joined, Instant expires, Instant now);

/// Only an open one lets somebody in.
Result<InvitationIs> may_join(InvitationIs invitation);

}  // namespace kept
