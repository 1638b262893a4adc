#pragma once

#include "storage/store.hpp"
#include "views/promise.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// What is shown to whoever promises one of their own numbers. Throws NotFound for somebody else's.
views::NewPromise promise_to_make(App& app, storage::Connection& connection, const SignedIn& me,
                                  const KpiId& id, views::FormState form);

}  // namespace kept::web
