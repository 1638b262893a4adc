#pragma once

#include <optional>

#include "http/response.hpp"
#include "views/form.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// The form of one number that could not be taken: it stands in its row again, with what was typed.
struct RefusedNumber {
    KpiId kpi;
    Period period;
    views::FormState form;
};

/// What a member has to say now and next, with the answer to a report that was just made.
http::Response draw_my_numbers(App& app, const SignedIn& me, const std::optional<ReportId>& answer,
                               const std::optional<RefusedNumber>& refused, int status = 200);

}  // namespace kept::web
