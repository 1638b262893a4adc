#pragma once

#include "actions/sign_in.hpp"
#include "actions/speaker.hpp"
#include "http/response.hpp"
#include "web/app.hpp"
#include "web/asked.hpp"

namespace kept::web {

/// The answer to who just came in for the first time: they are signed in, and see their recovery codes, once.
http::Response welcome(App& app, const Asked& asked, const actions::Speaker& newcomer);

/// The response after which this browser is signed in.
http::Response with_session(const App& app, http::Response response, const OrganisationId& organisation,
                            const actions::SignedIn& session);

}  // namespace kept::web
