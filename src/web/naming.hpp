#pragma once

#include "http/response.hpp"
#include "views/form.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// The page on which a KPI is named, with what was typed there before.
http::Response draw_naming(App& app, const SignedIn& me, views::FormState form, int status = 200);

}  // namespace kept::web
