#pragma once

#include <optional>
#include <vector>

#include "domain/process.hpp"
#include "storage/process_versions.hpp"
#include "views/process_page.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// By which clock a member reads what belongs to no team of theirs: that of the team they joined first.
views::Clock clock_of(storage::Connection& connection, const SignedIn& me, Instant now);

/// What was changed from one version to the next, newest first; of versions later than one that was seen.
std::vector<views::ProcessChange> changes_after(storage::Connection& connection, const SignedIn& me,
                                                const std::vector<storage::ProcessVersion>& versions,
                                                int seen);

}  // namespace kept::web
