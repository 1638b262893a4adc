#pragma once

#include <optional>

#include "domain/ids.hpp"
#include "http/response.hpp"
#include "views/form.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Which of the page's forms comes back.
struct ReturnedDeed {
    std::optional<views::FormState> words = {};
    std::optional<views::FormState> moving = {};
    std::optional<views::FormState> retiring = {};
    std::optional<views::FormState> discard = {};
    std::optional<views::FormState> place = {};
    std::optional<views::FormState> counter = {};
};

/// The page about one's own number. Throws NotFound for somebody else's.
http::Response draw_this_number(App& app, const SignedIn& me, const KpiId& kpi, const ReturnedDeed& returned,
                                int status = 200);

}  // namespace kept::web
