#pragma once

#include <optional>
#include <set>

#include "domain/ids.hpp"
#include "domain/member.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// An organisation always has somebody who administers it: the last administrator cannot be dismissed, and
/// their account cannot be closed. Nothing: it may be done.
std::optional<Refusal> unlawful_dismissal(const std::set<MemberId>& administrators, const MemberId& member);

}  // namespace kept
