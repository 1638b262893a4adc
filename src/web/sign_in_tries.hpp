#pragma once

#include <string>

#include "domain/refusal.hpp"
#include "http/request.hpp"
#include "http/response.hpp"
#include "web/app.hpp"

namespace kept::web {

/// Who tries to come in: the account, whether it exists or not, and the address they come from. A browser
/// that came into this account before is counted by itself, so that whoever tries passwords elsewhere cannot
/// keep its owner out.
Throttle::Keys tries_of(const App& app, const http::Request& request, const OrganisationId& organisation,
                        const std::string& email);

/// The response after which this browser is known to have come into that account.
http::Response with_known_browser(const App& app, http::Response response, const OrganisationId& organisation,
                                  const std::string& email);

/// It is too early to try again: how long to wait, at this field.
Refusal too_early(std::string_view field, std::chrono::seconds wait);

/// What was refused, and how long the next try must wait where it must.
Refusal refused_for_now(Refusal refusal, std::chrono::seconds wait);

/// The answer that also tells programs how long to wait.
http::Response with_retry_after(http::Response response, std::chrono::seconds wait);

}  // namespace kept::web
