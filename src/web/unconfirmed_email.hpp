#pragma once

#include <optional>
#include <string>

#include "domain/member.hpp"
#include "storage/connection.hpp"
#include "web/people.hpp"

namespace kept::web {

/// An administrator sees where mail may not arrive; to everybody else an address is not shown. Who is played
/// in the example has no mail, and neither has who left.
std::optional<std::string> unconfirmed_email(storage::Connection& connection, const SignedIn& me,
                                             const Member& member);

}  // namespace kept::web
