#pragma once

#include <functional>
#include <vector>

#include "domain/schedule.hpp"
#include "storage/store.hpp"
#include "views/consequences.hpp"
#include "web/people.hpp"

namespace kept::web {

/// How other facts would plan a KPI.
using Replanned = std::function<Planning(Planning)>;

/// What becomes of a member's own numbers when the facts of these days change.
std::vector<views::ConsequencesOfKpi> consequences_for(storage::Connection& connection, const SignedIn& me,
                                                       const Replanned& replanned, const Span& days,
                                                       Instant now);

}  // namespace kept::web
