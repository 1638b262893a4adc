#pragma once

#include <optional>

#include "domain/course.hpp"
#include "http/response.hpp"
#include "views/form.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Which of the forms of a KPI's page comes back.
struct ReturnedStart {
    std::optional<views::FormState> begin = {};
    std::optional<views::FormState> withdraw = {};
    std::optional<Period> withdrawing = {};
};

/// The page of a KPI, as far back as asked.
http::Response draw_kpi(App& app, const SignedIn& me, const KpiId& kpi, const ReturnedStart& returned = {},
                        int status = 200, Reach reach = Reach::recent);

}  // namespace kept::web
