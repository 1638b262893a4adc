#pragma once

#include "domain/history.hpp"
#include "domain/outcome.hpp"
#include "views/owners_side.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// What the owner of a number may add to it, with fresh forms that go back to `then`.
views::OwnersSide owners_side(App& app, storage::Connection& connection, const SignedIn& me,
                              const History& history, const Slot& slot, const views::Path& then);

}  // namespace kept::web
