#include "web/sign_in_tries.hpp"

#include "domain/email_address.hpp"
#include "secrets/digest.hpp"
#include "secrets/token.hpp"
#include "web/client_address.hpp"
#include "web/cookies.hpp"

namespace kept::web {
namespace {

std::string known_browser(const App& app, const OrganisationId& organisation, const std::string& email) {
    return secrets::Digest("known browser", app.form_key)
        .add(organisation.text)
        .add(folded_email(email))
        .hex();
}

/// In seconds, and from two minutes on in minutes: never less than two of either.
struct Wait {
    explicit Wait(std::chrono::seconds wait) {
        constexpr std::chrono::seconds two_minutes{120};
        is_long = wait >= two_minutes;
        count = is_long ? std::chrono::ceil<std::chrono::minutes>(wait).count() : std::max(wait.count(), 2L);
    }

    bool is_long;
    std::int64_t count;
};

}  // namespace

Throttle::Keys tries_of(const App& app, const http::Request& request, const OrganisationId& organisation,
                        const std::string& email) {
    const std::string known = known_browser(app, organisation, email);
    if (secrets::same(cookie(app, request, Cookie::known), known))
        return {{Counted::account, "known " + known}};
    Throttle::Keys keys{{Counted::account, known}};
    if (const auto client = client_address(app, request)) keys.push_back({Counted::client, *client});
    return keys;
}

http::Response with_known_browser(const App& app, http::Response response, const OrganisationId& organisation,
                                  const std::string& email) {
    return with_cookie(app, std::move(response), Cookie::known, known_browser(app, organisation, email));
}

Refusal too_early(std::string_view field, std::chrono::seconds wait) {
    const Wait left(wait);
    if (left.is_long)
        return refuse(field, "That was too often. Wait {0} minutes, then try again.", left.count).error();
    return refuse(field, "That was too often. Wait {0} seconds, then try again.", left.count).error();
}

Refusal refused_for_now(Refusal refusal, std::chrono::seconds wait) {
    if (wait.count() == 0 || !refusal.field.empty()) return refusal;
    const Wait left(wait);
    if (left.is_long)
        return refuse("", "That does not fit, and it was too often. Wait {0} minutes, then try again.",
                      left.count)
            .error();
    return refuse("", "That does not fit, and it was too often. Wait {0} seconds, then try again.",
                  left.count)
        .error();
}

http::Response with_retry_after(http::Response response, std::chrono::seconds wait) {
    return http::with_header(std::move(response), "Retry-After", std::to_string(wait.count()));
}

}  // namespace kept::web
