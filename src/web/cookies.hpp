#pragma once

#include <string>

#include "http/request.hpp"
#include "http/response.hpp"
#include "web/app.hpp"

namespace kept::web {

/// What a cookie is for: being signed in, being the same visitor, the language chosen before signing in, or
/// having come into an account before, the step of the example's tour.
enum class Cookie { session, visitor, language, known, tour };

/// Its value, or empty.
std::string cookie(const App& app, const http::Request& request, Cookie which);

/// The response that also sets a cookie: HttpOnly, SameSite=Lax, and under a __Host- name with Secure when
/// Kept is reached by https.
http::Response with_cookie(const App& app, http::Response response, Cookie which, const std::string& value);

http::Response without_cookie(const App& app, http::Response response, Cookie which);

}  // namespace kept::web
