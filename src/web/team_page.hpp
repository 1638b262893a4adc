#pragma once

#include <optional>
#include <string>

#include "http/response.hpp"
#include "views/form.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// The page of a team, with a form that comes back or a link that was just made.
struct WithThis {
    std::optional<views::FormState> rhythm_form;
    std::optional<views::FormState> arranging_form;
    std::optional<std::string> new_link;
};

http::Response draw_team(App& app, const TeamReader& me, const WithThis& with, int status = 200);

}  // namespace kept::web
