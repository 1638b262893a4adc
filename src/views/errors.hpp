#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "language/language.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// There is nothing here, or nothing that the one who asks may see.
Sheet not_found_page(const language::Language& say);

/// The request is none that Kept knows: another method, a field twice, bytes that are no text.
Sheet not_understood_page(const language::Language& say);

/// No organisation lives here yet: the link to set one up stands where Kept was started.
Sheet not_set_up_page(const language::Language& say);

Sheet forbidden_page(const language::Language& say);

/// A form that could not be taken, to be sent again from the page that says so. Passwords are typed again.
struct SendAgain {
    std::optional<Path> to;  ///< nothing: the address that was asked
    FormState form;          ///< a fresh token, the key it had, and everything that was typed
};

/// The form token was not ours or no longer is.
Sheet too_old_page(const language::Language& say, const SendAgain& again);

/// The machine cannot say whether it was kept; the same key makes sending it again safe.
Sheet unknown_outcome_page(const language::Language& say, const SendAgain& again);

Sheet too_large_page(const language::Language& say);

/// Too many tries in too short a time.
Sheet too_often_page(const language::Language& say);

/// The machine failed; the log tells more under this number.
Sheet went_wrong_page(const language::Language& say, std::string_view request_number);

/// The session ended while something was being typed: it is sent again after signing in elsewhere.
Sheet signed_out_meanwhile_page(const language::Language& say, const SendAgain& again);

/// Signed out, by oneself or by time.
Sheet signed_out_page(const language::Language& say);

}  // namespace kept::views
