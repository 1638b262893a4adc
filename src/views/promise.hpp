#pragma once

#include <vector>

#include "domain/kpi.hpp"
#include "domain/promise.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A new promise, from a period on. Fields: from (the period's key), least, most, chosen_least, chosen_most,
/// quality, reason.
struct NewPromise {
    Kpi kpi;
    std::vector<Promise> earlier;   ///< in order of sequence
    std::vector<Period> may_start;  ///< the coming periods it can hold from, soonest first
    FormState form;
};

Sheet promise_page(const language::Language& say, const NewPromise& view);

}  // namespace kept::views
