#pragma once

#include "actions/make_recovery_codes.hpp"
#include "http/response.hpp"
#include "views/recovery_codes.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Codes that were just made: this page is the only one that ever shows them.
http::Response draw_fresh_codes(App& app, const SignedIn& me, const actions::RecoveryCodes& codes,
                                views::ThenOn then);

}  // namespace kept::web
