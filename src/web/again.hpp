#pragma once

#include <functional>

#include "http/response.hpp"
#include "views/paths.hpp"
#include "web/app.hpp"
#include "web/asked.hpp"
#include "web/people.hpp"

namespace kept::web {

/// What gives or takes a role, or closes an account, asks whoever signed in a while ago for the password once
/// more: somebody else may sit at the keyboard. `to` is the address of the form, which comes back with
/// everything that was filled in. In the example nobody has a password.
http::Response once_more_proved(App& app, const Asked& asked, const SignedIn& me, const views::Path& to,
                                const std::function<http::Response()>& deed);

}  // namespace kept::web
