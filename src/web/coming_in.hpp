#pragma once

#include "actions/joining.hpp"
#include "actions/sign_in.hpp"
#include "actions/speaker.hpp"
#include "http/response.hpp"
#include "web/app.hpp"
#include "web/asked.hpp"
#include "web/form.hpp"
#include "web/people.hpp"
#include "web/proof.hpp"

namespace kept::web {

/// What the link proves with which somebody comes; NotFound for what is none.
Proof proof_in(const Asked& asked);

/// Who wants to come in, as they filled in the form.
actions::Newcomer newcomer_in(const Form& form, const Visitor& visitor);

/// The answer to who just came in for the first time: they are signed in, and see their recovery codes, once.
http::Response welcome(App& app, const Asked& asked, const actions::Speaker& newcomer);

/// The response after which this browser is signed in.
http::Response with_session(const App& app, http::Response response, const OrganisationId& organisation,
                            const actions::SignedIn& session);

}  // namespace kept::web
